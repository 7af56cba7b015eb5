#include "frames/smoothing.h"

#include "style/scale.h"
#include "style/text.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr std::int64_t kStretch = 50; ///< updates

} // namespace

SmoothCurve smoothCurve(const History& history, double TrainPoint::*measure) {
    SmoothCurve curve;
    curve.updates = std::max(kStretch, history.trainStride);
    curve.points.reserve(static_cast<qsizetype>(history.train.size()));
    std::size_t oldest = 0;
    double sum = 0; // over the stretch, each point weighted by the updates it stands for
    std::int64_t updates = 0;
    for (const TrainPoint& point : history.train) {
        sum += point.*measure * static_cast<double>(point.updates);
        updates += point.updates;
        while (updates - history.train[oldest].updates >= curve.updates) {
            sum -= history.train[oldest].*measure * static_cast<double>(history.train[oldest].updates);
            updates -= history.train[oldest].updates;
            ++oldest;
        }
        curve.points.append({point.epochs, sum / static_cast<double>(updates)});
    }
    return curve;
}

QString smoothingText(const SmoothCurve& curve) {
    return tr("mean of %1 updates").arg(countText(curve.updates));
}

double epochsAxisEnd(double epochs) {
    if (epochs <= 0) {
        return 1;
    }
    return epochs <= 1 ? roundCeiling(epochs) : std::ceil(epochs - 1e-9);
}

} // namespace mc::ui
