#pragma once

#include "player_settings.h"
#include "run_undo_stack.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace mc {

/// What became of the run whose place another one takes.
struct Replacement {
    bool moved = false; ///< it had moved, and a person is to go back to it, if it is kept
    bool kept = false;  ///< undo goes back to it; else there was none, or it is too large to be kept
};

/// Runs that others have taken the place of: those that undo goes back to, and while a lesson is open, the
/// person's own. Keeps them within the memory there is.
class ReplacedRuns {
public:
    explicit ReplacedRuns(int threads) : threads_(threads) {}

    /// `left` may hold no trainer. next: takes its place; with ofLesson, begun by the lesson that is open,
    /// which has an undo stack of its own and keeps none of its runs. held: with it. budget: memory for the
    /// past, bytes.
    Replacement replace(Run left, bool ofLesson, const Trainer& next, const HeldRunsPtr& held,
                        std::size_t budget);
    /// To the memory for the past, and with the run on the board and its held runs to half of the memory
    /// there is.
    void limit(const Trainer& onBoard, const HeldRunsPtr& held, std::size_t budget);

    [[nodiscard]] bool inLesson() const { return lesson_.has_value(); }
    /// Whether a run of the lesson would be its first one, by which the person's own is put aside.
    [[nodiscard]] bool putsAside(bool ofLesson) const { return ofLesson && lesson_ && !lesson_->hasBoard; }
    /// Without effect while a lesson is open.
    void beginLesson(PlayerSettings settings);
    struct ClosedLesson {
        PlayerSettings settings; ///< as they were when it was opened
        std::optional<Run> own;  ///< none if it is on the board still, or there was none
    };
    /// One must be open. Its runs are forgotten.
    [[nodiscard]] ClosedLesson endLesson();

    /// As of RunUndoStack.
    [[nodiscard]] bool hasBefore() const { return !runs_.before().empty(); }
    [[nodiscard]] bool hasAfter() const { return !runs_.after().empty(); }
    [[nodiscard]] Run goBack(Run left) { return runs_.goBack(std::move(left)); }
    [[nodiscard]] Run goForward(Run left) { return runs_.goForward(std::move(left)); }
    [[nodiscard]] UndoSummary summarize(const Run& onBoard) const;

private:
    struct OpenLesson {
        PlayerSettings settings;  ///< as they were when it was opened
        bool hasBoard = false;    // it has begun a run: what was there before is here
        std::optional<Run> own{}; // none where there was none
        RunUndoStack runs{};      // to go back to from there
    };

    int threads_;
    RunUndoStack runs_;
    std::optional<OpenLesson> lesson_;
};

} // namespace mc
