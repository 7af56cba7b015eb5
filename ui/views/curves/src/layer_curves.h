#pragma once

#include "chart/curve_style.h"
#include "training/measures/history.h"

#include <QList>
#include <QPointF>
#include <functional>
#include <optional>
#include <vector>

namespace mc::ui {

struct ChartContent;

/// The curves of a chart that shows measures of the layers over training: one per layer and measure, layers
/// told apart by colour and mark, measures by dashes.
class LayerCurves {
public:
    using Measure = std::function<std::optional<double>(const LayerMeasures&)>;

    /// points: of the run, at least one; outlive this.
    explicit LayerCurves(const PersistentVector<LayersPoint>& points) : points_(points) {}

    /// Adds a measure, unless it has no value at all; single points where it has none are left out. name:
    /// where several measures are shown; else empty. The key names every curve.
    void add(const Measure& measure, Qt::PenStyle dashes, const QString& name, const PartHelp& help);
    void showIn(ChartContent& chart) const;
    /// The largest value; 0 where there is none.
    [[nodiscard]] double most() const { return most_; }

private:
    const PersistentVector<LayersPoint>& points_;
    std::vector<CurveStyle> styles_;
    std::vector<QList<QPointF>> curves_;
    double most_ = 0;
};

} // namespace mc::ui
