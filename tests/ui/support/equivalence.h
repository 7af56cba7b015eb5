#pragma once

#include "support/frames.h"

#include <QList>
#include <QPointF>
#include <cmath>

namespace mc::ui::test {

/// Distances of two pairs of layers at an update.
inline ConcordancePoint distancesAt(std::int64_t update, double epochs, double lower, double upper) {
    ConcordancePoint point{update, epochs, {{}, {}}};
    point.pairs[0].distanceMW = lower;
    point.pairs[1].distanceMW = upper;
    return point;
}

/// Two pairs at updates 1 and 11, λ = 0.1: the lower one as predicted, the upper one half a percent of its
/// start above.
inline Draft measuredDistances() {
    Draft draft = test::draft({.layers = {784, 200, 200, 10}});
    auto experiment = std::make_shared<Experiment>();
    experiment->learning.weightDecay = 0.1;
    draft.frame.experiment = experiment;
    const double left = std::pow(0.9, 10);
    draft.history->concordance = {distancesAt(1, 0, 3, 2),
                                  distancesAt(11, 0.5, 3 * left, 2 * (left + 0.005))};
    PredictionStart start{1, 0, 0, {}, {PairDifference{3, 0, 0}, PairDifference{2, 0, 0}}};
    start.law.weightDecay = 0.1;
    draft.history->predictions.push_back(start);
    return draft;
}

inline bool isNear(const QList<QPointF>& found, const QList<QPointF>& wanted) {
    bool near = found.size() == wanted.size();
    for (qsizetype k = 0; near && k < found.size(); ++k) {
        near = std::abs(found[k].x() - wanted[k].x()) < 1e-9 && std::abs(found[k].y() - wanted[k].y()) < 1e-9;
    }
    return near;
}

} // namespace mc::ui::test
