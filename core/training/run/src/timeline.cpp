#include "training/run/timeline.h"

#include "training/run/trainer.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace mc {

namespace {

/// The first moment after a kept state whose presentation can be computed from it: one at the end of a batch
/// comes with learning that batch, and before learning there is none to show.
Moment firstShownFrom(const KeptState& kept) {
    const Moment at = kept.state.moment();
    return at == Moment{} || at.presented > 0 ? at : Moment{at.updates, 1};
}

/// As `trainer` began, its first evaluations included.
KeptState beforeLearning(const Trainer& trainer) {
    KeptState start{makeLearnerState(trainer.experiment()), {}};
    start.history = History::beforeLearning(start.state.network);
    for (const Evaluated set : {Evaluated::Validation, Evaluated::Test}) {
        const PersistentVector<TestPoint>& points = trainer.history().of(set);
        if (!points.empty() && points.front().updates == 0) {
            start.history.of(set).push_back(points.front());
        }
    }
    return start;
}

} // namespace

void Timeline::begin(const Trainer& trainer, const KeptPast& past) {
    states_.clear();
    stateBytes_ = 0;
    evaluations_ = {};
    memory_ = {};
    bookmarks_.clear();
    here_ = trainer.state().updates;
    earliest_ = trainer.state().moment();
    latest_ = earliest_;
    takeOver(trainer, past);
    // One within a batch would pass for the state at its beginning; only before the earliest nothing is
    // sought.
    if (trainer.state().presented == 0 || states_.empty()) {
        keep(trainer);
    }
    thinOut();
}

void Timeline::noteEvaluation(Evaluated set, const TestPoint& point) {
    evaluations_.add(set, point, memory_);
    thinOut();
}

void Timeline::takeOver(const Trainer& trainer, const KeptPast& past) {
    const Moment now = earliest_;
    latest_ = std::max(now, past.latest);
    if (past.fromTheStart && now != Moment{}) {
        put(std::make_shared<const KeptState>(beforeLearning(trainer)));
        earliest_ = {};
    }
    evaluations_.add(trainer.history(), memory_);
    for (const std::shared_ptr<const KeptState>& kept : past.states) {
        put(kept);
        earliest_ = std::min(earliest_, firstShownFrom(*kept));
        evaluations_.add(kept->history, memory_);
    }
    for (const Bookmark& bookmark : past.bookmarks) {
        const Moment first =
            states_.empty() ? earliest_ : std::min(earliest_, states_.begin()->second->state.moment());
        if (bookmark.moment >= first && bookmark.moment <= latest_) {
            addBookmark(bookmark);
            earliest_ = std::min(earliest_, bookmark.moment); // what has a name stays in reach
        }
    }
}

KeptPast Timeline::past(const Moment& now, std::size_t mostBytes) const {
    KeptPast kept{
        {}, earliest_ == Moment{} && earliestInterventions() == 0, std::max(latest_, now), bookmarks_};
    std::map<std::int64_t, std::shared_ptr<const KeptState>> chosen;
    std::size_t bytes = 0;
    const auto choose = [&](const std::shared_ptr<const KeptState>& state) {
        const Moment at = state->state.moment();
        if (at == now || chosen.contains(at.updates) || (kept.fromTheStart && at == Moment{})) {
            return;
        }
        const std::size_t own = bytesOf(state->state) + bytesOf(state->history);
        if (bytes + own <= mostBytes && allFinite(state->state)) {
            bytes += own;
            chosen.emplace(at.updates, state);
        }
    };
    choose(states_.begin()->second);
    choose(before(now));
    for (const Bookmark& bookmark : bookmarks_) {
        choose(before(bookmark.moment));
    }
    for (const auto& [updates, state] : chosen) {
        kept.states.push_back(state);
    }
    return kept;
}

KeptPast Timeline::wholePast(const Moment& now) const {
    KeptPast kept{{}, false, std::max(latest_, now), bookmarks_};
    for (const auto& [updates, state] : states_) {
        if (state->state.moment() != now) {
            kept.states.push_back(state);
        }
    }
    return kept;
}

KeptPast Timeline::leadIn(const Moment& now) const {
    const std::shared_ptr<const KeptState> from = before(now);
    if (now.presented > 0 || from->state.updates >= now.updates || !allFinite(from->state)) {
        return {};
    }
    const bool start = from->state.moment() == Moment{} && from->state.interventions == 0;
    KeptPast kept{{}, start, now, {}};
    if (!start) {
        kept.states.push_back(from);
    }
    return kept;
}

void Timeline::visit(const Trainer& trainer) {
    const std::int64_t updates = trainer.state().updates;
    here_ = updates;
    latest_ = std::max(latest_, trainer.state().moment());
    if (trainer.state().presented == 0 && (updates - earliest_.updates) % stride() == 0 &&
        !states_.contains(updates)) {
        keep(trainer);
    }
}

/// Updates between the states that are newly kept. In a very long run more, since copying them takes time.
std::int64_t Timeline::stride() const {
    constexpr std::int64_t kStridesPerCourse = 16'384;
    const std::int64_t course = latest_.updates - earliest_.updates;
    return std::max(kLeastStride, static_cast<std::int64_t>(std::bit_floor(
                                      static_cast<std::uint64_t>(course / kStridesPerCourse))));
}

void Timeline::keep(const Trainer& trainer) {
    put(std::make_shared<const KeptState>(KeptState{trainer.state(), trainer.history()}));
    thinOut();
}

