#include "frame_builder.h"

#include "runtime/frame_assembly.h"

#include <utility>

namespace mc {

void FrameBuilder::beginRun() {
    last_ = nullptr;
    forgetMeasured();
    cost_.clear();
}

void FrameBuilder::forgetMeasured() {
    pairs_ = {};
    concordance_ = {};
    elsewhere_ = true;
}

std::shared_ptr<Frame> FrameBuilder::again() {
    if (!last_) {
        return nullptr;
    }
    auto frame = std::make_shared<Frame>(*last_);
    frame->number = ++frames_;
    return frame;
}

std::shared_ptr<Frame> FrameBuilder::next() {
    auto frame = std::make_shared<Frame>();
    frame->number = ++frames_;
    return frame;
}

void FrameBuilder::fill(const Run& run, bool moving, Frame& frame) {
    Trainer& trainer = *run.trainer;
    assembleFrame(trainer, watched_, elsewhere_ ? nullptr : last_, frame);
    elsewhere_ = false;
    frame.interventionsBegunWith = run.begunWith;
    frame.past = run.summarizePast();
    frame.secondsPerImage = cost_.perImage();
    if (watched_.concordance) {
        frame.concordance = concordance_.of(trainer, moving);
    }
    frame.synapseCourse = trainer.synapseCourse();
    frame.cellCourse = trainer.cellCourse();
    frame.pairs = pairs_.of(trainer, watched_.pairs, moving);
}

FramePtr FrameBuilder::publish(std::shared_ptr<Frame> frame) {
    changed_ = false;
    last_ = std::move(frame);
    return last_;
}

} // namespace mc
