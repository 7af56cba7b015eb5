#include "chart/chart_strip.h"
#include "curves/error_view.h"
#include "frames/frame_text.h"
#include "frames/network_activity.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <algorithm>

// Which charts have room in the view, and what is said of those that have none.

namespace mc::ui {

namespace {

constexpr double kLeastPlotLines = 1.5; ///< height of a plot that is worth its room, lines of text

} // namespace

std::vector<ChartStrip*> ErrorView::wantedStrips() const {
    const bool presented = frame_ && stepsShown(*frame_) > 0;
    std::vector<ChartStrip*> strips{output_};
    if (presented && hiddenLayer() > 0) {
        strips.push_back(hidden_);
    }
    if (presented && hasCell(*frame_, choice_)) {
        strips.push_back(cell_);
    }
    strips.push_back(loss_);
    return strips;
}

/// Of the plot of each of these strips where they alone are shown. Only the lowest one over the presentation
/// has numbers under its axis, which is one for all of them.
int ErrorView::plotHeight(const std::vector<ChartStrip*>& strips) {
    const bool presented = frame_ && stepsShown(*frame_) > 0;
    ChartStrip* lowest = nullptr;
    for (ChartStrip* strip : strips) {
        lowest = strip != loss_ ? strip : lowest;
    }
    int around = 0;
    for (ChartStrip* strip : strips) {
        if (strip != loss_) {
            strip->setXUnit(strip == lowest && presented ? tr("ms") : QString());
        }
        around += strip->heightAroundPlot();
    }
    const int line = QFontMetrics(font()).height();
    return (height() - around - 2 * line - 20) / static_cast<int>(std::max<std::size_t>(strips.size(), 1));
}

void ErrorView::leaveOut(const std::vector<ChartStrip*>& strips) {
    QStringList names;
    for (const ChartStrip* strip : strips) {
        names << strip->title().section(QLatin1Char(','), 0, 0);
    }
    const QString list = names.join(QStringLiteral(", "));
    leftOut_->setForms(names.isEmpty()
                           ? QStringList()
                           : QStringList{tr("no room for %1").arg(list), tr("left out: %1").arg(list),
                                         tr("%1 left out").arg(names.size())});
}

void ErrorView::arrange() {
    std::vector<ChartStrip*> strips = wantedStrips();
    std::vector<ChartStrip*> without;
    const auto least = static_cast<int>(kLeastPlotLines * QFontMetrics(font()).height());
    // With a picked cell, it says more than the mean of its layer.
    const bool cell = std::ranges::find(strips, cell_) != strips.end();
    for (ChartStrip* next : cell ? std::vector{hidden_, loss_, output_} : std::vector{loss_, hidden_}) {
        if (plotHeight(strips) < least && std::erase(strips, next) > 0) {
            without.push_back(next);
        }
    }
    for (ChartStrip* strip : {output_, hidden_, cell_, loss_}) {
        strip->setVisible(std::ranges::find(strips, strip) != strips.end());
    }
    leaveOut(without);
    const int shared = std::max(1, plotHeight(strips));
    const bool presented = frame_ && stepsShown(*frame_) > 0;
    cellHint_->setVisible(presented && !cell && without.empty());
    for (ChartStrip* strip : strips) { // plots of equal height, with or without numbers below
        static_cast<QBoxLayout*>(layout())->setStretchFactor(strip, strip->heightAroundPlot() + shared);
    }
}

} // namespace mc::ui
