#include "control.h"

#include "base/text.h"
#include "runtime/frame_assembly.h"
#include "training/files/checkpoint.h"

#include <span>
#include <utility>

namespace mc {

Control::Control(const Run& board)
    : whatIf_(board.trainer->state().interventions), beginning_{board.now().updates, 0} {
    Checkpoint copy = checkpointOf(*board.trainer);
    copy.interventions.resize(whatIf_);
    copy.state.presented = 0;
    run_.trainer = std::make_unique<Trainer>(copy.experiment, board.trainer->data(), board.trainer->threads(),
                                             std::move(copy.state), std::move(copy.history),
                                             std::move(copy.interventions), std::move(copy.data.changes));
    run_.timeline = Timeline(board.timeline.budget());
    run_.timeline.begin(*run_.trainer);
    if (const std::int64_t steps = run_.trainer->stepsTowards(board.now()); steps > 0) {
        run_.trainer->advance(steps);
    }
}

bool Control::isKeptBy(const command::Intervene& asked, const Run& board) const {
    const std::size_t inForce = board.trainer->state().interventions;
    const std::span made = std::span(board.trainer->interventions()).first(inForce);
    return asked.continues && inForce > whatIf_ && sameSubject(made.back().change, asked.change) &&
           beginningOfLast(made) == whatIf_;
}

Message Control::whyEnded(const Run& board) const {
    if (board.trainer->interventions().size() <= whatIf_) {
        return MC_TEXT("The control has ended: its what-if was undone.");
    }
    return board.now() < beginning_
               ? Message(MC_TEXT("The control has ended: the run went back to before its what-if."))
               : Message();
}

void Control::follow(const Run& board, const std::stop_token& stop) {
    run_.approach(board.now());
    const std::int64_t updates = run_.now().updates;
    if (const std::int64_t steps = run_.trainer->stepsTowards(board.now()); steps > 0) {
        run_.trainer->advance(steps);
        run_.settle(run_.now().updates != updates, stop);
    }
}

void Control::watch(const MeasureSet& measures, const CircuitSet& circuits) {
    run_.trainer->watch(measures);
    run_.trainer->watchCircuits(circuits);
}

void Control::recallCircuits(const std::stop_token& stop) {
    run_.trainer->ask(nullptr);
    if (run_.trainer->missesCircuits()) {
        (void)run_.presentAgain(stop);
    }
}

FramePtr Control::frame(bool curves, const Frame& board) {
    WatchSet topics;
    topics.presentation = false;
    topics.curves = curves;
    auto next = std::make_shared<Frame>();
    assembleFrame(*run_.trainer, topics, frame_ ? frame_ : sharedParts(board), *next);
    next->interventionsBegunWith = board.interventionsBegunWith;
    if (!frame_ || next->position != frame_->position || next->history != frame_->history) {
        frame_ = std::move(next);
    }
    return frame_;
}

FramePtr sharedParts(const Frame& frame) {
    auto parts = std::make_shared<Frame>();
    parts->experiment = frame.experiment;
    parts->initialExperiment = frame.initialExperiment;
    parts->data = frame.data;
    parts->dataRecord = frame.dataRecord;
    parts->interventionsBegunWith = frame.interventionsBegunWith;
    return parts;
}

} // namespace mc
