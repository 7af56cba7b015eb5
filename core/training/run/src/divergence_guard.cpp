#include "training/run/divergence_guard.h"

#include "base/text.h"
#include "training/run/diagnosis.h"
#include "training/run/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mc {

namespace {

bool allAre(std::span<const Presentation> blocks, std::size_t k, std::uint8_t value) {
    return std::ranges::all_of(blocks, [&](const Presentation& block) {
        const SpikeMatrix& spikes = block.layers[k].spikes;
        // Up to the first that differs: in a living layer that is soon.
        return std::all_of(spikes.data(), spikes.data() + spikes.size(),
                           [value](std::uint8_t s) { return s == value; });
    });
}

std::int64_t lanesOf(std::span<const Presentation> blocks) {
    std::int64_t lanes = 0;
    for (const Presentation& block : blocks) {
        lanes += block.lanes;
    }
    return lanes;
}

/// Presentations in which some cell of layers[k] spiked.
std::int64_t livelyLanes(std::span<const Presentation> blocks, std::size_t k) {
    std::int64_t lively = 0;
    for (const Presentation& block : blocks) {
        const SpikeMatrix& spikes = block.layers[k].spikes;
        for (int lane = 0; lane < block.lanes; ++lane) {
            const auto own = spikes(Eigen::all, Eigen::seqN(lane, block.steps, block.lanes));
            lively += (own.array() != 0).any() ? 1 : 0;
        }
    }
    return lively;
}

float closestToThreshold(std::span<const Presentation> blocks, std::size_t k) {
    float closest = -std::numeric_limits<float>::infinity();
    for (const Presentation& block : blocks) {
        closest = std::max(closest, block.layers[k].membrane.maxCoeff());
    }
    return closest;
}

bool hasHomeostasis(const LearningParameters& learning, const LearnerState& state, std::size_t k) {
    return learning.homeostasisRate > 0 && k + 1 < state.slow.size();
}

/// Presentations until biases alone bring a silent layer to threshold, at the rate at which its errors, and
/// homeostasis in hidden layers, move them now; infinite if they do not.
double presentationsToThreshold(std::span<const Presentation> blocks, std::size_t k,
                                const Experiment& current, double eta, const LearnerState& state) {
    const double momentum = current.learning.momentum;
    // Slow traces that have not come up yet are taken for what they come to.
    const double risen = 1 - std::pow(momentum, static_cast<double>(state.updates + 1));
    const double learned = eta * state.slow[k].bias.cwiseAbs().cast<double>().mean() / risen;
    const double held = hasHomeostasis(current.learning, state, k)
                            ? current.learning.homeostasisRate * current.learning.targetRate
                            : 0.0;
    const double alpha = current.circuit.alpha();
    const double gain = (1 - std::pow(alpha, current.circuit.steps)) / (1 - alpha); // u of a constant v_b
    // Under negative drive u is closest to threshold in the first step, where it is the drive itself.
    const double closest = closestToThreshold(blocks, k);
    const double drive = closest < 0 ? closest : closest / gain;
    const double missing = current.circuit.theta / gain - drive;
    const double updates = missing / (learned + held) + 1 / (1 - momentum);
    return updates * current.learning.batch;
}

/// Presentations over which a run learns: until its rate has faded, or its synapses have forgotten. A decay
/// that falls with the rate does so by the same share: both are presentations at the rate of the start.
double presentationsOfLearning(const LearningParameters& learning, std::int64_t images) {
    const double fades = static_cast<double>(images) / (1 - learning.rateDecay);
    const double forgets = learning.batch / learning.weightDecay;
    return std::min(fades, forgets);
}

std::int64_t patienceFor(double needed, double learning) {
    if (!(needed < learning)) {
        return kEnoughPresentations;
    }
    constexpr double kMost = 1e15;
    return std::max(kEnoughPresentations, static_cast<std::int64_t>(std::min(needed, kMost)));
}

/// Presentations without a change after which a layer is lost: an overshoot that its slow traces carry on has
/// passed by then.
std::int64_t presentationsUntilLost(const LearningParameters& learning) {
    constexpr double kMost = 1e15;
    const double remembered = std::round(learning.batch / (1 - learning.momentum));
    return std::max(kEnoughPresentations, static_cast<std::int64_t>(std::min(remembered, kMost)));
}

bool isActive(const LayerCourse& course) {
    return course.lively >= kEnoughPresentations;
}

/// Whether a count that has come by so many came to a limit by that.
bool reached(std::int64_t count, std::int64_t by, std::int64_t limit) {
    return count >= limit && count - by < limit;
}

/// k: from 0, of so many layers above the input.
Message fallenSilentText(std::size_t k, std::size_t layers, std::int64_t presentations) {
    return ofLayer(
        k, layers,
        MC_TEXT("No cell of hidden layer %1 has spiked in the last %2 presentations. Somata far below "
                "threshold keep their gates nearly closed, so that it learns its way back slowly or not at "
                "all. Likely causes: too large a learning rate, or something that was changed in the run."),
        MC_TEXT("No cell of the output layer has spiked in the last %2 presentations. Somata far below "
                "threshold keep their gates nearly closed, so that it learns its way back slowly or not at "
                "all. Likely causes: too large a learning rate, or something that was changed in the run."),
        {presentations});
}

Message neverActiveText(std::size_t k, std::size_t layers, std::int64_t presentations) {
    return ofLayer(
        k, layers,
        MC_TEXT("No cell of hidden layer %1 has spiked in %2 presentations, and it has not been active "
                "before. What moves its biases does not bring its somata to threshold. Likely cause: too "
                "little excitation from the start (gain, tonic drive)."),
        MC_TEXT("No cell of the output layer has spiked in %2 presentations, and it has not been active "
                "before. What moves its biases does not bring its somata to threshold. Likely cause: too "
                "little excitation from the start (gain, tonic drive)."),
        {presentations});
}

Message notYetText(std::size_t k, std::size_t layers, std::int64_t presentations) {
    return ofLayer(k, layers,
                   MC_TEXT("No cell of hidden layer %1 has spiked yet. Its biases are bringing it to "
                           "threshold, which takes about %2 presentations at the present rate."),
                   MC_TEXT("No cell of the output layer has spiked yet. Its biases are bringing it to "
                           "threshold, which takes about %2 presentations at the present rate."),
                   {presentations});
}

Message saturatedText(std::size_t k, std::size_t layers, std::int64_t presentations) {
    return ofLayer(
        k, layers,
        MC_TEXT("Every cell of hidden layer %1 has spiked in every step of the last %2 presentations, which "
                "tells samples apart no longer. Likely cause: weights that have grown too large, by too "
                "large a learning rate or noise."),
        MC_TEXT("Every cell of the output layer has spiked in every step of the last %2 presentations, which "
                "tells samples apart no longer. Likely cause: weights that have grown too large, by too "
                "large a learning rate or noise."),
        {presentations});
}

} // namespace

