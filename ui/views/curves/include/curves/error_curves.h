#pragma once

#include "base/matrix.h"
#include "view/part_note.h"

#include <QList>
#include <QPointF>
#include <vector>

namespace mc::ui {

/// One cell's course over the first `steps` steps: x is the step from 1, ms. values: [cells x T].
[[nodiscard]] QList<QPointF> cellCurve(const Matrix& values, Index cell, int steps);

/// Mean over the cells of a layer of what VIP, max(e, 0), and SST, max(-e, 0), carry; SST counted downwards.
struct MeanDrives {
    QList<QPointF> vip;
    QList<QPointF> sst;
};
[[nodiscard]] MeanDrives meanDrives(const Matrix& error, int steps);

/// The classes other than `label`, the one with the largest sum of |e| first, at most `most`.
[[nodiscard]] std::vector<int> wrongByStrength(const Matrix& error, int label, int steps, std::size_t most);

/// The largest |y| of a curve, 0 if it is empty.
[[nodiscard]] double largestOf(const QList<QPointF>& points);

/// What the loss is, for charts of it.
[[nodiscard]] PartHelp lossHelp();

} // namespace mc::ui