void Timeline::put(std::shared_ptr<const KeptState> state) {
    const std::int64_t updates = state->state.updates;
    const auto [place, isNew] = states_.emplace(updates, std::move(state));
    if (isNew) {
        stateBytes_ += bytesOf(place->second->state);
        memory_.add(place->second->history);
    }
}

/// Before it is erased.
void Timeline::forget(const KeptState& kept) {
    stateBytes_ -= bytesOf(kept.state);
    memory_.remove(kept.history);
}

template <class Goes> void Timeline::eraseStates(Goes goes) {
    std::erase_if(states_, [&](const auto& entry) {
        const bool erased = entry.first != earliest_.updates && goes(entry.first, *entry.second);
        if (erased) {
            forget(*entry.second);
        }
        return erased;
    });
}

/// Some of the states are for the whole course, at even distances; the others, at most half, for going back
/// from where the run stands, at distances in proportion to how far that is. So what is missed without a
/// state is its gap as a share of the course, and its gap on a logarithmic scale about that place; the fewer
/// states there are, the less the second one counts. Of at least two states, never the earliest.
Timeline::States::iterator Timeline::leastMissed() {
    const auto latest = std::prev(states_.end());
    const auto course = static_cast<double>(latest->first - states_.begin()->first);
    const double logarithm = std::max(1.0, std::log(course / kLeastStride));
    const double weight = std::min(1.0, static_cast<double>(states_.size()) / (4 * logarithm)) / logarithm;
    const auto logarithmic = [this](std::int64_t updates) {
        const auto away = static_cast<double>(updates - here_);
        return std::copysign(std::log1p(std::abs(away) / kLeastStride), away);
    };
    auto least = latest;
    double leastMissed = std::numeric_limits<double>::infinity();
    for (auto state = std::next(states_.begin()); state != latest; ++state) {
        const std::int64_t from = std::prev(state)->first;
        const std::int64_t to = std::next(state)->first;
        const double missed =
            static_cast<double>(to - from) / course + weight * (logarithmic(to) - logarithmic(from));
        if (missed < leastMissed) {
            leastMissed = missed;
            least = state;
        }
    }
    return least;
}

void Timeline::thinOut() {
    while (bytes() > budget_ && states_.size() > 1) {
        const auto state = leastMissed();
        forget(*state->second);
        states_.erase(state);
    }
}

void Timeline::forgetAfter(const Moment& moment) {
    latest_ = moment;
    eraseStates([&](std::int64_t updates, const KeptState&) { return updates > moment.updates; });
    evaluations_.forgetAfter(moment.updates, memory_);
    std::erase_if(bookmarks_, [&](const Bookmark& bookmark) { return bookmark.moment > moment; });
}

void Timeline::forgetBeyond(std::size_t interventions) {
    eraseStates(
        [&](std::int64_t, const KeptState& kept) { return kept.state.interventions > interventions; });
    evaluations_.forgetBeyond(interventions, memory_);
}

std::size_t Timeline::earliestInterventions() const {
    return states_.begin()->second->state.interventions;
}

std::vector<std::int64_t> Timeline::places() const {
    std::vector<std::int64_t> updates;
    updates.reserve(states_.size());
    for (const auto& state : states_) {
        updates.push_back(state.first);
    }
    return updates;
}

std::vector<std::shared_ptr<const KeptState>> Timeline::statesBefore(std::int64_t updates) const {
    std::vector<std::shared_ptr<const KeptState>> states;
    for (auto place = states_.begin(); place != states_.lower_bound(updates); ++place) {
        states.push_back(place->second);
    }
    return states;
}

std::shared_ptr<const KeptState> Timeline::lastFinite(std::int64_t updates) const {
    for (auto place = states_.lower_bound(updates); place != states_.begin();) {
        --place;
        if (allFinite(place->second->state)) {
            return place->second;
        }
    }
    return nullptr;
}

void Timeline::setBudget(std::size_t bytes) {
    budget_ = bytes;
    thinOut();
}

std::shared_ptr<const KeptState> Timeline::before(const Moment& goal) const {
    // The presentation at the end of a batch comes with learning it.
    const std::int64_t most = goal.presented > 0 ? goal.updates : goal.updates - 1;
    const auto after = states_.upper_bound(most);
    return after == states_.begin() ? states_.begin()->second : std::prev(after)->second;
}

std::vector<TestPoint> Timeline::evaluationsUpTo(const LearnerState& state, Evaluated set) const {
    return evaluations_.upTo(state.updates, state.interventions, set);
}

bool Timeline::isEvaluatedAt(std::int64_t updates) const {
    return evaluations_.hasOneAt(updates);
}

void Timeline::addBookmark(const Bookmark& bookmark) {
    removeBookmark(bookmark.name);
    bookmarks_.insert(std::ranges::upper_bound(bookmarks_, bookmark.moment, {}, &Bookmark::moment), bookmark);
}

bool Timeline::removeBookmark(const std::string& name) {
    return std::erase_if(bookmarks_, [&](const Bookmark& bookmark) { return bookmark.name == name; }) > 0;
}

bool Timeline::renameBookmark(const std::string& from, const std::string& to) {
    const auto old = std::ranges::find(bookmarks_, from, &Bookmark::name);
    if (old == bookmarks_.end()) {
        return false;
    }
    const Moment moment = old->moment;
    removeBookmark(from);
    addBookmark({to, moment});
    return true;
}

} // namespace mc
