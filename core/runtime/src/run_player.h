#pragma once

#include "base/message.h"
#include "frame_builder.h"
#include "motion.h"
#include "pause_conditions.h"
#include "player_settings.h"
#include "run.h"
#include "runtime/command.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace mc {

/// Player of the run on the board: plays it, does steps, goes to other moments of its course, and pauses
/// where there is a reason to. On the way to another moment it computes from a kept state what lies between.
class RunPlayer {
public:
    /// All of them live longer. notice: in which it tells why it pauses. frames: told of what has changed.
    RunPlayer(Run& run, Notice& notice, FrameBuilder& frames) : run_(run), notice_(notice), frames_(frames) {}

    void on(const command::Play&, const std::stop_token&);
    void on(const command::Pause&, const std::stop_token&);
    void on(const command::Step& step, const std::stop_token&);
    void on(const command::SetSpeed& speed, const std::stop_token&);
    void on(const command::StepBack& back, const std::stop_token&);
    void on(const command::GoTo& there, const std::stop_token&);
    void on(const command::Present& present, const std::stop_token& stop);
    void on(const command::AddBookmark& bookmark, const std::stop_token&);
    void on(const command::RemoveBookmark& bookmark, const std::stop_token&);
    void on(const command::RenameBookmark& bookmark, const std::stop_token&);
    void on(const command::UndoIntervention&, const std::stop_token& stop);
    void on(const command::Watch& watch, const std::stop_token& stop);

    /// Whether there is something to do without a further command.
    [[nodiscard]] bool active() const { return motion_.active() || goal_.has_value(); }
    /// Whether it is on the way to another moment.
    [[nodiscard]] bool travels() const { return goal_.has_value(); }
    /// Goes on for a slice: one batch at the most, and at a limited speed no more than what is due.
    void goOn(const std::stop_token& stop);
    /// How long goOn() would have nothing to do; zero or less if there is something to do at once.
    [[nodiscard]] Clock::duration idleTime() const;
    /// To the end of the way, if it goes somewhere.
    void arrive(const std::stop_token& stop);
    void stopMoving();
    /// Plays without a word.
    void playOn() { motion_.play(Clock::now()); }

    /// Why the run cannot be copied at this moment, a sentence; empty: it can. On the way to another moment
    /// it would have to stop there. Throws NoExperiment.
    [[nodiscard]] Message whyNoCopy() const;

    [[nodiscard]] PlayerSettings settings() const;
    /// But for whether it plays. For another run, so that beginRun() has to follow where there is one.
    void restore(const PlayerSettings& settings);
    /// They fit the run, if there is one.
    void pauseAt(std::vector<PauseEvent> events);

    /// Another run is on the board. Events that it cannot have are given up, and that is said.
    void beginRun();
    /// The same run is played by other settings.
    void fitToRun();
    /// Learns a batch once more for the synapses of before its update, of a microcircuit that is opened after
    /// it.
    void recallCircuits(const std::stop_token& stop);

    /// How the run moves, and what it pauses at.
    void fill(Frame& frame) const;

private:
    void advance(std::int64_t timeSteps, const std::stop_token& stop);
    void pauseFor(const PauseReason& reason);
    void travelTo(Moment goal);
    void travelOnTo(Moment goal);
    void travel(const std::stop_token& stop);
    void endTravel();
    void applyWatch();

    Run& run_;
    Notice& notice_;
    FrameBuilder& frames_;
    Motion motion_;
    std::optional<Moment> goal_; // on the way to it from a kept state
    PauseConditions pauses_;
};

} // namespace mc
