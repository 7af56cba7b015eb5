#pragma once

#include "run.h"

#include <cstddef>
#include <vector>

namespace mc {

/// What the run on the board uses and other runs may share: it counts there alone.
struct SharedParts {
    DatasetPtr data;  ///< null: none
    HeldRunsPtr held; ///< likewise
};

/// Undo stack of runs: those that were replaced, and those that going back has left. Runs are moved in and
/// out, never copied.
class RunUndoStack {
public:
    static constexpr std::size_t kMostRuns = 4; ///< each way

    /// `left` was replaced by another run. What going back had left is before it from now on, so that it is
    /// not lost. Of too many runs one that has not moved is forgotten, else the one furthest away.
    void push(Run left);
    /// The nearest run before; `left` is the nearest one after it from now on. One must be there.
    [[nodiscard]] Run goBack(Run left);
    /// The other way round.
    [[nodiscard]] Run goForward(Run left);

    /// Forgets states of the past, then whole runs, those furthest away first, until what is kept takes no
    /// more than so many bytes. The nearest run each way keeps at least its present state.
    void limit(std::size_t bytes, const SharedParts& onBoard);
    /// Forgets even the nearest runs until all of them take no more than so many bytes.
    void limitStrictly(std::size_t bytes, const SharedParts& onBoard);

    [[nodiscard]] const std::vector<Run>& before() const { return before_; } ///< the nearest one last
    [[nodiscard]] const std::vector<Run>& after() const { return after_; }   ///< likewise
    /// What the runs take, the held runs and data sets that the run on the board does not use among it.
    [[nodiscard]] std::size_t bytes(const SharedParts& onBoard) const;

private:
    void thinPasts(std::size_t bytes, const SharedParts& onBoard);
    void dropFurthest();

    std::vector<Run> before_;
    std::vector<Run> after_;
};

} // namespace mc
