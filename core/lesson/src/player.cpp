#include "lesson/player.h"

#include "runtime/course_of_frame.h"
#include "travel.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

/// Why a run has not done what it was asked for, in its own words if it has any.
Message refusalIn(const Frame& frame, Text otherwise) {
    return frame.notice.kind == Notice::Kind::Failure ? frame.notice.text : Message(otherwise);
}

} // namespace

LessonPlayer::LessonPlayer(std::shared_ptr<const Lesson> lesson, bool watched)
    : lesson_(std::move(lesson)), watched_(watched), notes_(lesson_) {
    plan();
}

void LessonPlayer::plan() {
    for (const LessonStep& step : lesson_->steps) {
        if (step.experiment) { // the first step has one
            courses_.push_back({*step.experiment, {}, {Place{}}});
        }
        Course& course = courses_.back();
        StepPlace place{courses_.size() - 1, 0, 0};
        course.acts.insert(course.acts.end(), step.acts.begin(), step.acts.end());
        place.entry = course.acts.size();
        if (step.wait) {
            course.acts.emplace_back(*step.wait);
        }
        place.end = course.acts.size();
        course.places.resize(course.acts.size() + 1);
        places_.push_back(place);
    }
}

void LessonPlayer::retell(std::shared_ptr<const Lesson> lesson) {
    lesson_ = std::move(lesson);
    notes_.retell(lesson_);
}

void LessonPlayer::enter(std::size_t step) {
    step_ = std::min(step, lesson_->steps.size() - 1);
    phase_ = Phase::Entering;
    finishing_ = false;
    fault_ = {};
    missed_ = false;
    playAsked_ = false;
    halt_ = true;
    tries_ = 0;
    doing_.reset();
}

void LessonPlayer::finish() {
    enter(step_);
    finishing_ = true;
}

void LessonPlayer::stop(Message why) {
    phase_ = Phase::Stopped;
    fault_ = std::move(why);
    doing_.reset();
}

void LessonPlayer::letGo() {
    playAsked_ = held_ && entered() && now().play;
    held_ = false;
}

void LessonPlayer::raceEnded(const RaceResult& result) {
    notes_.note(step_, result);
    if (phase_ == Phase::Waiting) {
        phase_ = Phase::Done;
    }
}

bool LessonPlayer::isOurs(const Frame& frame) const {
    return run_ && run_->number == frame.run && run_->course == place().course && frame.past;
}

std::vector<Command> LessonPlayer::follow(const Frame& frame, bool caughtUp) {
    if (!caughtUp) {
        return {};
    }
    if (phase_ == Phase::Entering) {
        return approach(frame);
    }
    if (playAsked_) {
        playAsked_ = false;
        return {command::Play{}};
    }
    return phase_ == Phase::Waiting ? watch(frame) : Commands{};
}

LessonPlayer::Commands LessonPlayer::approach(const Frame& frame) {
    constexpr int kMostTries = 20;
    if (halt_) {
        halt_ = false;
        return {command::PauseWhen{}, command::Pause{}};
    }
    if (frame.playing) {
        return {};
    }
    takeUpRun(frame);
    if (doing_) {
        if (std::optional<Commands> more = perform(frame)) {
            return *std::move(more);
        }
    }
    if (phase_ != Phase::Entering) { // given up
        return {};
    }
    const std::size_t target = finishing_ ? place().end : place().entry;
    const std::optional<std::size_t> known = isOurs(frame) ? nearestKnown(frame) : std::nullopt;
    if (++tries_ > kMostTries + static_cast<int>(course().acts.size())) {
        stop(MC_TEXT("The run does not reach the start of this step."));
        return {};
    }
    if (!known) {
        return beginCourse(frame);
    }
    if (frame.past->now != course().places[*known]->moment) {
        return {command::GoTo{course().places[*known]->moment}};
    }
    if (*known == target) {
        return arrive(frame);
    }
    doing_ = Doing{*known, frame.past->now, {}};
    std::optional<Commands> first = perform(frame);
    return first ? *std::move(first) : Commands{};
}

