#include "concordance/concordance_chart.h"

#include "chart/frame_marks.h"
#include "frames/frame_text.h"
#include "frames/smoothing.h"
#include "style/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kLow = 40;    ///< lower end of the axis while the data allow it, %
constexpr double kChance = 50; ///< %

/// One measure of a layer pair, in percent, where it has a value.
QList<QPointF> courseOf(const std::vector<const ConcordancePoint*>& points, int pair,
                        std::optional<double> Concordance::*measure) {
    QList<QPointF> course;
    for (const ConcordancePoint* point : points) {
        if (const std::optional<double> value = point->pairs[static_cast<std::size_t>(pair)].*measure) {
            course.append({point->epochs, 100 * *value});
        }
    }
    return course;
}

/// Without those of other runs.
ChartContent ownConcordanceChart(const FramePtr& frame, bool weighted) {
    const std::vector<const ConcordancePoint*> points = concordanceCourse(frame);
    const int layers = frame ? static_cast<int>(frame->layerSizes.size()) : 0;
    ChartContent chart;
    chart.marks = frame ? runMarks(*frame) : std::vector<EventMark>();
    chart.numbers = AxisNumbers::Percent;
    chart.widestNumber = tr("100 %");
    chart.xUnit = tr("epochs");
    chart.reference = kChance;
    chart.referenceName = tr("chance");
    chart.low = kLow;
    chart.high = 100;
    if (points.empty()) {
        chart.message =
            layers == 2 ? EmptyText{tr("One layer has no feedback: there is no pair of layers to compare.")}
                        : comesByPlaying(frame, tr("Concordance appears with the first update."));
        return chart;
    }
    const PartHelp plainHelp{QStringLiteral("concordance"),
                             tr("Share of synapse pairs whose E and W have the same sign.")};
    const PartHelp weightedHelp{QStringLiteral("concordance"),
                                tr("The same share, each pair weighted by the size of W.")};
    const auto pairs = static_cast<int>(points.back()->pairs.size());
    for (int pair = 0; pair < pairs; ++pair) {
        const QString ends = tr("%1 to %2").arg(layerName(pair + 1, layers), layerName(pair + 2, layers));
        if (weighted) {
            chart.curves.push_back(
                {{pair == 0 ? tr("weighted by |W|") : QString(), Stroke{pairInk(pair), 1.6, Qt::DashLine},
                  Mark::None, false, pair == 0 ? tr("weighted") : QString(),
                  tr("weighted concordance, %1").arg(ends), QString(), weightedHelp},
                 courseOf(points, pair, &Concordance::weighted)});
        }
        chart.curves.push_back({{QString(), Stroke{pairInk(pair), 2.5}, pairMark(pair), false, QString(),
                                 tr("concordance, %1").arg(ends), QString(), plainHelp},
                                courseOf(points, pair, &Concordance::plain)});
    }
    for (const ChartContent::Curve& curve : chart.curves) {
        for (const QPointF& point : curve.points) {
            chart.low = std::min(chart.low, 10 * std::floor(point.y() / 10));
        }
    }
    chart.time.whole = {0, epochsAxisEnd(points.back()->epochs)};
    return chart;
}

} // namespace

std::vector<const ConcordancePoint*> concordanceCourse(const FramePtr& frame) {
    std::vector<const ConcordancePoint*> points;
    if (!frame || !frame->history) {
        return points;
    }
    for (const ConcordancePoint& point : frame->history->concordance) {
        points.push_back(&point);
    }
    const auto& now = frame->concordance;
    if (now && (points.empty() || points.back()->update < now->update)) {
        points.push_back(now.get());
    }
    if (!points.empty() && points.back()->pairs.empty()) {
        points.clear();
    }
    return points;
}

ChartContent concordanceChart(const FramePtr& frame, bool weighted, const GhostCurves& ghosts) {
    ChartContent chart = ownConcordanceChart(frame, weighted);
    ghosts.addTo(
        std::array{&chart}, frame,
        [weighted](const FramePtr& run) { return std::vector{ownConcordanceChart(run, weighted)}; },
        weighted ? 1 : 0);
    return chart;
}

} // namespace mc::ui
