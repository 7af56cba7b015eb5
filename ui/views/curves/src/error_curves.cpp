#include "curves/error_curves.h"

#include "style/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mc::ui {

QList<QPointF> cellCurve(const Matrix& values, Index cell, int steps) {
    QList<QPointF> points;
    if (cell < 0 || cell >= values.rows()) {
        return points;
    }
    for (int step = 1; step <= steps; ++step) {
        points.append({static_cast<double>(step), values(cell, step - 1)});
    }
    return points;
}

MeanDrives meanDrives(const Matrix& error, int steps) {
    MeanDrives drives;
    for (int step = 1; step <= steps && error.rows() > 0; ++step) {
        const auto column = error.col(step - 1).array();
        drives.vip.append({static_cast<double>(step), column.max(0.0F).mean()});
        drives.sst.append({static_cast<double>(step), column.min(0.0F).mean()});
    }
    return drives;
}

std::vector<int> wrongByStrength(const Matrix& error, int label, int steps, std::size_t most) {
    const Vector strength = error.leftCols(steps).cwiseAbs().rowwise().sum();
    std::vector<int> classes(static_cast<std::size_t>(error.rows()));
    std::iota(classes.begin(), classes.end(), 0);
    std::erase(classes, label);
    const std::size_t kept = std::min(most, classes.size());
    std::partial_sort(
        classes.begin(), classes.begin() + static_cast<std::ptrdiff_t>(kept), classes.end(),
        [&strength](int a, int b) { return strength[a] != strength[b] ? strength[a] > strength[b] : a < b; });
    classes.resize(kept);
    return classes;
}

double largestOf(const QList<QPointF>& points) {
    double largest = 0;
    for (const QPointF& point : points) {
        largest = std::max(largest, std::abs(point.y()));
    }
    return largest;
}

PartHelp lossHelp() {
    return {QStringLiteral("J"),
            tr("Distance of the desired from the actual output spikes, mean over images.")};
}

} // namespace mc::ui
