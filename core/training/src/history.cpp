#include "training/history.h"

#include <utility>

namespace mc {

namespace {

TrainPoint merged(const TrainPoint& earlier, const TrainPoint& later) {
    TrainPoint point = later;
    point.updates = earlier.updates + later.updates;
    const double weight = static_cast<double>(later.updates) / static_cast<double>(point.updates);
    point.loss = earlier.loss + weight * (later.loss - earlier.loss);
    point.accuracy = earlier.accuracy + weight * (later.accuracy - earlier.accuracy);
    return point;
}

} // namespace

void History::addTrain(const TrainPoint& one) {
    if (!train.empty() && train.back().updates < trainStride) {
        train.back() = merged(train.back(), one);
        return;
    }
    if (train.size() == kMostPoints) {
        for (std::size_t i = 0; i < kMostPoints / 2; ++i) {
            train[i] = merged(train[2 * i], train[2 * i + 1]);
        }
        train.resize(kMostPoints / 2);
        trainStride *= 2;
    }
    train.push_back(one);
}

bool History::wantsConcordance(std::int64_t update) const {
    return (update - 1) % concordanceStride == 0;
}

void History::addConcordance(ConcordancePoint point) {
    if (concordance.size() == kMostPoints) {
        for (std::size_t i = 1; i < kMostPoints / 2; ++i) {
            concordance[i] = std::move(concordance[2 * i]);
        }
        concordance.resize(kMostPoints / 2);
        concordanceStride *= 2;
        if (!wantsConcordance(point.update)) {
            return;
        }
    }
    concordance.push_back(std::move(point));
}

} // namespace mc
