#include "comparison.h"

#include "base/errors.h"
#include "base/text.h"
#include "runtime/frame_assembly.h"
#include "training/experiment/cost.h"
#include "training/files/checkpoint.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

Message dataWords(const std::string& name, const ImageShape& shape, std::size_t classes) {
    return {shape.channels == 1 ? MC_TEXT("%1 (%2 × %3 pixels, %4 channel, %5 classes)")
                                : MC_TEXT("%1 (%2 × %3 pixels, %4 channels, %5 classes)"),
            {name, shape.rows, shape.columns, shape.channels, classes}};
}

/// Why no image can be presented to both, a sentence; empty: their data are the same.
Message unlikeData(const Dataset& board, const DataSummary& held) {
    if (board.name == held.name && board.train.shape == held.shape && board.classes == held.classes) {
        return {};
    }
    return {MC_TEXT("The held run was trained on %1 and the run on the board on %2: no image can be shown to "
                    "both."),
            {dataWords(held.name, held.shape, held.classes.size()),
             dataWords(board.name, board.train.shape, board.classes.size())}};
}

template <class Values> bool sameValues(const Values& one, const Values& other) {
    return one.rows() == other.rows() && one.cols() == other.cols() && one == other;
}

/// Whether a network shows its own presentation of the same input: at the end of a batch it is by the weights
/// of before the update, as that of the run on the board.
bool answersByItself(Trainer& network, const PresentationRecord& shown) {
    if (shown.use == ImageUse::Question) {
        return false;
    }
    const std::shared_ptr<const PresentationRecord> own = network.record();
    return own && own->label == shown.label && sameValues(own->input, shown.input) &&
           sameValues(own->current, shown.current);
}

} // namespace

Comparison::Comparison(const Run& board, const Moment& moment, const MeasureSet& measures)
    : with_{ComparedWith::Kind::Moment,
            std::clamp(moment, board.timeline.earliest(), board.timeline.latest())},
      isOnItsWay_(true) {
    const Trainer& run = *board.trainer;
    const Moment& goal = with_.moment;
    const std::shared_ptr<const KeptState> kept =
        board.timeline.before({goal.updates, std::max<std::int64_t>(goal.presented, 1)});
    const bool isNearer = board.now() <= goal && kept->state.moment() <= board.now();
    own_ = std::make_unique<Trainer>(
        run.experiment(), run.data(), run.threads(), isNearer ? run.state() : kept->state,
        isNearer ? run.history() : kept->history, run.interventions(), run.dataRecord().changes);
    own_->watch(measures);
    if (own_->state().moment() == goal) {
        arrive(board.timeline);
    }
}

Comparison::Comparison(const Run& board, const HeldRun& held)
    : with_{ComparedWith::Kind::Held, {}, held.number}, held_(held.frame) {
    if (const Message why = unlikeData(*board.trainer->data(), *held.frame->data); !why.empty()) {
        throw Refused(why);
    }
    Checkpoint copy = *held.moment;
    copy.state.presented = 0; // its batches may have been others
    own_ = std::make_unique<Trainer>(copy.experiment, board.trainer->data(), board.trainer->threads(),
                                     std::move(copy.state), std::move(copy.history),
                                     std::move(copy.interventions), std::move(copy.data.changes));
    own_->rest();
}

/// Whether what holds at the moment has been undone, or others were done in its place. What is done there
/// later is no part of it.
bool Comparison::hasLeft(const Run& board) const {
    const Interventions& then = own_->interventions();
    const Interventions& now = board.trainer->interventions();
    const auto end = std::ranges::upper_bound(then, with_.moment.updates, {}, &Intervention::updates);
    return board.timeline.latest() < with_.moment ||
           std::mismatch(then.begin(), end, now.begin(), now.end()).first != end;
}

Message Comparison::whyEnded(const Run& board, bool another) const {
    switch (with_.kind) {
    case ComparedWith::Kind::Moment:
        if (another) {
            return MC_TEXT("The comparison has ended: another run is on the board.");
        }
        return hasLeft(board)
                   ? Message(MC_TEXT("The comparison has ended: the run has left the course of its moment."))
                   : Message();
    case ComparedWith::Kind::Held: {
        if (!board.held->find(with_.held)) {
            return MC_TEXT("The comparison has ended: its run is held no longer.");
        }
        Message why = another ? unlikeData(*board.trainer->data(), *held_->data) : Message();
        return why.empty() ? why : followedBy(MC_TEXT("The comparison has ended."), std::move(why));
    }
    case ComparedWith::Kind::Control:
        break;
    }
    return {};
}

double Comparison::bytes() const {
    return own_ ? bytesOfRun(own_->experiment(), own_->threads()) : 0;
}

void Comparison::goOn(const Timeline& board) {
    own_->advance(own_->stepsTowards(with_.moment));
    if (own_->state().moment() >= with_.moment) {
        arrive(board);
    }
}

void Comparison::arrive(const Timeline& board) {
    isOnItsWay_ = false;
    own_->applyDue();
    for (const Evaluated set : {Evaluated::Validation, Evaluated::Test}) {
        own_->recallEvaluations(set, board.evaluationsUpTo(own_->state(), set));
    }
    own_->restore(own_->state(), own_->history()); // synapses are those of now, not of the batch before
    own_->rest();
}

/// Where the course of the other one parts from that of the run, what was presented is common to both.
bool Comparison::isTheRunItself(const Trainer& board, const Control* control) const {
    const Moment& common = control ? control->beginning() : with_.moment;
    return with_.kind != ComparedWith::Kind::Held && board.state().moment() == common &&
           common.presented == 0;
}

FramePtr Comparison::beside(Trainer& board, Control* control, const WatchSet& watched, const Frame& shown) {
    Trainer& other = control ? control->trainer() : *own_;
    const bool presents = watched.presentation || watched.circuits != CircuitSet{};
    const ShownInput input = presents ? board.shownInput() : ShownInput{};
    const bool common =
        input.record && input.record->use == ImageUse::Training && isTheRunItself(board, control);
    Basis basis{input.record, other.state().moment(), watched, common, control && shown.playing};
    if (last_ && basis == basis_) {
        return last_;
    }
    other.ask(nullptr);
    if (input.record && !common && !(control && answersByItself(other, *input.record))) {
        other.replay(input);
    }
    WatchSet topics = watched;
    topics.presentation = watched.presentation && input.record && !common;
    topics.circuits = common ? CircuitSet{} : watched.circuits;
    std::shared_ptr<Frame> frame = assemble(other, topics, shown);
    if (common) {
        frame->presentation = shown.presentation;
        frame->circuits = shown.circuits;
    }
    if (watched.concordance) {
        frame->concordance = concordance_.of(other, basis.moving);
    }
    frame->pairs = pairs_.of(other, watched.pairs, basis.moving);
    basis_ = std::move(basis);
    last_ = std::move(frame);
    return last_;
}

/// The data of the other trainer are those of the run, which a held one may have had more or fewer of.
std::shared_ptr<Frame> Comparison::assemble(Trainer& other, const WatchSet& topics,
                                            const Frame& shown) const {
    auto frame = std::make_shared<Frame>();
    assembleFrame(other, topics, last_ ? last_ : held_ ? held_ : sharedParts(shown), *frame);
    frame->interventionsBegunWith = (held_ ? *held_ : shown).interventionsBegunWith;
    if (held_) {
        frame->position = held_->position;
    }
    return frame;
}

} // namespace mc
