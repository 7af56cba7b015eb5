#pragma once

#include "base/errors.h"
#include "base/message.h"
#include "lesson/player.h"
#include "runtime/runner.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace mc {

/// A promise that was tried.
struct Verdict {
    std::size_t step = 0;
    const Claim* claim = nullptr; ///< of the lesson
    LessonPlayer::Outcome outcome;
    [[nodiscard]] bool kept() const;
    /// "kept: The test accuracy is 83.1 %, at least 80 %.", "broken: ..." or "not measured: accuracy >= 80%";
    /// on other data than the drawn digits "differs: ..." in place of broken.
    [[nodiscard]] Message words(const Lesson& lesson) const;
};

/// Plays a lesson without anybody looking on, as fast as possible, and tries what it promises.
class Rehearsal {
public:
    /// lesson: not null. threads: of the simulation, >= 1. stop: once it is requested, from any thread, what
    /// is under way ends soon, with Stopped.
    Rehearsal(std::shared_ptr<const Lesson> lesson, int threads, std::stop_token stop = {});

    /// Goes to the beginning of a step, from 0. Throws Refused, naming the step, if it cannot be come to.
    FramePtr enter(std::size_t step);
    /// Goes to the end of the present step: what it waits for, or its race. Throws Refused, naming the step,
    /// if that does not come, or the race would need more memory than there is.
    FramePtr finish();

    /// All promises of the lesson, as far as the places were played that they speak of.
    [[nodiscard]] std::vector<Verdict> verdicts() const;

    /// What the race of the present step has come to; null before finish(), and where the step has none.
    [[nodiscard]] const std::shared_ptr<const RaceResult>& raceResult() const { return raced_; }

    [[nodiscard]] const LessonPlayer& player() const { return player_; }
    [[nodiscard]] Runner& runner() { return runner_; }

private:
    FramePtr arrive();
    void race();
    [[nodiscard]] Refused refusal(Text words, Message why) const;

    std::shared_ptr<const Lesson> lesson_;
    LessonPlayer player_;
    int threads_;
    std::stop_token stop_;
    std::shared_ptr<const RaceResult> raced_;
    Runner runner_;
    std::stop_callback<std::function<void()>> pause_; ///< lets go of whoever waits for the runner
};

} // namespace mc
