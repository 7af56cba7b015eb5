#pragma once

#include "base/errors.h"
#include "held_run_list.h"
#include "runtime/frame.h"
#include "runtime/undo_summary.h"
#include "training/run/timeline.h"
#include "training/run/trainer.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace mc {

/// What was done to a run, by the numbers of UndoSummary.
struct UndoNumbers {
    std::uint64_t arrival = 0;                ///< it came on the board
    std::vector<std::uint64_t> interventions; ///< each of the run; 0: before it came on the board
};

/// A command needs an experiment, and none could be opened yet.
struct NoExperiment : Refused {
    using Refused::Refused;
};

/// A run with the way back: its trainer, what is kept of its past, and what was done to it. A value that
/// moves between the board and the undo stack. But for opened() and leave(), the trainer must be there.
struct Run {
    std::unique_ptr<Trainer> trainer; ///< null until a first experiment could be opened
    Timeline timeline;
    std::size_t begunWith = 0;    ///< so many of its interventions, the first ones
    std::size_t recalledWith = 0; ///< in force when its evaluations were last taken over
    UndoNumbers numbers;
    HeldRunsPtr held = std::make_shared<HeldRunList>(); ///< shared by runs of one session; not null
    std::uint64_t origin = 0;                           ///< as in its frames
    std::shared_ptr<const RunSummary> summary;          ///< of a run that is not on the board

    /// Throws NoExperiment.
    Trainer& opened() const;
    [[nodiscard]] Moment now() const { return trainer->state().moment(); }
    /// Whether it ever stood elsewhere than at its beginning, or something was done to it.
    [[nodiscard]] bool hasMoved() const;
    /// That it takes, without its data and held runs.
    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] std::vector<WhatIf> changesBegunWith() const;
    [[nodiscard]] std::shared_ptr<const PastSummary> summarizePast() const;

    /// Takes the run off the board: it is summed up, and gives back its threads. In its place is none, with
    /// the same memory for the past and the same held runs.
    [[nodiscard]] Run leave();

    /// To be called after each advance of the trainer, of one batch at most: evaluates at the end of an
    /// epoch, keeps the state if it is one to keep, brings into force what is due, and takes over the
    /// evaluations that are known of this place. updated: a batch was learned.
    void settle(bool updated, const std::stop_token& stop);
    /// Goes to the kept state from which `goal` is reached, unless the run stands nearer already.
    void approach(const Moment& goal);
    /// Where a batch ends, its presentations come with learning it: it is learned once more from a state of
    /// before, which leaves the present one as it is. False, and nothing is done, where that would take too
    /// many updates.
    [[nodiscard]] bool presentAgain(const std::stop_token& stop);
    /// Evaluates on a set, unless that was done here with the interventions in force.
    void evaluate(Evaluated set, const std::stop_token& stop);
    /// The same, and again where the images that it got wrong are not known any more.
    void lookAt(Evaluated set, const std::stop_token& stop);
    /// Brings into force what is due, and takes over the evaluations that are known of this place.
    void applyDue();

    /// Throws Refused where the numbers of the run have stopped being finite, and BadParameter ("at").
    void intervene(const command::Intervene& asked, std::uint64_t number);
    /// Takes back the last intervention in force, with those that it goes on with: goes to the kept state
    /// from which the moment that is returned is reached. Throws Refused where there is none, or none that is
    /// within reach.
    [[nodiscard]] Moment undoIntervention();

private:
    void recallEvaluations();
    void evaluateAnew(Evaluated set, const std::stop_token& stop);
};

} // namespace mc
