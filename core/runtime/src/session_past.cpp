#include "session.h"

#include "base/errors.h"
#include "base/text.h"

#include <algorithm>
#include <string>
#include <utility>

// Where a session goes back to what was.

namespace mc {

namespace {

void checkName(const std::string& name) {
    constexpr std::size_t kLongest = 100;
    if (name.empty() || name.size() > kLongest) {
        throw BadParameter("name", MC_TEXT("The name of a bookmark has 1 to 100 bytes."));
    }
}

} // namespace

Moment Session::now() const {
    return {trainer().state().updates, trainer().state().presented};
}

void Session::on(const command::StepBack& back, const std::stop_token&) {
    if (back.count < 1) {
        throw BadParameter("count", "A step count of " + std::to_string(back.count) + " is not above 0.");
    }
    const Moment from = goal_.value_or(now()); // so that quick presses add up
    if (from <= timeline_.earliest()) {
        stopMoving();
        notice_ = {Notice::Kind::Information, MC_TEXT("This is the earliest moment that is kept."), {}};
        return;
    }
    travelTo(earlierBy(trainer().shape(), from, back.unit, back.count));
}

void Session::on(const command::GoTo& there, const std::stop_token&) {
    trainer();
    travelTo(there.moment);
}

void Session::travelTo(Moment goal) {
    goal = std::clamp(goal, timeline_.earliest(), timeline_.latest());
    stopMoving();
    notice_ = {};
    const std::shared_ptr<const KeptState> from = timeline_.before(goal);
    const Moment kept{from->state.updates, from->state.presented};
    const bool nearer = now() < goal && kept <= now(); // on the way from the kept state to the goal
    if (!nearer) {
        trainer().restore(from->state, from->history);
    }
    travelOnTo(goal);
}

/// Goes on from the present state, a moment before `goal` or at it.
void Session::travelOnTo(Moment goal) {
    if (now() != goal) {
        goal_ = goal;
        motion_.measure(0, Clock::now());
    } else {
        endTravel();
    }
}

void Session::endTravel() {
    trainer_->applyDue();
    events_.rearm(*trainer_);
    forgetMeasured();
    changed_ = true;
}

void Session::forgetMeasured() {
    pairs_ = {};
    concordance_ = {};
    elsewhere_ = true;
}

/// To the end of the way, if it goes somewhere.
void Session::arrive(const std::stop_token& stop) {
    while (goal_ && !stop.stop_requested()) {
        travel(stop);
    }
}

void Session::travel(const std::stop_token& stop) {
    Trainer& run = trainer();
    const std::int64_t toBatchEnd = run.stepsLeftInBatch();
    const bool within = run.state().updates == goal_->updates;
    const std::int64_t steps = within ? goal_->presented - run.state().presented : toBatchEnd;
    if (steps > 0) {
        advance(steps, stop);
    }
    if (!goal_) { // its numbers stopped being finite on the way
        return;
    }
    if (now() >= *goal_) {
        goal_.reset();
        endTravel();
        motion_.beginNext(run.position(), Clock::now());
    }
}

/// Where a batch ends, its presentations come with learning it: it is learned once more from a state of
/// before, which leaves the present one as it is.
bool Session::presentAgain(const std::stop_token& stop) {
    constexpr std::int64_t kFurthest = 1024; // a file can name a state of any number of updates ago
    const std::shared_ptr<const KeptState> from = timeline_.before(now());
    const std::int64_t updates = now().updates - from->state.updates;
    if (now().presented != 0 || updates <= 0) {
        return true;
    }
    if (updates > kFurthest) {
        return false;
    }
    trainer().presentAgain(from->state, stop);
    return true;
}

/// The synapses of before the update, of a microcircuit that is opened after it.
void Session::recallCircuits(const std::stop_token& stop) {
    const bool atFault = now() > timeline_.latest(); // where its numbers stopped being finite
    if (!active() && !atFault && trainer().missesCircuits()) {
        (void)presentAgain(stop);
    }
}

void Session::on(const command::AddBookmark& bookmark, const std::stop_token&) {
    checkName(bookmark.name);
    timeline_.addBookmark({bookmark.name, goal_.value_or(now())});
}

void Session::on(const command::RemoveBookmark& bookmark, const std::stop_token&) {
    if (!timeline_.removeBookmark(bookmark.name)) {
        throw Refused(MC_TEXT("There is no bookmark '") + bookmark.name + "'.");
    }
}

void Session::on(const command::RenameBookmark& bookmark, const std::stop_token&) {
    checkName(bookmark.to);
    for (const Bookmark& old : timeline_.bookmarks()) {
        if (old.name == bookmark.from) {
            const Moment moment = old.moment;
            timeline_.removeBookmark(bookmark.from);
            timeline_.addBookmark({bookmark.to, moment});
            return;
        }
    }
    throw Refused(MC_TEXT("There is no bookmark '") + bookmark.from + "'.");
}

void Session::on(const command::SetPastBudget& budget, const std::stop_token&) {
    constexpr std::size_t kLeast = 1'000'000;
    if (budget.bytes < kLeast) {
        throw BadParameter("budget", MC_TEXT("What is kept of the past needs at least 1 MB."));
    }
    timeline_.setBudget(budget.bytes);
    if (trainer_) {
        limitRunsKept(*trainer_);
    }
}

std::shared_ptr<const PastSummary> Session::summarizePast() const {
    return std::make_shared<const PastSummary>(PastSummary{
        timeline_.earliest(), now(), timeline_.latest(), timeline_.bytes(), timeline_.budget(),
        timeline_.count(), timeline_.stride(), trainer().shape().batchesPerEpoch(), timeline_.bookmarks()});
}

} // namespace mc
