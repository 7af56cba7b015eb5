#include "layer_curves.h"

#include "chart/chart_content.h"
#include "frames/frame_text.h"
#include "frames/smoothing.h"

#include <algorithm>

namespace mc::ui {

void LayerCurves::add(const Measure& measure, Qt::PenStyle dashes, const QString& name,
                      const PartHelp& help) {
    const std::size_t layers = points_.back().layers.size();
    std::vector<QList<QPointF>> added(layers);
    for (std::size_t k = 0; k < layers; ++k) {
        for (const LayersPoint& point : points_) {
            if (const std::optional<double> value = measure(point.layers[k])) {
                added[k].append({point.epochs, *value});
                most_ = std::max(most_, *value);
            }
        }
    }
    if (std::ranges::all_of(added, &QList<QPointF>::isEmpty)) {
        return;
    }
    for (std::size_t k = 0; k < layers; ++k) {
        const auto layer = static_cast<int>(k);
        const auto named = [&name](const QString& words) {
            return name.isEmpty() ? words : QStringLiteral("%1 %2").arg(words, name);
        };
        styles_.push_back({named(layerName(layer + 1, static_cast<int>(layers) + 1)),
                           Stroke{pairInk(layer), 2.2, dashes}, pairMark(layer), false,
                           named(QString::number(layer + 1))});
        styles_.back().help = help;
        curves_.push_back(added[k]);
    }
}

void LayerCurves::showIn(ChartContent& chart) const {
    chart.time.whole = {0, epochsAxisEnd(points_.back().epochs)};
    for (std::size_t k = 0; k < curves_.size(); ++k) {
        chart.curves.push_back({styles_[k], curves_[k]});
    }
}

} // namespace mc::ui
