#include "training/run/timeline.h"

#include "training/run/trainer.h"

#include <algorithm>

namespace mc {

namespace {

std::size_t bytesOf(const History& history) {
    std::size_t bytes = history.train.size() * sizeof(TrainPoint);
    for (const std::vector<TestPoint>* points : {&history.test, &history.validation}) {
        for (const TestPoint& point : *points) {
            bytes += sizeof(point) + point.confusion.counts().size_bytes();
        }
    }
    for (const ConcordancePoint& point : history.concordance) {
        bytes += sizeof(point) + point.pairs.size() * sizeof(Concordance);
    }
    for (const LayersPoint& point : history.layers) {
        bytes += sizeof(point) + point.layers.size() * sizeof(LayerMeasures);
    }
    for (const PredictionStart& start : history.predictions) {
        bytes += sizeof(start) + start.pairs.size() * sizeof(std::optional<PairDifference>);
    }
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
        const std::vector<TestPoint>& points = trainer.history().of(set);
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
    bookmarks_.clear();
    bytes_ = 0;
    stride_ = kFirstStride;
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

void Timeline::noteEvaluations(const History& history) {
    for (const Evaluated set : {Evaluated::Validation, Evaluated::Test}) {
        for (const TestPoint& point : history.of(set)) {
            TestPoint& kept =
                evaluations_.try_emplace({set, point.updates, point.interventions}, point).first->second;
            if (kept.confusion.isEmpty()) { // of a file, and made again since
                kept = point;
            }
        }
    }
}

void Timeline::takeOver(const Trainer& trainer, const KeptPast& past) {
    const Moment now = earliest_;
    latest_ = std::max(now, past.latest);
    if (past.fromTheStart && now != Moment{}) {
        put(beforeLearning(trainer));
        earliest_ = {};
    }
    noteEvaluations(trainer.history());
    for (const std::shared_ptr<const KeptState>& kept : past.states) {
        put(*kept);
        earliest_ = std::min(earliest_, firstShownFrom(*kept));
        noteEvaluations(kept->history);
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
        if (!there && bytes + state->bytes <= mostBytes && allFinite(state->state)) {
            bytes += state->bytes;
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
    latest_ = std::max(latest_, trainer.state().moment());
    if (trainer.state().presented == 0 && (updates - earliest_.updates) % stride_ == 0 &&
        !states_.contains(updates)) {
        keep(trainer);
    }
}

void Timeline::keep(const Trainer& trainer) {
    put(KeptState{trainer.state(), trainer.history()});
    thinOut();
}

void Timeline::put(KeptState state) {
    state.bytes = bytesOf(state.state) + bytesOf(state.history);
    bytes_ += state.bytes;
    const std::int64_t updates = state.state.updates;
    states_.emplace(updates, std::make_shared<const KeptState>(std::move(state)));
}

template <class Goes> void Timeline::eraseStates(Goes goes) {
    std::erase_if(states_, [&](const auto& entry) {
        const bool erased = entry.first != earliest_.updates && goes(entry.first, *entry.second);
        bytes_ -= erased ? entry.second->bytes : 0;
        return erased;
    });
}

void Timeline::thinOut() {
    while (bytes_ > budget_ && states_.size() > 1) {
        stride_ *= 2;
        eraseStates([this](std::int64_t updates, const KeptState&) {
            return (updates - earliest_.updates) % stride_ != 0;
        });
    }
}

void Timeline::forgetAfter(const Moment& moment) {
    latest_ = moment;
    eraseStates([&](std::int64_t updates, const KeptState&) { return updates > moment.updates; });
    std::erase_if(evaluations_, [&](const auto& entry) { return entry.second.updates > moment.updates; });
    std::erase_if(bookmarks_, [&](const Bookmark& bookmark) { return bookmark.moment > moment; });
}

void Timeline::forgetBeyond(std::size_t interventions) {
    eraseStates(
        [&](std::int64_t, const KeptState& kept) { return kept.state.interventions > interventions; });
    std::erase_if(evaluations_,
                  [&](const auto& entry) { return entry.second.interventions > interventions; });
}

std::size_t Timeline::earliestInterventions() const {
    return states_.begin()->second->state.interventions;
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
