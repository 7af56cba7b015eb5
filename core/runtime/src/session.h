#pragma once

#include "pace.h"
#include "pair_watch.h"
#include "runtime/command.h"
#include "runtime/frame.h"
#include "training/divergence_guard.h"
#include "training/pause_event.h"
#include "training/timeline.h"
#include "training/trainer.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace mc {

struct NotFinite;
struct SessionParts;

/// What the simulation thread does, without the thread: carries out commands, goes on in slices, assembles
/// frames.
class Session {
public:
    using Command = mc::Command;
    using FramePtr = mc::FramePtr;

    /// file: to begin from in place of the beginning of `first`; empty: none.
    Session(Experiment first, int threads, std::filesystem::path file = {})
        : pending_(std::move(first)), firstFile_(std::move(file)), threads_(threads) {}

    /// Whether a command may take long enough for a person to wonder.
    [[nodiscard]] static bool takesLong(const Command& command);
    /// Carries out one command. Faults become the notice of the next frame; what was there is kept.
    void carryOut(const Command& command, const std::stop_token& stop);

    /// Whether there is something to do without a further command.
    [[nodiscard]] bool active() const { return playing_ || target_.has_value() || goal_.has_value(); }

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
    /// Where a Step ends, as a number of time steps or updates.
    struct Target {
        StepUnit unit;
        std::int64_t left; ///< time steps for TimeStep and Sample, updates for Batch and Epoch
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
    void on(const command::Restart& restart, const std::stop_token& stop);
    void on(const command::SetSpeed& speed, const std::stop_token&);
    void on(const command::Watch& watch, const std::stop_token&);
    void on(const command::SaveCheckpoint& save, const std::stop_token&);
    void on(const command::SaveSession& save, const std::stop_token& stop);
    void on(const command::OpenCheckpoint& open, const std::stop_token& stop);
    void on(const command::GoOnFrom& from, const std::stop_token& stop);

    template <class Work> void guarded(Work work);
    void begin(std::unique_ptr<Trainer> trainer, const std::stop_token& stop, const KeptPast& past = {});
    template <class Work> void telling(FileNews news, Work work);
    void tell(FileNews news);
    void write(const std::filesystem::path& path, const SessionParts& parts) const;
    [[nodiscard]] DatasetPtr dataFor(const Experiment& experiment, const std::stop_token& stop) const;
    void restart(const Experiment& experiment, const std::stop_token& stop);
    /// As begin(); a run that was playing goes on playing.
    void beginAnew(std::unique_ptr<Trainer> trainer, const std::stop_token& stop);
    void play();
    void stopMoving();
    void advance(std::int64_t timeSteps, const std::stop_token& stop);
    void travelTo(Moment goal);
    void travel(const std::stop_token& stop);
    void travelOnTo(Moment goal);
    void settleIn();
    void arrive(const std::stop_token& stop);
    void recallCircuits();
    void applyWatch();
    void sayOpened(const std::string& what);
    void dropEventsThatDoNotFit();
    void pauseAt(const std::vector<std::string>& words);
    void pauseWhereActivityIsLost();
    void haltNotFinite(const NotFinite& fault);
    [[nodiscard]] Moment now() const;
    [[nodiscard]] std::shared_ptr<const PastSummary> summarizePast() const;
    void testHere(const std::stop_token& stop);
    void pauseWhereTheRateHasFaded();
    void beginStep(const command::Step& step);
    void stepTowardsTarget(const std::stop_token& stop);
    Trainer& trainer() const;

    Experiment pending_; // opened first, and again by Reset while there is no trainer
    std::filesystem::path firstFile_;
    int threads_;
    std::unique_ptr<Trainer> trainer_; // null until a first experiment could be opened
    Timeline timeline_;
    std::optional<Moment> goal_; // on the way to it from a kept state
    WatchSet watched_;
    bool playing_ = false;
    std::optional<Target> target_;
    std::deque<command::Step> asked_; // steps to do after the one that is going on
    double speed_ = kFullSpeed;
    Pace pace_;
    SpeedMeter meter_;
    PairWatch pairs_;
    EventWatch events_;
    DivergenceGuard guard_;
    Notice notice_;
    std::uint64_t run_ = 0;
    std::uint64_t frames_ = 0;
    std::vector<std::shared_ptr<const FileNews>> files_;
    std::uint64_t deeds_ = 0; // with files
    FramePtr last_;
    bool elsewhere_ = false; // came to this state by another way than going on: nothing of last_ holds
    bool changed_ = true;
};

} // namespace mc
