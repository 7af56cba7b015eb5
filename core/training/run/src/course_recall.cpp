#include "training/run/course_recall.h"

#include "training/records/course_watch.h"
#include "training/run/timeline.h"
#include "training/run/trainer.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace mc {

namespace {

constexpr std::chrono::milliseconds kMostTime{300};

using KeptStatePtr = std::shared_ptr<const KeptState>;

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

bool contains(const std::vector<UpdateSpan>& spans, std::int64_t updates) {
    return std::ranges::any_of(
        spans, [updates](const UpdateSpan& span) { return updates >= span.from && updates < span.to; });
}

/// Points of one course, where it has missed updates.
template <class Point> class Recalled {
public:
    explicit Recalled(std::vector<UpdateSpan> missed) : missed_(std::move(missed)) {}

    [[nodiscard]] bool wants(const KeptStatePtr& kept) const {
        return contains(missed_, kept->state.updates);
    }
    void add(std::optional<Point> point) {
        if (point) {
            point->kept = true;
            points_.push_back(*point);
        }
    }
    [[nodiscard]] const std::vector<Point>& inOrder() {
        std::ranges::sort(points_, {}, &Point::updates);
        return points_;
    }

private:
    std::vector<UpdateSpan> missed_;
    std::vector<Point> points_;
};

/// A trainer that goes to kept states of a run to look at them.
std::unique_ptr<Trainer> observerOf(const Trainer& trainer, CourseWatch& courses, const LearnerState& state) {
    auto observer = std::make_unique<Trainer>(trainer.experiment(), trainer.data(), 1, state, History{},
                                              trainer.interventions());
    observer->watch({.concordance = false});
    const CellAddress* const cell = courses.cell().watched();
    const SynapseAddress* const synapse = courses.synapse().watched();
    observer->watchCourses(cell != nullptr ? *cell : CellAddress{},
                           synapse != nullptr ? *synapse : SynapseAddress{});
    return observer;
}

} // namespace

void recallCourses(Trainer& trainer, const Timeline& timeline) {
    CourseWatch& courses = trainer.courses();
    const std::int64_t now = trainer.state().updates;
    using Missed = std::vector<UpdateSpan>;
    Recalled<SynapsePoint> synapse(
        courses.synapse().watched() != nullptr ? courses.synapse().missedBefore(now) : Missed{});
    Recalled<CellPoint> cell(courses.cell().watched() != nullptr ? courses.cell().missedBefore(now)
                                                                 : Missed{});
    std::vector<KeptStatePtr> states = timeline.statesBefore(now);
    std::erase_if(states,
                  [&](const KeptStatePtr& kept) { return !synapse.wants(kept) && !cell.wants(kept); });
    std::unique_ptr<Trainer> observer;
    const auto until = std::chrono::steady_clock::now() + kMostTime;
    for (const std::size_t index : coarseToFine(states.size())) {
        if (observer && std::chrono::steady_clock::now() >= until) {
            break;
        }
        const KeptStatePtr& kept = states[index];
        if (!observer) {
            observer = observerOf(trainer, courses, kept->state);
        } else {
            observer->restore(kept->state, History{});
        }
        observer->applyDue(); // a state is kept before what is done to it at its place
        if (synapse.wants(kept)) {
            synapse.add(observer->synapseNow());
        }
        if (cell.wants(kept)) {
            cell.add(observer->cellNow());
        }
    }
    if (courses.synapse().watched() != nullptr) {
        courses.synapse().fill(now, synapse.inOrder());
    }
    if (courses.cell().watched() != nullptr) {
        courses.cell().fill(now, cell.inOrder());
    }
}

} // namespace mc
