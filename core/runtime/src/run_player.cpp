#include "run_player.h"

#include "base/errors.h"
#include "base/grouped.h"
#include "base/text.h"
#include "base/utf8.h"
#include "fault_notice.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace mc {

namespace {

void checkBookmarkName(const std::string& name) {
    if (name.empty() || name.size() > kLongestName) {
        throw BadParameter("name", {MC_TEXT("The name of a bookmark has 1 to %1 bytes."), {kLongestName}});
    }
}

Refused noBookmark(const std::string& name) {
    return Refused({MC_TEXT("There is no bookmark '%1'."), {name}});
}

} // namespace

void RunPlayer::on(const command::Play&, const std::stop_token&) {
    run_.opened().ask(nullptr); // at a low speed the next step comes late
    notice_ = {};
    motion_.play(Clock::now());
}

void RunPlayer::on(const command::Pause&, const std::stop_token&) {
    stopMoving();
}

void RunPlayer::on(const command::Step& step, const std::stop_token&) {
    constexpr std::int64_t kMostSteps = std::int64_t{1} << 40;
    if (step.count < 1 || step.count > kMostSteps) {
        throw BadParameter("count",
                           {MC_TEXT("A step count of %1 is not from 1 to 2^40."), {grouped(step.count)}});
    }
    run_.opened();
    if (motion_.stepping() || goal_) {
        motion_.add(step);
        return;
    }
    stopMoving();
    notice_ = {};
    motion_.begin(step, run_.opened().position(), Clock::now());
}

void RunPlayer::on(const command::SetSpeed& speed, const std::stop_token&) {
    if (!(speed.millisecondsPerSecond > 0)) {
        throw BadParameter("speed", {MC_TEXT("A speed of %1 ms per second is not above 0."),
                                     {Message::number(numberText(speed.millisecondsPerSecond))}});
    }
    motion_.setSpeed(speed.millisecondsPerSecond, Clock::now());
}

void RunPlayer::stopMoving() {
    const bool onTheWay = goal_.has_value();
    motion_.stop();
    goal_.reset();
    if (onTheWay) {
        endTravel();
    }
}

void RunPlayer::goOn(const std::stop_token& stop) {
    if (goal_) {
        travel(stop);
        return;
    }
    const Trainer& run = run_.opened();
    if (const std::int64_t steps = motion_.slice(run.stepsLeftInBatch(), run.position(), Clock::now());
        steps > 0) {
        advance(steps, stop);
    }
    if (motion_.arrived()) { // unless something has paused it on the way
        motion_.beginNext(run.position(), Clock::now());
    }
}

Clock::duration RunPlayer::idleTime() const {
    return goal_ ? Clock::duration::zero() : motion_.idleTime(run_.trainer->position());
}

void RunPlayer::advance(std::int64_t timeSteps, const std::stop_token& stop) {
    Trainer& run = run_.opened();
    const std::int64_t updates = run.state().updates;
    std::int64_t steps = std::min(timeSteps, run.stepsLeftInBatch());
    std::vector<Message> words; // of events
    if (!goal_) {
        if (const auto inside = pauses_.firstInside(run, steps)) {
            steps = inside->timeSteps;
            words.assign(inside->words.begin(), inside->words.end());
        }
    }
    frames_.markChanged();
    const auto begun = Clock::now();
    try {
        run.advance(steps);
    } catch (const NotFinite& fault) {
        pauseFor(notFiniteReason(fault, run_.timeline, run.state().updates));
        return;
    }
    const auto ended = Clock::now();
    motion_.measure(steps, ended);
    const bool updated = run.state().updates != updates;
    if (updated) { // a batch is computed as a whole, when it is learned
        frames_.addCost(std::chrono::duration<double>(ended - begun).count(), run.position().samplesInBatch);
    }
    run_.settle(updated, stop);
    if (updated && !goal_) {
        for (const PauseReason& reason :
             pauses_.afterUpdate(run, run_.timeline, motion_.playing(), notice_, words)) {
            pauseFor(reason);
        }
    }
    if (!words.empty()) {
        pauseFor(eventReason(run, words));
    }
}

void RunPlayer::pauseFor(const PauseReason& reason) {
    stopMoving();
    frames_.markChanged();
    addReason(notice_, reason);
}

void RunPlayer::on(const command::StepBack& back, const std::stop_token&) {
    if (back.count < 1) {
        throw BadParameter("count", {MC_TEXT("A step count of %1 is not above 0."), {grouped(back.count)}});
    }
    const CourseShape shape = run_.opened().shape();
    const Moment from = goal_.value_or(run_.now()); // so that quick presses add up
    if (from <= run_.timeline.earliest()) {
        stopMoving();
        notice_ = {Notice::Kind::Information, MC_TEXT("This is the earliest moment that is kept."), {}};
        return;
    }
    travelTo(earlierBy(shape, from, back.unit, back.count));
}

void RunPlayer::on(const command::GoTo& there, const std::stop_token&) {
    run_.opened();
    travelTo(there.moment);
}

