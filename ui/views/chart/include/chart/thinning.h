#pragma once

#include <QList>
#include <QPointF>

namespace mc::ui {

/// A curve with at most about `most` points that looks the same: of each stretch the lowest and the highest
/// point stay, so that no peak is lost. points: ascending in x; most >= 4.
[[nodiscard]] QList<QPointF> thinned(const QList<QPointF>& points, qsizetype most);

} // namespace mc::ui
