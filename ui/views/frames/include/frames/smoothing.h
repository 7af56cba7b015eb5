#pragma once

#include "training/measures/history.h"

#include <QList>
#include <QPointF>
#include <QString>
#include <cstdint>

namespace mc::ui {

/// A training curve, smoothed for the eye.
struct SmoothCurve {
    QList<QPointF> points;    ///< x: epochs; y: mean over the last `updates` updates, fewer at the beginning
    std::int64_t updates = 0; ///< the stretch of the mean
};

/// measure: &TrainPoint::loss or &TrainPoint::accuracy. The stretch is 50 updates, or one point of the
/// history where its points stand for more.
[[nodiscard]] SmoothCurve smoothCurve(const History& history, double TrainPoint::*measure);

/// "mean of 50 updates".
[[nodiscard]] QString smoothingText(const SmoothCurve& curve);

/// The end of an epochs axis that has to hold `epochs`: a round number, and not a new one at every update.
[[nodiscard]] double epochsAxisEnd(double epochs);

} // namespace mc::ui
