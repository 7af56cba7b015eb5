#include "question_pass.h"

#include "training/records/record.h"

#include <utility>

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

} // namespace

void QuestionPass::ask(std::shared_ptr<const AskedImage> image) {
    image_ = std::move(image);
    forgetRecord();
}

std::shared_ptr<const PresentationRecord> QuestionPass::record(const UpdateInputs& inputs,
                                                               const BatchLoader& loader) {
    if (record_) {
        return record_;
    }
    const Network& network = inputs.state.network;
    loader.loadQuestion(*image_, network, inputs.circuit(), presentation_);
    presentUpwards(network, inputs.circuit(), presentation_, inputs.inForce.injected,
                   inputs.inForce.lesions.cells);
    if (image_->label == kNoLabel) {
        restErrorCells(presentation_);
    } else {
        presentErrors(inputs.rule, network, inputs.feedback, inputs.circuit(), inputs.errorCells,
                      inputs.quanta, presentation_, inputs.transposed, inputs.inForce.silenced,
                      inputs.tuning);
    }
    record_ = recordLane(presentation_, 0, {inputs.circuit(), inputs.burstQuanta(), inputs.inForce.silenced},
                         {loader.shape(), image_->pixels, 0, ImageUse::Question, image_});
    return record_;
}

} // namespace mc
