#include "runtime/frame_assembly.h"

#include "training/files/checkpoint.h"

#include <algorithm>
#include <span>
#include <utility>

namespace mc {

namespace {

int labelsOf(const ImageSet& images) {
    return images.labels.empty() ? 0 : 1 + *std::ranges::max_element(images.labels);
}

/// The one of several records whose `place` is this; null: none.
template <class Record>
std::shared_ptr<const Record> recordOf(const std::vector<std::shared_ptr<const Record>>& records,
                                       int Record::*place, int number) {
    const auto isMeant = [&](const auto& record) { return (*record).*place == number; };
    const auto found = std::ranges::find_if(records, isMeant);
    return found != records.end() ? *found : nullptr;
}

} // namespace

std::shared_ptr<const DataSummary> summarize(const Dataset& data) {
    return std::make_shared<const DataSummary>(DataSummary{
        data.name, data.classes, static_cast<std::int64_t>(data.train.count()),
        static_cast<std::int64_t>(data.test.count()), static_cast<std::int64_t>(data.validation.count()),
        data.train.shape, std::max({labelsOf(data.train), labelsOf(data.test), labelsOf(data.validation)}),
        drawingStyleOf(data.train)});
}

int stepsShown(const Frame& frame) {
    if (!frame.presentation) {
        return 0;
    }
    const int steps = frame.presentation->steps;
    return frame.presentation->use == ImageUse::Question
               ? steps
               : static_cast<int>(std::clamp<std::int64_t>(frame.position.step, 0, steps));
}

std::shared_ptr<const PairRecord> pairsOf(const Frame& frame, int pair) {
    return recordOf(frame.pairs, &PairRecord::pair, pair);
}

std::shared_ptr<const KernelRecord> kernelsOf(const Frame& frame, int layer) {
    return recordOf(frame.kernels, &KernelRecord::layer, layer);
}

std::vector<WhatIf> changesBegunWith(const Frame& frame) {
    return changesOf(std::span(frame.interventions).first(frame.interventionsBegunWith));
}

std::optional<ExperimentFile> experimentFileOf(const Frame& frame) {
    return frame.initialExperiment && frame.dataRecord
               ? std::optional(
                     ExperimentFile{*frame.initialExperiment, *frame.dataRecord, frame.interventions})
               : std::nullopt;
}

void assembleFrame(Trainer& trainer, const WatchSet& watched, const FramePtr& before, Frame& frame) {
    const bool unchanged = before && *before->experiment == trainer.current();
    frame.experiment = unchanged ? before->experiment : std::make_shared<const Experiment>(trainer.current());
    frame.initialExperiment =
        before ? before->initialExperiment : std::make_shared<const Experiment>(trainer.experiment());
    frame.interventions = trainer.interventions();
    frame.interventionsInForce = trainer.state().interventions;
    frame.data = before ? before->data : summarize(*trainer.data());
    frame.dataRecord = before ? before->dataRecord : std::make_shared<const DataRecord>(trainer.dataRecord());
    frame.network = trainer.network();
    frame.layerSizes = trainer.network()->cells;
    frame.position = trainer.position();
    frame.threads = trainer.threads();
    frame.silenced = trainer.silenced();
    frame.mistakes = trainer.mistakes();
    frame.lesions = trainer.lesions();
    if (watched.presentation) {
        frame.presentation = trainer.record();
    }
    for (const int layer : watched.kernels) {
        std::shared_ptr<const KernelRecord> kernels = before ? kernelsOf(*before, layer) : nullptr;
        if (!kernels || kernels->updates != trainer.state().updates) {
            kernels = trainer.kernels(layer);
        }
        if (kernels) {
            frame.kernels.push_back(std::move(kernels));
        }
    }
    for (const CellAddress& cell : watched.circuits) {
        if (auto circuit = trainer.circuit(cell)) {
            frame.circuits.push_back(std::move(circuit));
        }
    }
    if (watched.curves) {
        const bool current = before && before->history &&
                             before->position.updates == frame.position.updates &&
                             before->history->test == trainer.history().test &&
                             before->history->validation == trainer.history().validation;
        frame.history = current ? before->history : std::make_shared<const History>(trainer.history());
    }
}

FramePtr frameOf(const Snapshot& moment, std::shared_ptr<const DataSummary> data, std::size_t begunWith) {
    const Experiment& experiment = moment->experiment;
    const LearnerState& state = moment->state;
    auto frame = std::make_shared<Frame>();
    frame->experiment = std::make_shared<const Experiment>(
        withParameters(experiment, std::span(moment->interventions).first(state.interventions)));
    frame->initialExperiment = {moment, &experiment};
    frame->dataRecord = {moment, &moment->data};
    frame->history = {moment, &moment->history};
    frame->network = std::make_shared<const NetworkShape>(parseNetwork(experiment.network));
    frame->layerSizes = frame->network->cells;
    frame->position =
        CourseShape{data->trainImages, experiment.learning.batch, experiment.circuit.steps}.positionAt(
            state.moment());
    frame->data = std::move(data);
    frame->interventions = moment->interventions;
    frame->interventionsInForce = state.interventions;
    frame->interventionsBegunWith = begunWith;
    return frame;
}

} // namespace mc
