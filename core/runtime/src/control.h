#pragma once

#include "base/message.h"
#include "run.h"
#include "runtime/frame.h"

#include <cstddef>
#include <memory>
#include <stop_token>

namespace mc {

/// Control run of an experiment: the run on the board without a what-if, and without all that come after it.
/// It learns the same batches on as many threads, after that run and never at the same time, and is evaluated
/// where each epoch ends. Its past takes as much memory as that of the run at most. It goes where the run
/// goes, but not to before the batch from which the what-if holds.
class Control {
public:
    /// Copies the run as it stands, before the what-if is made.
    explicit Control(const Run& board);

    [[nodiscard]] Trainer& trainer() const { return *run_.trainer; }
    /// Up to here it is the run itself: the beginning of the batch from which the what-if holds.
    [[nodiscard]] const Moment& beginning() const { return beginning_; }
    /// Whether an intervention would go on with the what-if: its control is the same.
    [[nodiscard]] bool isKeptBy(const command::Intervene& asked, const Run& board) const;
    /// Why it cannot stay with the run on the board, a sentence; empty: it can.
    [[nodiscard]] Message whyEnded(const Run& board) const;

    /// Whether it has not come to the moment of the run yet.
    [[nodiscard]] bool isLate(const Run& board) const { return run_.now() != board.now(); }
    /// Goes on towards that moment, by a batch at the most; back by way of what it keeps of its past. Throws
    /// NotFinite.
    void follow(const Run& board, const std::stop_token& stop);
    /// What is measured of its updates; circuits: as in Trainer::watchCircuits.
    void watch(const MeasureSet& measures, const CircuitSet& circuits);
    /// Learns a batch once more for the synapses of before its update, of a microcircuit that is watched only
    /// since.
    void recallCircuits(const std::stop_token& stop);
    void setBudget(std::size_t bytes) { run_.timeline.setBudget(bytes); }

    /// See Frame::control. board: a frame of the run on the board. The same as the one before where nothing
    /// has changed.
    [[nodiscard]] FramePtr frame(bool curves, const Frame& board);

private:
    Run run_;
    std::size_t whatIf_; // index of its what-if among the interventions of the run
    Moment beginning_;
    FramePtr frame_;
};

/// Of a frame, what another run of the same course begins with: to be shared with it.
[[nodiscard]] FramePtr sharedParts(const Frame& frame);

} // namespace mc