/// After a Restart: whether there is another run now.
void LessonPlayer::takeUpRun(const Frame& frame) {
    if (!begun_) {
        return;
    }
    if (frame.run != begun_->number) {
        // Unless a person has begun another one meanwhile.
        if (*frame.experiment == courses_[begun_->course].experiment) {
            run_ = Run{frame.run, begun_->course};
        }
    } else {
        stop(refusalIn(frame, MC_TEXT("The experiment of this step could not be started.")));
    }
    begun_.reset();
}

LessonPlayer::Commands LessonPlayer::beginCourse(const Frame& frame) {
    begun_ = Run{frame.run, place().course};
    command::Restart begin{course().experiment};
    begin.ofLesson = true;
    return {begin};
}

/// The furthest place on the way to the target that the present run can go to, as it was.
std::optional<std::size_t> LessonPlayer::nearestKnown(const Frame& frame) const {
    const PastSummary& past = *frame.past;
    const std::size_t target = finishing_ ? place().end : place().entry;
    for (std::size_t k = target + 1; k-- > 0;) {
        const std::optional<Place>& known = course().places[k];
        if (!known || known->interventions != frame.interventions) {
            continue;
        }
        const bool within = known->moment >= past.earliest && known->moment <= past.latest;
        if (within || known->moment == past.now) {
            return k;
        }
    }
    return std::nullopt;
}

/// What to do for the act at hand; none when it is done.
std::optional<LessonPlayer::Commands> LessonPlayer::perform(const Frame& frame) {
    const std::size_t act = doing_->act;
    std::optional<Commands> more;
    if (const auto* change = std::get_if<WhatIf>(&course().acts[act])) {
        if (!doing_->last) {
            doing_->last = frame.past->now;
            return Commands{command::Intervene{*change}};
        }
        if (frame.interventions.empty() || frame.interventions.back().change != *change) {
            stop(refusalIn(frame, MC_TEXT("What this step changes in the run was undone on the way.")));
            return std::nullopt;
        }
    } else {
        const Stretch& stretch = std::get<Stretch>(course().acts[act]);
        if (!doing_->last || !isOver(frame, stretch)) {
            return performStretch(frame, stretch);
        }
        if (std::holds_alternative<PauseEvent>(stretch)) {
            more = Commands{command::PauseWhen{}};
        }
    }
    course().places[act + 1] = Place{frame.past->now, frame.interventions};
    doing_.reset();
    return more;
}

std::optional<LessonPlayer::Commands> LessonPlayer::performStretch(const Frame& frame,
                                                                   const Stretch& stretch) {
    const Moment at = frame.past->now;
    const bool first = !doing_->last;
    doing_->last = at;
    if (const auto* amount = std::get_if<Amount>(&stretch)) {
        return Commands{travel::stepTo(frame, momentAfter(shapeOf(frame), doing_->from, *amount))};
    }
    const std::int64_t left = kLongestWay - (at.updates - doing_->from.updates);
    Commands commands;
    if (first) {
        commands.emplace_back(command::PauseWhen{{std::get<PauseEvent>(stretch)}});
    }
    commands.emplace_back(command::Step{StepUnit::Batch, std::max<std::int64_t>(1, left)});
    return commands;
}

/// Where it stands still: whether it has come to where it goes, or comes no further. A run may pause for
/// other reasons on the way.
bool LessonPlayer::isOver(const Frame& frame, const Stretch& stretch) {
    const Moment at = frame.past->now;
    if (const auto* amount = std::get_if<Amount>(&stretch)) {
        if (at >= momentAfter(shapeOf(frame), doing_->from, *amount)) {
            return true;
        }
    } else if (travel::pausedByEvent(frame)) {
        return true;
    }
    missed_ = at == *doing_->last || at.updates - doing_->from.updates >= kLongestWay ||
              frame.notice.tells(PauseCause::NotFinite); // one more update, and it would stand still again
    return missed_;
}

