#include "question_pass.h"

#include "training/records/record.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace mc {

namespace {

/// Without a teacher nothing arrives at the apical dendrites, and error cells rest.
void restErrorCells(Presentation& presentation) {
    for (LayerActivity& layer : presentation.layers) {
        layer.apical.setZero();
        layer.error.setZero();
        layer.gain = 1;
        layer.usual.resize(0, 0);
    }
}

/// Of a class that the network has no output cell for nobody says what it shows.
void loadInput(const ShownInput& shown, const Network& network, const CircuitParameters& circuit,
               Presentation& presentation) {
    const PresentationRecord& record = *shown.record;
    const int lanes = shown.block ? shown.block->lanes : 1;
    presentation.prepare(network, lanes, circuit, !record.inputSpikes);
    if (record.inputSpikes) {
        presentation.spikes = shown.block ? shown.block->spikes : record.input;
    } else if (shown.block) {
        presentation.current = shown.block->current;
    } else {
        presentation.current = record.current;
    }
    presentation.labels = shown.block ? shown.block->labels : std::vector{record.label};
    const Index outputs = network.layers.back().cells();
    std::ranges::replace_if(
        presentation.labels, [&](int label) { return label >= outputs; }, kNoLabel);
}

} // namespace

void QuestionPass::ask(std::shared_ptr<const AskedImage> image) {
    image_ = std::move(image);
    forgetRecord();
}

std::shared_ptr<const PresentationRecord> QuestionPass::record(const UpdateInputs& inputs,
                                                               const BatchLoader& loader) {
    if (!record_) {
        loader.loadQuestion(*image_, inputs.state.network, inputs.circuit(), presentation_);
        present(inputs, inputs.circuit());
        record_ =
            recordLane(presentation_, 0, {inputs.circuit(), inputs.burstQuanta(), inputs.inForce.silenced},
                       {loader.shape(), image_->pixels, 0, ImageUse::Question, image_});
    }
    return record_;
}

void QuestionPass::replay(const ShownInput& shown, const UpdateInputs& inputs) {
    ask(nullptr);
    const PresentationRecord& record = *shown.record;
    CircuitParameters circuit = inputs.circuit();
    circuit.steps = record.steps;
    loadInput(shown, inputs.state.network, circuit, presentation_);
    present(inputs, circuit);
    record_ = recordLane(presentation_, shown.lane, {circuit, inputs.burstQuanta(), inputs.inForce.silenced},
                         {record.shape, record.image, record.imageIndex, record.use, record.asked});
}

/// Upwards, and down where all lanes have labels.
void QuestionPass::present(const UpdateInputs& inputs, const CircuitParameters& circuit) {
    const Network& network = inputs.state.network;
    presentUpwards(network, circuit, presentation_, inputs.inForce.injected, inputs.inForce.lesions.cells);
    if (std::ranges::find(presentation_.labels, kNoLabel) != presentation_.labels.end()) {
        restErrorCells(presentation_);
    } else {
        presentErrors(inputs.rule, network, inputs.feedback, circuit, inputs.errorCells, inputs.quanta,
                      presentation_, inputs.transposed, inputs.inForce.silenced, inputs.tuning);
    }
}

} // namespace mc
