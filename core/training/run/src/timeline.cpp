#include "training/run/timeline.h"

#include "training/run/trainer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <span>

namespace mc {

namespace {

template <class Visit> void forEachCurve(const History& history, Visit visit) {
    visit(history.train);
    visit(history.test);
    visit(history.validation);
    visit(history.concordance);
    visit(history.layers);
}

std::size_t bytesBeside(const TrainPoint&) {
    return 0;
}
std::size_t bytesBeside(const TestPoint&) {
    return 0; // its confusion matrix is counted by itself
}
std::size_t bytesBeside(const ConcordancePoint& point) {
    return point.pairs.size() * sizeof(Concordance);
}
std::size_t bytesBeside(const LayersPoint& point) {
    return point.layers.size() * sizeof(LayerMeasures);
}
std::size_t bytesBeside(const PredictionStart& start) {
    return start.pairs.size() * sizeof(std::optional<PairDifference>);
}

template <class Point> std::size_t bytesOfPoints(std::span<const Point> points) {
    std::size_t bytes = points.size_bytes();
    for (const Point& point : points) {
        bytes += bytesBeside(point);
    }
    return bytes;
}

/// Without what kept states share.
std::size_t bytesOf(const History& history) {
    std::size_t bytes = bytesOfPoints(std::span(history.predictions));
    forEachCurve(history, [&](const auto& curve) { bytes += bytesOfPoints(curve.ownElements()); });
    return bytes;
}

/// Calls visit(place in memory, function that counts the bytes) for each part of a history that other ones
/// can have, too.
template <class Visit> void forEachShared(const History& history, Visit visit) {
    forEachCurve(history, [&](const auto& curve) {
        for (const auto& block : curve.sharedBlocks()) {
            visit(static_cast<const void*>(block.get()), [&] { return bytesOfPoints(std::span(*block)); });
        }
    });
    for (const Evaluated set : {Evaluated::Validation, Evaluated::Test}) {
        for (const TestPoint& point : history.of(set)) {
            if (!point.confusion.isEmpty()) {
                const std::span<const std::uint32_t> counts = point.confusion.counts();
                visit(static_cast<const void*>(counts.data()), [&] { return counts.size_bytes(); });
            }
        }
    }
}

std::size_t bytesOfShared(const History& history) {
    std::size_t bytes = 0;
    forEachShared(history, [&](const void*, const auto& bytesOfPart) { bytes += bytesOfPart(); });
    return bytes;
}

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
    evaluations_.clear();
    shared_.clear();
    bookmarks_.clear();
    bytes_ = 0;
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
    addEvaluation(set, point);
    keepLatestConfusions(set);
    thinOut();
}

void Timeline::addEvaluations(const History& history) {
    for (const Evaluated set : {Evaluated::Validation, Evaluated::Test}) {
        for (const TestPoint& point : history.of(set)) {
            addEvaluation(set, point);
        }
        keepLatestConfusions(set);
    }
}

void Timeline::addEvaluation(Evaluated set, const TestPoint& point) {
    TestPoint& kept = evaluations_[{set, point.updates, point.interventions}];
    const ConfusionMatrix before = kept.confusion;
    kept = point;
    if (point.confusion.isEmpty()) {
        kept.confusion = before;
    } else {
        use(point.confusion);
        release(before);
    }
}

void Timeline::keepLatestConfusions(Evaluated set) {
    ConfusionRoom room;
    for (auto entry = evaluations_.rbegin(); entry != evaluations_.rend(); ++entry) {
        if (std::get<Evaluated>(entry->first) == set && !room.take(entry->second.confusion)) {
            release(entry->second.confusion);
            entry->second.confusion = {};
        }
    }
}

template <class BytesOf> void Timeline::use(const void* place, const BytesOf& bytesOf) {
    SharedPart& part = shared_[place];
    if (part.users++ == 0) {
        part.bytes = bytesOf();
        bytes_ += part.bytes;
    }
}

void Timeline::release(const void* place) {
    const auto part = shared_.find(place);
    if (part != shared_.end() && --part->second.users == 0) {
        bytes_ -= part->second.bytes;
        shared_.erase(part);
    }
}

void Timeline::use(const ConfusionMatrix& confusion) {
    if (!confusion.isEmpty()) {
        use(confusion.counts().data(), [&] { return confusion.counts().size_bytes(); });
    }
}

void Timeline::release(const ConfusionMatrix& confusion) {
    release(confusion.counts().data());
}

void Timeline::takeOver(const Trainer& trainer, const KeptPast& past) {
    const Moment now = earliest_;
    latest_ = std::max(now, past.latest);
    if (past.fromTheStart && now != Moment{}) {
        put(beforeLearning(trainer));
        earliest_ = {};
    }
    addEvaluations(trainer.history());
    for (const std::shared_ptr<const KeptState>& kept : past.states) {
        if (kept->bytes > 0) {
            put(kept);
        } else { // of a file
            put(*kept);
        }
        earliest_ = std::min(earliest_, firstShownFrom(*kept));
        addEvaluations(kept->history);
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
        const bool there = at == now || chosen.contains(at.updates) || (kept.fromTheStart && at == Moment{});
        const std::size_t own = state->bytes + bytesOfShared(state->history); // a file shares none
        if (!there && bytes + own <= mostBytes && allFinite(state->state)) {
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
    put(KeptState{trainer.state(), trainer.history()});
    thinOut();
}

void Timeline::put(KeptState state) {
    state.bytes = bytesOf(state.state) + bytesOf(state.history);
    put(std::make_shared<const KeptState>(std::move(state)));
}

void Timeline::put(std::shared_ptr<const KeptState> state) {
    const std::int64_t updates = state->state.updates;
    const auto [place, isNew] = states_.emplace(updates, std::move(state));
    if (isNew) {
        bytes_ += place->second->bytes;
        forEachShared(place->second->history,
                      [this](const void* part, const auto& bytesOfPart) { use(part, bytesOfPart); });
    }
}

/// Before it is erased.
void Timeline::forget(const KeptState& kept) {
    bytes_ -= kept.bytes;
    forEachShared(kept.history, [this](const void* part, const auto&) { release(part); });
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

template <class Goes> void Timeline::eraseEvaluations(Goes goes) {
    std::erase_if(evaluations_, [&](const auto& entry) {
        const bool erased = goes(entry.second);
        if (erased) {
            release(entry.second.confusion);
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
    while (bytes_ > budget_ && states_.size() > 1) {
        const auto state = leastMissed();
        forget(*state->second);
        states_.erase(state);
    }
}

void Timeline::forgetAfter(const Moment& moment) {
    latest_ = moment;
    eraseStates([&](std::int64_t updates, const KeptState&) { return updates > moment.updates; });
    eraseEvaluations([&](const TestPoint& point) { return point.updates > moment.updates; });
    std::erase_if(bookmarks_, [&](const Bookmark& bookmark) { return bookmark.moment > moment; });
}

void Timeline::forgetBeyond(std::size_t interventions) {
    eraseStates(
        [&](std::int64_t, const KeptState& kept) { return kept.state.interventions > interventions; });
    eraseEvaluations([&](const TestPoint& point) { return point.interventions > interventions; });
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
    std::vector<TestPoint> points;
    for (auto place = evaluations_.lower_bound({set, 0, 0}); place != evaluations_.end(); ++place) {
        const TestPoint& point = place->second;
        if (std::get<Evaluated>(place->first) != set || point.updates > state.updates) {
            break;
        }
        if (point.interventions > state.interventions) {
            continue;
        }
        if (!points.empty() && points.back().updates == point.updates) {
            points.pop_back();
        }
        points.push_back(point);
    }
    return points;
}

bool Timeline::isEvaluatedAt(std::int64_t updates) const {
    return std::ranges::any_of(std::array{Evaluated::Validation, Evaluated::Test}, [&](Evaluated set) {
        const auto place = evaluations_.lower_bound({set, updates, 0});
        return place != evaluations_.end() && std::get<Evaluated>(place->first) == set &&
               place->second.updates == updates;
    });
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
