#pragma once

#include "base/message.h"
#include "concordance_watch.h"
#include "control.h"
#include "pair_watch.h"
#include "run.h"
#include "runtime/frame.h"
#include "runtime/held_run.h"

#include <memory>

namespace mc {

/// Comparison of two networks on the same input: what the run on the board shows is presented to another one
/// as it stands, which learns nothing.
class Comparison {
public:
    /// With a moment of the run, the nearest one within reach, as the run is there now. It is computed from a
    /// kept state: see goOn(). measures: of its updates on the way.
    Comparison(const Run& board, const Moment& moment, const MeasureSet& measures);
    /// With a held run. Throws Refused where its data are others than those of the run.
    Comparison(const Run& board, const HeldRun& held);
    /// With the control of a what-if.
    Comparison() : with_{ComparedWith::Kind::Control} {}

    [[nodiscard]] const ComparedWith& with() const { return with_; }
    /// Why there is nothing to compare the run with any more, a sentence; empty: there is. another: it is
    /// not the run that it was begun with, of which the control is.
    [[nodiscard]] Message whyEnded(const Run& board, bool another) const;

    /// Bytes that its own network takes, about; 0 with the control.
    [[nodiscard]] double bytes() const;

    /// Whether its moment is still to be computed.
    [[nodiscard]] bool isOnItsWay() const { return isOnItsWay_; }
    /// Goes on towards its moment, by a batch at the most. Throws NotFinite.
    void goOn(const Timeline& board);

    /// See Frame::beside. control: as above, or null. shown: the frame of the run. Presents once per
    /// presentation shown; the same as the one before where nothing has changed.
    [[nodiscard]] FramePtr beside(Trainer& board, Control* control, const WatchSet& watched,
                                  const Frame& shown);

private:
    /// What a frame of beside() follows from.
    struct Basis {
        std::shared_ptr<const PresentationRecord> shown;
        Moment moment;
        WatchSet watched;
        bool isCommon = false; // what was presented: see isTheRunItself()
        bool moving = false;
        bool operator==(const Basis&) const = default;
    };

    void arrive(const Timeline& board);
    [[nodiscard]] bool hasLeft(const Run& board) const;
    [[nodiscard]] bool isTheRunItself(const Trainer& board, const Control* control) const;
    [[nodiscard]] std::shared_ptr<Frame> assemble(Trainer& other, const WatchSet& topics,
                                                  const Frame& shown) const;

    ComparedWith with_;
    std::unique_ptr<Trainer> own_; // null: that of the control
    bool isOnItsWay_ = false;
    FramePtr held_; // of a held run
    PairWatch pairs_;
    ConcordanceWatch concordance_;
    Basis basis_;
    FramePtr last_;
};

} // namespace mc
