#include "training/run/course_recall.h"

#include "training/records/course_watch.h"
#include "training/run/timeline.h"
#include "training/run/trainer.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace mc {

namespace {

constexpr std::chrono::milliseconds kMostTime{100}; // of a course

/// Indices below `count`: the first, then the middle, the quarters and so on, so that those before any place
/// lie at about even distances.
std::vector<std::size_t> coarseToFine(std::size_t count) {
    std::vector<std::size_t> order;
    if (count > 0) {
        order.push_back(0);
    }
    for (std::size_t step = std::bit_ceil(count) / 2; step > 0; step /= 2) {
        for (std::size_t index = step; index < count; index += 2 * step) {
            order.push_back(index);
        }
    }
    return order;
}

/// A trainer that goes to kept states of a run to look at them.
class Observer {
public:
    explicit Observer(Trainer& run) : run_(run) {}

    /// Where the run was when the state was kept, with what was done to it there.
    Trainer& at(const KeptState& kept) {
        if (trainer_) {
            trainer_->restore(kept.state, History{});
        } else {
            trainer_ = run_.observer(kept.state);
            const CellAddress* const cell = run_.courses().cell().watched();
            const SynapseAddress* const synapse = run_.courses().synapse().watched();
            trainer_->watchCourses(cell != nullptr ? *cell : CellAddress{},
                                   synapse != nullptr ? *synapse : SynapseAddress{});
        }
        trainer_->applyDue(); // a state is kept before what is done to the run at its place
        return *trainer_;
    }

private:
    Trainer& run_;
    std::unique_ptr<Trainer> trainer_;
};

bool contains(const std::vector<UpdateSpan>& spans, const KeptState& kept) {
    return std::ranges::any_of(spans, [updates = kept.state.updates](const UpdateSpan& span) {
        return updates >= span.from && updates < span.to;
    });
}

/// Leaves out those that are closer together than where the whole course is even: about where the run stands
/// there are more than a curve needs.
void leaveOutDense(std::vector<std::shared_ptr<const KeptState>>& states) {
    if (states.empty()) {
        return;
    }
    const std::int64_t course = states.back()->state.updates - states.front()->state.updates;
    const std::int64_t apart = course / static_cast<std::int64_t>(states.size());
    std::int64_t last = states.front()->state.updates - apart;
    std::erase_if(states, [&](const auto& kept) {
        const bool close = kept->state.updates - last < apart;
        last = close ? last : kept->state.updates;
        return close;
    });
}

/// Fills in what one course has missed up to now. read: the point of a state, from an observer there.
template <class Subject, class Point>
void recall(CourseLog<Subject, Point>& log, std::int64_t now, const Timeline& timeline, Observer& observer,
            std::optional<Point> (*read)(Trainer&)) {
    if (log.watched() == nullptr || !log.missesBefore(now)) {
        return;
    }
    const std::vector<UpdateSpan> missed = log.missedBefore(now);
    std::vector<std::shared_ptr<const KeptState>> states = timeline.statesBefore(now);
    leaveOutDense(states);
    std::erase_if(states, [&](const auto& kept) { return !contains(missed, *kept); });
    log.fill(now, {}); // what fails is not tried again
    std::vector<Point> points;
    const auto until = std::chrono::steady_clock::now() + kMostTime;
    for (const std::size_t index : coarseToFine(states.size())) {
        if (!points.empty() && std::chrono::steady_clock::now() >= until) {
            break;
        }
        if (std::optional<Point> point = read(observer.at(*states[index]))) {
            point->kept = true;
            points.push_back(*point);
        }
    }
    std::ranges::sort(points, {}, &Point::updates);
    log.fill(now, points);
}

} // namespace

void recallCourses(Trainer& trainer, const Timeline& timeline) {
    const std::int64_t now = trainer.state().updates;
    Observer observer(trainer);
    CourseWatch& courses = trainer.courses();
    recall<SynapseAddress, SynapsePoint>(courses.synapse(), now, timeline, observer,
                                         [](Trainer& there) { return there.synapseNow(); });
    recall<CellAddress, CellPoint>(courses.cell(), now, timeline, observer,
                                   [](Trainer& there) { return there.cellNow(); });
}

} // namespace mc
