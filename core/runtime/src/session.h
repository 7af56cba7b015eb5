#pragma once

#include "file_command_handler.h"
#include "frame_builder.h"
#include "reference_runs.h"
#include "replaced_runs.h"
#include "run.h"
#include "run_opener.h"
#include "run_player.h"
#include "runtime/command.h"
#include "runtime/frame.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace mc {

/// What the simulation thread does, without the thread: carries out commands, goes on in slices, assembles
/// frames.
class Session {
public:
    using Command = mc::Command;
    using FramePtr = mc::FramePtr;

    /// file: to begin from in place of the beginning of `first`; an empty path: none. An experiment file is
    /// begun with the experiment of `first`, as options may have changed some of its values.
    Session(command::Restart first, int threads, command::OpenCheckpoint file = {})
        : pending_(std::move(first)), firstFile_(std::move(file)), threads_(threads), replaced_(threads) {}
    /// Begins from a snapshot.
    Session(command::Restore first, int threads);
    Session(Experiment first, int threads) : Session(command::Restart{std::move(first)}, threads) {}

    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Faults become the notice of the next frame; what was there is kept.
    void execute(const Command& command, const std::stop_token& stop);

    /// Whether there is something to do without a further command.
    [[nodiscard]] bool active() const { return player_.active() || references_.active(); }

    /// Goes on for a slice: one batch at the most, and at a limited speed no more than what is due. A fault
    /// pauses.
    void goOn(const std::stop_token& stop);

    /// How long goOn() would have nothing to do; zero or less if there is something to do at once.
    [[nodiscard]] Clock::duration idleTime() const {
        return references_.active() ? Clock::duration::zero() : player_.idleTime();
    }

    /// True if the state has changed since the last frame was assembled, but for the way to another moment,
    /// which nobody sees.
    [[nodiscard]] bool changed() const { return frames_.changed() && !travels(); }
    [[nodiscard]] FramePtr assemble();
    /// A frame as the last one, that says that something is being opened.
    [[nodiscard]] FramePtr assembleBusy();

    /// Opens the experiment given at construction. To be called first, on the simulation thread.
    void openFirst(const std::stop_token& stop);

private:
    [[nodiscard]] FramePtr assembleNew();
    [[nodiscard]] std::shared_ptr<Frame> frameAsBefore();
    [[nodiscard]] FramePtr assembleAsBefore();
    void on(const command::SetPastBudget& budget, const std::stop_token&);
    void on(const command::Intervene& intervene, const std::stop_token& stop);
    void on(const command::EndControl&, const std::stop_token&) { references_.endControl({}); }
    void on(const command::Hold& hold, const std::stop_token&);
    void on(const command::HoldAgain& again, const std::stop_token&);
    void on(const command::EditHeld& edit, const std::stop_token&);
    void on(const command::Release& release, const std::stop_token&);
    void on(const command::Compare& compare, const std::stop_token&);
    void on(const command::PauseWhen& when, const std::stop_token&);
    void on(const command::Test&, const std::stop_token& stop);
    void on(const command::Diagnose&, const std::stop_token& stop);
    void on(const command::Reset&, const std::stop_token& stop);
    void on(const command::BackToBefore&, const std::stop_token&);
    void on(const command::ForwardToAfter&, const std::stop_token&);
    void on(const command::Restart& restart, const std::stop_token& stop);
    void on(const command::OpenCheckpoint& open, const std::stop_token& stop);
    void on(const command::TakeSnapshot& wish, const std::stop_token&);
    void on(const command::Restore& restore, const std::stop_token& stop);
    void on(const command::BeginLesson&, const std::stop_token&);
    void on(const command::EndLesson& end, const std::stop_token& stop);

    /// Whether the run or its control is on the way to another moment.
    [[nodiscard]] bool travels() const { return player_.travels() || references_.areLate(); }
    void endLostReferences();
    void recallCourses();

    template <class Work> void guarded(Work work);
    [[nodiscard]] Snapshot copyOfRun(bool past) const;

    [[nodiscard]] RunOpener opener(const std::stop_token& stop) const;
    [[nodiscard]] OpenedRun openFile(const command::OpenCheckpoint& open, const std::stop_token& stop) const;
    void restart(const command::Restart& asked, const std::stop_token& stop);
    void beginAnew(OpenedRun next, bool ofLesson, const std::stop_token& stop);
    Replacement begin(OpenedRun next, bool ofLesson, const std::stop_token& stop);
    void beginOpened(OpenedRun next, const std::stop_token& stop);
    void comeBack(Run run, const std::stop_token& stop);
    std::optional<PlayerSettings> leaveLesson(const std::stop_token& stop);
    void sayOpened(Message what, Replacement replacement);
    void sayReplaced(Message what, Replacement replacement);
    void showHeld(Frame& frame) const;

    command::Restart pending_; // carried out first, and again by Reset while there is no trainer
    command::OpenCheckpoint firstFile_;
    std::optional<command::Restore> firstSnapshot_;
    int threads_;
    Run run_; // on the board
    ReplacedRuns replaced_;
    std::uint64_t runNumber_ = 0;
    std::uint64_t actionsDone_ = 0;
    std::uint64_t runsHeld_ = 0;     // so far: the number of the latest
    Clock::time_point coursesDue_{}; // to be filled in while the run moves
    Notice notice_;
    FrameBuilder frames_;
    RunPlayer player_{run_, notice_, frames_};
    FileCommandHandler files_{run_, runNumber_, player_, notice_};
    ReferenceRuns references_{run_, notice_, frames_};
};

} // namespace mc
