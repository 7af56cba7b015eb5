#pragma once

#include "concordance_watch.h"
#include "fitting.h"
#include "image_cost.h"
#include "motion.h"
#include "pair_watch.h"
#include "run_undo_stack.h"
#include "runtime/command.h"
#include "runtime/frame.h"
#include "training/events/pause_event.h"
#include "training/run/event_watch.h"
#include "training/run/timeline.h"
#include "training/run/trainer.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace mc {

struct Checkpoint;
struct NotFinite;
struct SessionParts;

/// What the simulation thread does, without the thread: carries out commands, goes on in slices, assembles
/// frames.
class Session {
public:
    using Command = mc::Command;
    using FramePtr = mc::FramePtr;

    /// file: to begin from in place of the beginning of `first`; an empty path: none. An experiment file is
    /// begun with the experiment of `first`, as options may have changed some of its values.
    Session(command::Restart first, int threads, command::OpenCheckpoint file = {})
        : pending_(std::move(first)), firstFile_(std::move(file)), threads_(threads) {}
    Session(Experiment first, int threads) : Session(command::Restart{std::move(first)}, threads) {}

    /// Faults become the notice of the next frame; what was there is kept.
    void execute(const Command& command, const std::stop_token& stop);

    /// Whether there is something to do without a further command.
    [[nodiscard]] bool active() const { return motion_.active() || goal_.has_value(); }

    /// Goes on for a slice: one batch at the most, and at a limited speed no more than what is due. A fault
    /// pauses.
    void goOn(const std::stop_token& stop);

    /// How long goOn() would have nothing to do; zero or less if there is something to do at once.
    [[nodiscard]] Clock::duration idleTime() const;

    /// True if the state has changed since the last frame was assembled.
    [[nodiscard]] bool changed() const { return changed_ && !goal_; } // nobody sees the way there
    [[nodiscard]] FramePtr assemble();
    /// A frame as the last one, that says that something is being opened.
    [[nodiscard]] FramePtr assembleBusy();

    /// Opens the experiment given at construction. To be called first, on the simulation thread.
    void openFirst(const std::stop_token& stop);

private:
    /// What became of the run whose place another one takes.
    enum class Replacement {
        Nothing, ///< there was none, it had not moved yet, or nobody is to go back to it
        Kept,
        TooLarge, ///< to be kept
    };

    void on(const command::Play&, const std::stop_token&);
    void on(const command::Pause&, const std::stop_token&);
    void on(const command::Step& step, const std::stop_token&);
    void on(const command::StepBack& back, const std::stop_token&);
    void on(const command::GoTo& there, const std::stop_token&);
    void on(const command::AddBookmark& bookmark, const std::stop_token&);
    void on(const command::RemoveBookmark& bookmark, const std::stop_token&);
    void on(const command::RenameBookmark& bookmark, const std::stop_token&);
    void on(const command::SetPastBudget& budget, const std::stop_token&);
    void on(const command::Intervene& intervene, const std::stop_token& stop);
    void on(const command::UndoIntervention&, const std::stop_token& stop);
    void on(const command::PauseWhen& when, const std::stop_token&);
    void on(const command::Reset&, const std::stop_token& stop);
    void on(const command::BackToBefore&, const std::stop_token&);
    void on(const command::ForwardToAfter&, const std::stop_token&);
    void on(const command::Restart& restart, const std::stop_token& stop);
    void on(const command::SetSpeed& speed, const std::stop_token&);
    void on(const command::Watch& watch, const std::stop_token&);
    void on(const command::SaveCheckpoint& save, const std::stop_token&);
    void on(const command::SaveSession& save, const std::stop_token& stop);
    void on(const command::OpenCheckpoint& open, const std::stop_token& stop);
    void on(const command::TakeSnapshot& wish, const std::stop_token&);
    void on(const command::Restore& restore, const std::stop_token& stop);
    void on(const command::BeginLesson&, const std::stop_token&);
    void on(const command::EndLesson& end, const std::stop_token& stop);

