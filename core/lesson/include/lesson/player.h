#pragma once

#include "base/message.h"
#include "lesson/lesson.h"
#include "lesson/promise_notes.h"
#include "runtime/command.h"
#include "runtime/frame.h"
#include "training/race/race_course.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace mc {

/// Takes a run to where the steps of a lesson have it, in any order: looks at where the run is, and says what
/// to do next. It has no run of its own and knows no clock: whoever plays a lesson posts the commands and
/// shows it the frames.
///
/// A step is a place in the course of the nearest experiment set up at it or before: all that the steps since
/// then do, in their order, their waits included. So a step begins with the same state whether it is come to
/// from the one before, from the one behind it, or from anywhere else; and what a person does meanwhile is
/// undone on the way.
class LessonPlayer {
public:
    enum class Phase {
        Entering, ///< on the way to the beginning of the step, or to its end after finish()
        Waiting,  ///< at the step, whose wait or race is not over
        Done,     ///< at the step, which waits for nothing more
        Stopped,  ///< the way was given up: see fault()
    };

    /// watched: a person looks on: where a step says so the run plays, at its speed. lesson: not null.
    LessonPlayer(std::shared_ptr<const Lesson> lesson, bool watched);

    /// Goes on with the same lesson in another language. lesson: with the same steps but for their words.
    void retell(std::shared_ptr<const Lesson> lesson);

    /// Goes to a step, from 0; beyond the last to the last. What is to be done comes from follow().
    void enter(std::size_t step);
    /// Goes to the end of the step at once, as fast as possible.
    void finish();
    /// Gives the way up; the run stays where it is.
    void stop(Message why);
    /// A step that plays begins to play only when it is let go; before it is entered. Without effect else.
    void hold(bool held) { held_ = held; }
    /// Lets a step that was held play.
    void letGo();
    /// The race of the step has come to its end.
    void raceEnded(const RaceResult& result);

    /// What is to be done next, in this order. caughtUp: the frame shows all that was asked for before.
    [[nodiscard]] std::vector<Command> follow(const Frame& frame, bool caughtUp);

    [[nodiscard]] const Lesson& lesson() const { return *lesson_; }
    [[nodiscard]] std::size_t step() const { return step_; }
    [[nodiscard]] Phase phase() const { return phase_; }
    /// Whether the step was come to, however it goes on.
    [[nodiscard]] bool entered() const { return phase_ == Phase::Waiting || phase_ == Phase::Done; }
    /// Why the way was given up; empty if it was not.
    [[nodiscard]] const Message& fault() const { return fault_; }
    /// Whether what a step waits for did not occur within the longest way.
    [[nodiscard]] bool missed() const { return missed_; }

    /// Whether the run on the board is the one that the lesson has begun.
    [[nodiscard]] bool onBoard(const Frame& frame) const { return isOurs(frame); }

    /// How far a wait has come, in the units of its measure.
    struct Progress {
        const PromiseMeasure* measure = nullptr; ///< null: `value` and `goal` count units of an amount
        double value = 0;
        double goal = 0;
        bool known = false; ///< `value` was measured
    };
    /// None where the step waits for nothing that can be measured.
    [[nodiscard]] std::optional<Progress> progress(const Frame& frame) const;

    using Outcome = PromiseNotes::Outcome;
    /// Of a promise of a step.
    [[nodiscard]] Outcome outcome(std::size_t step, const Claim& claim) const {
        return notes_.outcome(step, claim);
    }

    static constexpr std::int64_t kLongestWay = 10'000; ///< updates of one wait

private:
    using Commands = std::vector<Command>;

    /// A place in the course of an experiment that is known.
    struct Place {
        Moment moment;
        Interventions interventions;
    };
    /// What the steps from an experiment to the next one do, one after another.
    struct Course {
        Experiment experiment;
        std::vector<LessonAct> acts;
        std::vector<std::optional<Place>> places; ///< places[k]: after the first k acts; the first is known
    };
    struct StepPlace {
        std::size_t course = 0;
        std::size_t entry = 0; ///< acts up to its beginning
        std::size_t end = 0;   ///< and to its end
    };
    void plan();
    [[nodiscard]] const StepPlace& place() const { return places_[step_]; }
    [[nodiscard]] Course& course() { return courses_[place().course]; }
    [[nodiscard]] const Course& course() const { return courses_[place().course]; }
    [[nodiscard]] const LessonStep& now() const { return lesson_->steps[step_]; }
    [[nodiscard]] bool isOurs(const Frame& frame) const;

    [[nodiscard]] Commands approach(const Frame& frame);
    void takeUpRun(const Frame& frame);
    [[nodiscard]] std::optional<std::size_t> nearestKnown(const Frame& frame) const;
    [[nodiscard]] Commands beginCourse(const Frame& frame);
    [[nodiscard]] std::optional<Commands> perform(const Frame& frame);
    [[nodiscard]] std::optional<Commands> performStretch(const Frame& frame, const Stretch& stretch);
    [[nodiscard]] bool isOver(const Frame& frame, const Stretch& stretch);
    [[nodiscard]] Commands arrive(const Frame& frame);
    [[nodiscard]] Commands beginWait() const;
    [[nodiscard]] Commands watch(const Frame& frame);
    [[nodiscard]] Commands endWait(const Frame& frame);

    std::shared_ptr<const Lesson> lesson_;
    bool watched_;
    PromiseNotes notes_;
    std::vector<Course> courses_;
    std::vector<StepPlace> places_;
    std::size_t step_ = 0;
    bool finishing_ = false; ///< on the way to the end of the step
    Phase phase_ = Phase::Done;
    Message fault_;
    bool missed_ = false;
    bool held_ = false;
    bool playAsked_ = false;

    struct Run {
        std::uint64_t number = 0;
        std::size_t course = 0;
    };
    std::optional<Run> run_;   ///< what the run on the board goes through
    std::optional<Run> begun_; ///< a course was asked for while this run was there
    bool halt_ = false;        ///< what goes on has to be stopped first
    int tries_ = 0;            ///< to come to a place that is known
    struct Doing {
        std::size_t act = 0;
        Moment from;
        std::optional<Moment> last; ///< where it was when it was asked to go on
    };
    std::optional<Doing> doing_;
};

} // namespace mc
