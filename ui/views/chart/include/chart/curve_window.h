#pragma once

#include "time_axis/time_span.h"

#include <QList>
#include <QPointF>
#include <optional>

namespace mc::ui {

/// The points of a curve within a stretch, with the neighbour on either side, so that its line reaches the
/// edges. points: ascending in x.
[[nodiscard]] QList<QPointF> curveWithin(const QList<QPointF>& points, TimeSpan span);

/// The height of the curve's line at x; none before its first and after its last point. points: ascending in
/// x.
[[nodiscard]] std::optional<double> curveValue(const QList<QPointF>& points, double x);

} // namespace mc::ui