    template <class Work> void guarded(Work work);
    /// A run takes the place of the one on the board. Returns what is to be said of that one, see
    /// leaveBoard().
    Replacement begin(std::unique_ptr<Trainer> trainer, bool ofLesson, const std::stop_token& stop,
                      const KeptPast& past = {});
    template <class Work> void telling(FileEvent event, Work work);
    void tell(FileEvent event);
    [[nodiscard]] std::string unfitForCopy() const;
    void write(const std::filesystem::path& path, const SessionParts& parts) const;
    [[nodiscard]] DatasetPtr dataFor(const Experiment& experiment, const std::stop_token& stop) const;
    void openCheckpoint(const command::OpenCheckpoint& open, FileEvent& event, const std::stop_token& stop);
    void openExperiment(const command::OpenCheckpoint& open, FileEvent& event, const std::stop_token& stop);
    [[nodiscard]] DatasetPtr dataOf(const std::filesystem::path& file, Experiment& experiment,
                                    const DataRecord& record, const DataWish& wish,
                                    const std::stop_token& stop) const;
    [[nodiscard]] DatasetPtr dataFor(const DataChoice& choice, const std::stop_token& stop) const;
    [[nodiscard]] bool isInUse(const DataChoice& choice) const;
    [[nodiscard]] DatasetPtr openFitting(Fitting& fitting, const std::stop_token& stop) const;
    void restart(const command::Restart& restart, const std::stop_token& stop);
    /// As begin(), with changes before the first batch; a run that was playing goes on playing.
    void beginAnew(std::unique_ptr<Trainer> trainer, const std::vector<WhatIf>& changes, bool ofLesson,
                   const std::stop_token& stop);
    void takeBoard();
    Replacement leaveBoard(bool ofLesson, const Trainer& next);
    [[nodiscard]] KeptRun leave();
    void comeBack(KeptRun run, const std::stop_token& stop);
    void limitRunsKept(const Trainer& onBoard);
    void leaveLesson(const std::stop_token& stop);
    void sayReplaced(const std::string& what, Replacement replacement);
    [[nodiscard]] UndoSummary summarizeUndo() const;
    [[nodiscard]] std::vector<WhatIf> changesBegunWith() const;
    void stopMoving();
    void advance(std::int64_t timeSteps, const std::stop_token& stop);
    void travelTo(Moment goal);
    void travel(const std::stop_token& stop);
    void travelOnTo(Moment goal);
    void endTravel();
    /// The run is in another state than by going on: nothing that was measured of it holds.
    void forgetMeasured();
    void arrive(const std::stop_token& stop);
    /// False, and nothing is done, where that would take too many updates.
    [[nodiscard]] bool presentAgain(const std::stop_token& stop);
    void recallCircuits(const std::stop_token& stop);
    void applyWatch();
    void sayOpened(const std::string& what, Replacement replacement);
    void dropEventsThatDoNotFit();
    void pauseFor(PauseCause cause, Notice::Kind kind, const std::string& sentence);
    void pauseAtEvents(const std::vector<std::string>& words);
    void pauseWhereTheRateHasFaded();
    void pauseWhereActivityIsLost();
    void withdrawWhatHoldsNoLonger();
    void haltNotFinite(const NotFinite& fault);
    [[nodiscard]] Moment now() const;
    [[nodiscard]] std::shared_ptr<const PastSummary> summarizePast() const;
    void testHere(const std::stop_token& stop);
    Trainer& trainer() const;

    command::Restart pending_; // carried out first, and again by Reset while there is no trainer
    command::OpenCheckpoint firstFile_;
    int threads_;
    std::unique_ptr<Trainer> trainer_; // null until a first experiment could be opened
    std::size_t begunWith_ = 0;        // so many of its interventions, the first ones
    Timeline timeline_;
    UndoNumbers undoNumbers_;
    std::uint64_t origin_ = 0; // run_ as it was when this run first came on the board
    std::uint64_t actionsDone_ = 0;
    RunUndoStack runsKept_;
    struct OpenLesson {
        bool hasBoard = false;      // it has begun a run: what was there before is here
        std::optional<KeptRun> own; // none where there was none
        RunUndoStack runsKept;      // for BackToBefore from there
        // As they were when it was opened:
        std::vector<PauseEvent> events;
        double speed;
        bool playing;
    };
    std::optional<OpenLesson> lesson_;
    std::optional<Moment> goal_; // on the way to it from a kept state
    WatchSet watched_;
    Motion motion_;
    PairWatch pairs_;
    ImageCost cost_;
    ConcordanceWatch concordance_;
    EventWatch events_;
    Notice notice_;
    struct AwaitedSpike {
        std::size_t layer;
        Notice notice; // that tells of it
    };
    std::optional<AwaitedSpike> awaited_; // maybe of a run, or a notice, before
    std::uint64_t run_ = 0;
    std::uint64_t frames_ = 0;
    std::vector<std::shared_ptr<const FileEvent>> files_;
    std::uint64_t filesTold_ = 0; // events of files
    FramePtr last_;
    bool elsewhere_ = false; // came to this state by another way than going on: nothing of last_ holds
    bool changed_ = true;
};

} // namespace mc
