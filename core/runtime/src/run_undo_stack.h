#pragma once

#include "runtime/undo_summary.h"
#include "training/run/timeline.h"
#include "training/run/trainer.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace mc {

/// What was done to a run, by the numbers of UndoSummary.
struct UndoNumbers {
    std::uint64_t arrival = 0;                ///< it came on the board
    std::vector<std::uint64_t> interventions; ///< each of the run; 0: before it came on the board
};

/// A run that is not on the board: all that a session has of it.
struct KeptRun {
    std::unique_ptr<Trainer> trainer;
    Timeline timeline;
    std::size_t begunWith = 0;
    UndoNumbers numbers;
    std::shared_ptr<const RunSummary> summary;

    /// Whether it ever stood elsewhere than at its beginning, or something was done to it.
    [[nodiscard]] bool hasMoved() const;
    /// That it takes, without its data.
    [[nodiscard]] std::size_t bytes() const;
};

/// Undo stack of runs: those that were replaced, and those that going back has left. Runs are moved in and
/// out, never copied.
class RunUndoStack {
public:
    static constexpr std::size_t kMostRuns = 4; ///< each way

    /// `left` was replaced by another run. What going back had left is before it from now on, so that it is
    /// not lost. Of too many runs one that has not moved is forgotten, else the one furthest away.
    void push(KeptRun left);
    /// The nearest run before; `left` is the nearest one after it from now on. One must be there.
    [[nodiscard]] KeptRun goBack(KeptRun left);
    /// The other way round.
    [[nodiscard]] KeptRun goForward(KeptRun left);

    /// Forgets states of the past, then whole runs, those furthest away first, until what is kept takes no
    /// more than so many bytes. The nearest run each way keeps at least its present state.
    void limit(std::size_t bytes, const DatasetPtr& onBoard);
    /// Forgets even the nearest runs until all of them take no more than so many bytes.
    void limitStrictly(std::size_t bytes, const DatasetPtr& onBoard);

    [[nodiscard]] const std::vector<KeptRun>& before() const { return before_; } ///< the nearest one last
    [[nodiscard]] const std::vector<KeptRun>& after() const { return after_; }   ///< likewise
    /// What the runs take, the data sets that the run on the board does not use among it.
    [[nodiscard]] std::size_t bytes(const DatasetPtr& onBoard) const;

private:
    void thinPasts(std::size_t bytes, const DatasetPtr& onBoard);
    void dropFurthest();

    std::vector<KeptRun> before_;
    std::vector<KeptRun> after_;
};

} // namespace mc