LessonPlayer::Commands LessonPlayer::arrive(const Frame& frame) {
    if (frame.notice.lasting() && frame.past->now <= frame.past->latest && !finishing_ && !missed_) {
        return {command::GoTo{frame.past->now}}; // what it says of the way here is no news
    }
    if (finishing_) {
        notes_.note(step_, PromiseNotes::Edge::End, frame);
        phase_ = Phase::Done;
        return {};
    }
    notes_.note(step_, PromiseNotes::Edge::Beginning, frame);
    const bool waits = now().wait || now().race;
    phase_ = waits ? Phase::Waiting : Phase::Done;
    if (!waits) {
        notes_.note(step_, PromiseNotes::Edge::End, frame);
    }
    return beginWait();
}

LessonPlayer::Commands LessonPlayer::beginWait() const {
    Commands commands;
    if (!watched_) {
        return commands;
    }
    if (now().wait && std::holds_alternative<PauseEvent>(*now().wait)) {
        commands.emplace_back(command::PauseWhen{{std::get<PauseEvent>(*now().wait)}});
    }
    commands.emplace_back(command::SetSpeed{now().speed.value_or(kFullSpeed)});
    if (now().play && !held_) {
        commands.emplace_back(command::Play{});
    }
    return commands;
}

LessonPlayer::Commands LessonPlayer::watch(const Frame& frame) {
    // Sent there again, a run that is on its way would begin that way anew.
    if (!isOurs(frame) || !now().wait || frame.travels) {
        return {};
    }
    const Moment at = frame.past->now;
    const Moment from = course().places[place().entry]->moment;
    if (const auto* amount = std::get_if<Amount>(&*now().wait)) {
        const Moment goal = momentAfter(shapeOf(frame), from, *amount);
        if (at < goal) {
            return {};
        }
        if (at != goal || frame.playing) {
            return {command::GoTo{goal}};
        }
        return endWait(frame);
    }
    return !frame.playing && at > from && travel::pausedByEvent(frame) ? endWait(frame) : Commands{};
}

LessonPlayer::Commands LessonPlayer::endWait(const Frame& frame) {
    phase_ = Phase::Done;
    // Else a person has done something of their own: it ends all the same, but is not what is promised.
    if (frame.interventions == course().places[place().entry]->interventions) {
        course().places[place().end] = Place{frame.past->now, frame.interventions};
        notes_.note(step_, PromiseNotes::Edge::End, frame);
    }
    if (std::holds_alternative<Amount>(*now().wait)) {
        return {};
    }
    Commands commands{command::PauseWhen{}};
    if (frame.notice.kind == Notice::Kind::Information) {
        commands.emplace_back(command::GoTo{frame.past->now}); // the lesson itself says why it pauses
    }
    return commands;
}

std::optional<LessonPlayer::Progress> LessonPlayer::progress(const Frame& frame) const {
    const LessonStep& step = now();
    if (!step.wait || !entered() || !isOurs(frame)) {
        return std::nullopt;
    }
    if (const auto* amount = std::get_if<Amount>(&*step.wait)) {
        const Moment from = course().places[place().entry]->moment;
        return Progress{nullptr, travel::unitsSince(frame, from, amount->unit),
                        static_cast<double>(amount->count), true};
    }
    const PauseEvent& event = std::get<PauseEvent>(*step.wait);
    Quantity quantity;
    double goal = 0;
    if (const auto* accuracy = std::get_if<pause_event::AccuracyReaches>(&event)) {
        quantity.measure = &promiseMeasureNamed(accuracy->test ? "accuracy" : "train-accuracy");
        goal = accuracy->share;
    } else if (const auto* concordance = std::get_if<pause_event::ConcordanceReaches>(&event)) {
        quantity.measure = &promiseMeasureNamed("concordance");
        quantity.layer = concordance->layer;
        goal = concordance->share;
    } else {
        return std::nullopt;
    }
    const std::optional<double> value = valueIn(frame, quantity);
    return Progress{quantity.measure, value.value_or(0), goal, value.has_value()};
}

} // namespace mc
