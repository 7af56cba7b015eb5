#include "sound/spike_train.h"

#include "frames/network_activity.h"
#include "runtime/step_speed.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace mc::ui {

namespace {

auto inOrder(const Position& position) {
    return std::tie(position.epoch, position.batch, position.sample, position.step);
}

/// Whether a position is in the presentation that follows that of another one.
bool isInNext(const Position& position, const Position& before) {
    if (position.epoch == before.epoch && position.batch == before.batch) {
        return position.sample == before.sample + 1;
    }
    const bool nextBatch = (position.epoch == before.epoch && position.batch == before.batch + 1) ||
                           (position.epoch == before.epoch + 1 && position.batch == 0 &&
                            before.batch + 1 == before.batchesPerEpoch);
    return nextBatch && position.sample == 0 && before.sample + 1 == before.samplesInBatch;
}

/// Loudness of so many spikes: each adds half of what is left to 1.
float loudnessOf(int spikes) {
    return 1.0F - std::exp2(-static_cast<float>(spikes));
}

} // namespace

std::vector<FiredStep> firedSteps(const PresentationRecord& record, CellChoice cell, int first, int last) {
    const LayerRecord& layer = record.layers[static_cast<std::size_t>(cell.layer) - 1];
    const bool graded = layer.bursts.size() == 0;
    const float largest = graded ? layer.error.cwiseAbs().maxCoeff() : 0.0F;
    std::vector<FiredStep> steps;
    for (int step = first; step <= last; ++step) {
        FiredStep fired;
        fired.spike = layer.spikes(cell.cell, step - 1) != 0;
        const float error = layer.error(cell.cell, step - 1);
        const int burst = graded ? 0 : layer.bursts(cell.cell, step - 1);
        const float loudness =
            !graded ? loudnessOf(std::abs(burst)) : (largest > 0 ? std::abs(error) / largest : 0.0F);
        if (std::isfinite(loudness)) {
            (burst > 0 || (graded && error > 0) ? fired.vip : fired.sst) = loudness;
        }
        steps.push_back(fired);
    }
    return steps;
}

SpikeTrain SpikeTrainReader::next(const Frame& frame, CellChoice cell) {
    if (cell.layer < 1 || !hasPresentation(frame) || !hasCell(frame, cell)) {
        return {};
    }
    const int shown = stepsShown(frame);
    SpikeTrain train;
    if (frame.presentation->use == ImageUse::Question) {
        if (frame.presentation != last_.asked) {
            last_.asked = frame.presentation;
            train = {firedSteps(*frame.presentation, cell, 1, shown), 0, false};
            train.secondsPerStep = pace(frame, train.steps.size());
        }
        return train; // the run stands where it stood
    }
    if (last_.run == frame.run) {
        train = sinceLast(frame, cell, shown);
        train.secondsPerStep = pace(frame, train.steps.size());
    }
    last_ = {frame.run, frame.position, frame.presentation, nullptr};
    return train;
}

SpikeTrain SpikeTrainReader::sinceLast(const Frame& frame, CellChoice cell, int shown) const {
    const Position& before = last_.position;
    if (inOrder(frame.position) <= inOrder(before)) {
        return {};
    }
    const auto from = static_cast<int>(before.step);
    const bool samePresentation = frame.position.epoch == before.epoch &&
                                  frame.position.batch == before.batch &&
                                  frame.position.sample == before.sample;
    if (samePresentation) {
        return {firedSteps(*frame.presentation, cell, from + 1, shown), 0, true};
    }
    const bool seen = !frame.playing || frame.speedAsked <= kStepsSeenUpTo;
    if (!seen || !isInNext(frame.position, before)) {
        return {firedSteps(*frame.presentation, cell, 1, shown), 0, false};
    }
    SpikeTrain train{firedSteps(*last_.presentation, cell, from + 1, last_.presentation->steps), 0, true};
    const std::vector<FiredStep> rest = firedSteps(*frame.presentation, cell, 1, shown);
    train.steps.insert(train.steps.end(), rest.begin(), rest.end());
    return train;
}

double SpikeTrainReader::pace(const Frame& frame, std::size_t steps) {
    if (frame.playing && frame.speedAsked <= kStepsSeenUpTo) {
        return 1 / frame.speedAsked; // a step is a millisecond
    }
    const auto count = static_cast<double>(std::max<std::size_t>(steps, 1));
    return frame.playing ? std::max(kSecondsPerPresentation / count, kShortestStep)
                         : std::clamp(kLongestStepped / count, kShortestStep, kSteppedStep);
}

} // namespace mc::ui
