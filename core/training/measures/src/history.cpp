#include "training/measures/history.h"

#include "model/network.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

/// Pairs up to which the concordance is measured at every update; larger nets measure every 16th.
constexpr std::int64_t kPairsEveryUpdate = 8'192;
constexpr std::int64_t kSparseStride = 16;

TrainPoint merged(const TrainPoint& earlier, const TrainPoint& later) {
    TrainPoint point = later;
    point.updates = earlier.updates + later.updates;
    const double weight = static_cast<double>(later.updates) / static_cast<double>(point.updates);
    point.loss = earlier.loss + weight * (later.loss - earlier.loss);
    point.accuracy = earlier.accuracy + weight * (later.accuracy - earlier.accuracy);
    return point;
}

bool isSampled(std::int64_t update, std::int64_t stride) {
    return (update - 1) % stride == 0;
}

/// Of the latest evaluations as many keep their confusion matrix as have room for their counts.
void keepLatestConfusions(PersistentVector<TestPoint>& points) {
    ConfusionRoom room;
    for (std::size_t i = points.size(); i-- > 0;) {
        if (!room.take(points[i].confusion) && !points[i].confusion.isEmpty()) {
            TestPoint without = points[i];
            without.confusion = {};
            points.replace(i, std::move(without));
        }
    }
}

/// Whether both are the same evaluation, and nothing of `point` would be lost by keeping `own`.
bool holds(const TestPoint& own, const TestPoint& point) {
    return own.updates == point.updates && own.interventions == point.interventions &&
           (point.confusion.isEmpty() || !own.confusion.isEmpty());
}

/// Adds a point of every stride-th update; where there is no more room every second point is dropped.
template <class Point> void addSampled(Point point, PersistentVector<Point>& points, std::int64_t& stride) {
    if (points.size() == History::kMostPoints) {
        PersistentVector<Point> kept;
        for (std::size_t i = 0; i < History::kMostPoints; i += 2) {
            kept.push_back(points[i]);
        }
        points = std::move(kept);
        stride *= 2;
        if (!isSampled(point.update, stride)) {
            return;
        }
    }
    points.push_back(std::move(point));
}

} // namespace

History History::beforeLearning(const Network& network) {
    std::int64_t pairs = 0;
    for (std::size_t k = 1; k < network.layers.size(); ++k) {
        pairs += network.layers[k].forward.size();
    }
    History history;
    history.concordanceStride = pairs > kPairsEveryUpdate ? kSparseStride : 1;
    return history;
}

void History::addEvaluation(Evaluated images, TestPoint point) {
    PersistentVector<TestPoint>& points = of(images);
    if (!points.empty() && points.back().updates == point.updates) {
        points.pop_back();
    }
    points.push_back(std::move(point));
    keepLatestConfusions(points);
}

void History::setEvaluations(Evaluated images, const std::vector<TestPoint>& points) {
    const PersistentVector<TestPoint>& before = of(images);
    const auto differs = std::ranges::mismatch(before, points, holds);
    PersistentVector<TestPoint> kept = before;
    while (kept.size() > static_cast<std::size_t>(differs.in1 - before.begin())) {
        kept.pop_back();
    }
    for (auto next = differs.in2; next != points.end(); ++next) {
        TestPoint point = *next;
        const auto same = std::ranges::lower_bound(before, point.updates, {}, &TestPoint::updates);
        if (point.confusion.isEmpty() && same != before.end() && same->updates == point.updates &&
            same->interventions == point.interventions) {
            point.confusion = same->confusion;
        }
        kept.push_back(std::move(point));
    }
    keepLatestConfusions(kept);
    of(images) = std::move(kept);
}

void History::addTrain(const TrainPoint& one) {
    if (!train.empty() && train.back().updates < trainStride) {
        train.back() = merged(train.back(), one);
        return;
    }
    if (train.size() == kMostPoints) {
        PersistentVector<TrainPoint> coarser;
        for (std::size_t i = 0; i < kMostPoints; i += 2) {
            coarser.push_back(merged(train[i], train[i + 1]));
        }
        train = std::move(coarser);
        trainStride *= 2;
    }
    train.push_back(one);
}

bool History::wantsConcordance(std::int64_t update) const {
    return isSampled(update, concordanceStride);
}

void History::addConcordance(ConcordancePoint point) {
    addSampled(std::move(point), concordance, concordanceStride);
}

bool History::wantsLayers(std::int64_t update) const {
    return isSampled(update, layersStride);
}

void History::addLayers(LayersPoint point) {
    addSampled(std::move(point), layers, layersStride);
}

void History::addPrediction(PredictionStart start) {
    if (!predictions.empty() && predictions.back().update == start.update) {
        predictions.pop_back();
    }
    predictions.push_back(std::move(start));
}

LatestEvaluation latestEvaluation(const History& history) {
    LatestEvaluation latest;
    for (const Evaluated set : {Evaluated::Validation, Evaluated::Test}) {
        const PersistentVector<TestPoint>& points = history.of(set);
        if (!points.empty() && (latest.point == nullptr || points.back().updates >= latest.point->updates)) {
            latest = {set, &points.back()};
        }
    }
    return latest;
}

std::optional<TrainPoint> recentTraining(const History& history) {
    if (history.train.empty()) {
        return std::nullopt;
    }
    TrainPoint recent = history.train.back();
    recent.updates = 0;
    recent.loss = recent.accuracy = 0;
    const auto& points = history.train;
    for (auto point = points.rbegin(); point != points.rend() && recent.updates < kRecentUpdates; ++point) {
        const auto weight = static_cast<double>(point->updates);
        recent.loss += weight * point->loss;
        recent.accuracy += weight * point->accuracy;
        recent.updates += point->updates;
    }
    recent.loss /= static_cast<double>(recent.updates);
    recent.accuracy /= static_cast<double>(recent.updates);
    return recent;
}

} // namespace mc