void followActivity(std::span<const Presentation> blocks, const Experiment& current, double eta,
                    std::int64_t images, LearnerState& state) {
    const std::int64_t samples = lanesOf(blocks);
    for (std::size_t k = 0; k < state.courses.size(); ++k) {
        LayerCourse& course = state.courses[k];
        course.silent = allAre(blocks, k, 0) ? course.silent + samples : 0;
        course.saturated = course.silent == 0 && allAre(blocks, k, 1) ? course.saturated + samples : 0;
        if (course.silent == 0 && course.saturated == 0) {
            course.goodUpdates = state.updates; // the weights that this batch was presented with
        }
        if (!isActive(course)) {
            course.lively += livelyLanes(blocks, k);
        }
        const bool comesUp = !isActive(course) || hasHomeostasis(current.learning, state, k);
        if (comesUp && reached(course.silent, samples, kEnoughPresentations)) {
            const double needed = presentationsToThreshold(blocks, k, current, eta, state);
            course.patience = patienceFor(needed, presentationsOfLearning(current.learning, images));
        }
    }
}

ActivityNews activityNews(const Trainer& trainer) {
    const std::int64_t samples = lanesOf(trainer.lastBlocks());
    const std::int64_t untilLost = presentationsUntilLost(trainer.current().learning);
    const std::vector<LayerCourse>& courses = trainer.state().courses;
    ActivityNews news;
    for (std::size_t k = 0; k < courses.size() && !news.alarm; ++k) {
        const LayerCourse& course = courses[k];
        const std::size_t layers = courses.size();
        const bool active = isActive(course);
        const bool returns = hasHomeostasis(trainer.current().learning, trainer.state(), k);
        const std::int64_t patience = !active   ? course.patience
                                      : returns ? std::max(untilLost, course.patience)
                                                : untilLost;
        if (patience > 0 && reached(course.silent, samples, patience)) {
            news.alarm = Alarm{active ? fallenSilentText(k, layers, course.silent)
                                      : neverActiveText(k, layers, course.silent),
                               course.goodUpdates};
        } else if (reached(course.saturated, samples, untilLost)) {
            news.alarm = Alarm{saturatedText(k, layers, course.saturated), course.goodUpdates};
        } else if (!news.notYet && !hasSpiked(trainer.state(), k) &&
                   reached(course.silent, samples, kEnoughPresentations)) {
            news.notYet = NotYet{k, notYetText(k, layers, course.patience)};
        }
    }
    if (news.alarm) {
        for (const Finding& finding : rateFindings(trainer)) {
            news.alarm->text = followedBy(std::move(news.alarm->text), finding.text);
        }
    }
    return news;
}

bool hasSpiked(const LearnerState& state, std::size_t layer) {
    return state.courses.at(layer).lively > 0;
}

} // namespace mc