void RunPlayer::travelTo(Moment goal) {
    goal = std::clamp(goal, run_.timeline.earliest(), run_.timeline.latest());
    stopMoving();
    notice_ = {};
    run_.approach(goal);
    travelOnTo(goal);
}

/// Goes on from the present state, a moment before `goal` or at it.
void RunPlayer::travelOnTo(Moment goal) {
    if (run_.now() != goal) {
        goal_ = goal;
        motion_.measure(0, Clock::now());
    } else {
        endTravel();
    }
}

void RunPlayer::travel(const std::stop_token& stop) {
    const Trainer& run = run_.opened();
    if (const std::int64_t steps = run.stepsTowards(*goal_); steps > 0) {
        advance(steps, stop);
    }
    if (!goal_) { // its numbers stopped being finite on the way
        return;
    }
    if (run_.now() >= *goal_) {
        goal_.reset();
        endTravel();
        motion_.beginNext(run.position(), Clock::now());
    }
}

void RunPlayer::arrive(const std::stop_token& stop) {
    while (goal_ && !stop.stop_requested()) {
        travel(stop);
    }
}

/// The run came to its moment by another way than going on.
void RunPlayer::endTravel() {
    run_.opened();
    run_.applyDue();
    pauses_.rearm(run_.opened());
    frames_.forgetMeasured();
    frames_.markChanged();
}

void RunPlayer::on(const command::Present& present, const std::stop_token& stop) {
    Trainer& run = run_.opened();
    run.ask(present.image); // refused before anything has changed
    arrive(stop);
    run.ask(present.image); // which the way there has ended
    forgetFailure(notice_);
    if (present.image) {
        stopMoving();
    } else {
        recallCircuits(stop); // cells may have been picked while an image was on show
    }
}

void RunPlayer::on(const command::AddBookmark& bookmark, const std::stop_token&) {
    checkBookmarkName(bookmark.name);
    run_.opened();
    run_.timeline.addBookmark({bookmark.name, goal_.value_or(run_.now())});
}

void RunPlayer::on(const command::RemoveBookmark& bookmark, const std::stop_token&) {
    if (!run_.timeline.removeBookmark(bookmark.name)) {
        throw noBookmark(bookmark.name);
    }
}

void RunPlayer::on(const command::RenameBookmark& bookmark, const std::stop_token&) {
    checkBookmarkName(bookmark.to);
    if (!run_.timeline.renameBookmark(bookmark.from, bookmark.to)) {
        throw noBookmark(bookmark.from);
    }
}

void RunPlayer::on(const command::UndoIntervention&, const std::stop_token& stop) {
    run_.opened();
    arrive(stop);
    const Moment goal = run_.undoIntervention();
    stopMoving();
    notice_ = {};
    travelOnTo(goal);
}

void RunPlayer::on(const command::Watch& watch, const std::stop_token& stop) {
    frames_.watch(watch.topics);
    if (run_.trainer) {
        applyWatch();
        recallCircuits(stop);
    }
}

void RunPlayer::applyWatch() {
    if (run_.trainer) {
        run_.trainer->watch(frames_.watched().measures | pauses_.needs());
        run_.trainer->watchCircuits(frames_.watched().circuits);
        run_.trainer->watchCourses(frames_.watched().cellCourse, frames_.watched().synapseCourse);
    }
}

void RunPlayer::recallCircuits(const std::stop_token& stop) {
    const bool atFault = run_.now() > run_.timeline.latest(); // where its numbers stopped being finite
    if (!active() && !atFault && run_.opened().missesCircuits()) {
        (void)run_.presentAgain(stop);
    }
}

void RunPlayer::fitToRun() {
    if (Message sentence = pauses_.fitTo(run_.opened()); !sentence.empty()) {
        notice_ = {Notice::Kind::Information, std::move(sentence), {}};
    }
    applyWatch();
}

void RunPlayer::beginRun() {
    fitToRun();
    frames_.beginRun();
}

Message RunPlayer::whyNoCopy() const {
    if (travels()) {
        return MC_TEXT("The run is on its way to another moment: try again.");
    }
    return allFinite(run_.opened().state())
               ? Message()
               : Message(MC_TEXT("The numbers of this run are no longer finite, so it cannot be kept."));
}

PlayerSettings RunPlayer::settings() const {
    return {pauses_.events(), motion_.speed(), motion_.playing()};
}

void RunPlayer::restore(const PlayerSettings& settings) {
    pauses_.set(settings.events, nullptr);
    motion_.setSpeed(settings.speed, Clock::now());
}

void RunPlayer::pauseAt(std::vector<PauseEvent> events) {
    pauses_.set(std::move(events), run_.trainer.get());
    applyWatch();
}

void RunPlayer::fill(Frame& frame) const {
    frame.playing = active();
    frame.speedAsked = motion_.speed();
    frame.pauseEvents = pauses_.events();
    if (run_.trainer) {
        frame.millisecondsPerSecond = motion_.achieved();
        frame.imagesPerSecond = frame.millisecondsPerSecond / run_.trainer->experiment().circuit.steps;
    }
}

} // namespace mc
