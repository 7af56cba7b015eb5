#include "concordance/equivalence_chart.h"

#include "frames/frame_text.h"
#include "frames/smoothing.h"
#include "style/scale.h"
#include "style/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

/// The lower end of the axis of distances, %: the highest of a few that leaves room below the curves, so that
/// the axis seldom changes and the first epochs are not a flat line.
double lowEnd(double least) {
    for (const double end : {90.0, 50.0}) {
        if (least > end) {
            return end;
        }
    }
    return 0;
}

/// But for rounding.
bool areTheSame(const QList<QPointF>& one, const QList<QPointF>& other) {
    constexpr double kApart = 1e-6; // percent
    return std::ranges::equal(one, other, [](const QPointF& a, const QPointF& b) {
        return a.x() == b.x() && std::abs(a.y() - b.y()) < kApart;
    });
}

/// The predictions of all pairs, a curve for each stretch without a restart; those that are the same once.
std::vector<QList<QPointF>> predictedCurves(const Equivalence& equivalence) {
    std::vector<QList<QPointF>> curves;
    for (const DistanceCourse& course : equivalence.pairs) {
        QList<QPointF> stretch;
        const auto end = [&] {
            if (!stretch.isEmpty() && std::ranges::none_of(curves, [&](const QList<QPointF>& other) {
                    return areTheSame(stretch, other);
                })) {
                curves.push_back(stretch);
            }
            stretch.clear();
        };
        for (const DistancePoint& point : course.points) {
            const auto restarts = [&](const PredictionRestart& restart) {
                return restart.updates + 1 == point.update;
            };
            if (!point.predicted || std::ranges::any_of(course.restarts, restarts)) {
                end();
            }
            if (point.predicted) {
                stretch.append({point.epochs, 100 * *point.predicted});
            }
        }
        end();
    }
    return curves;
}

/// The position of the last point of all, in epochs; 0 if there is none.
double lastEpochs(const Equivalence& equivalence) {
    double last = 0;
    for (const DistanceCourse& course : equivalence.pairs) {
        last = course.points.empty() ? last : std::max(last, course.points.back().epochs);
    }
    for (const std::vector<CosinePoint>& points : equivalence.hidden) {
        last = points.empty() ? last : std::max(last, points.back().epochs);
    }
    return last;
}

/// With the axes of both.
ChartContent withoutCurves(const Equivalence& equivalence) {
    ChartContent chart;
    chart.keyLines = 2;
    chart.xUnit = tr("epochs");
    chart.widestNumber = tr("100 %");
    chart.time.whole = {0, epochsAxisEnd(lastEpochs(equivalence))};
    return chart;
}

} // namespace

ChartContent distanceChart(const Equivalence& equivalence, int layers) {
    ChartContent chart = withoutCurves(equivalence);
    chart.titleForms = QStringList{tr("distance of B from M∘Wᵀ"), tr("B from M∘Wᵀ")};
    chart.help = {QStringLiteral("D"),
                  tr("How far learned feedback still is from the forward weights, in % of the start.")};
    chart.numbers = AxisNumbers::Percent;
    if (!equivalence.hasDistances()) {
        return chart;
    }
    const std::size_t pairs = equivalence.pairs.size();
    double least = 100;
    double most = 100;
    for (std::size_t k = 0; k < pairs; ++k) {
        // They lie on one another where the prediction holds: later ones are thinner, so that all are seen.
        const double width = 4.5 + 3 * static_cast<double>(std::min<std::size_t>(pairs - 1 - k, 3));
        const auto pair = static_cast<int>(k);
        QList<QPointF> points;
        for (const DistancePoint& point : equivalence.pairs[k].points) {
            points.append({point.epochs, 100 * point.measured});
            least = std::min(least, 100 * point.measured);
            most = std::max(most, 100 * point.measured);
        }
        chart.curves.push_back({{QString(),
                                 Stroke{pairInk(pair), width},
                                 pairMark(pair),
                                 false,
                                 QString(),
                                 tr("%1 to %2").arg(layerName(pair + 1, layers), layerName(pair + 2, layers)),
                                 QString(),
                                 {QStringLiteral("B"), tr("As measured, for this pair of layers.")}},
                                points});
    }
    const QString law = equivalence.decayFollowsRate ? tr("∏(1 − λγⁿ)") : tr("(1 − λ)ᵏ");
    // Gaps wide enough to see the measured curve through them.
    const Stroke prediction{Ink::Black, 1.6, Qt::SolidLine, {4, 4}};
    for (const QList<QPointF>& points : predictedCurves(equivalence)) {
        const bool named = chart.curves.size() == pairs; // one entry in the key stands for all
        chart.curves.push_back(
            {{named ? tr("predicted: %1").arg(law) : QString(),
              prediction,
              Mark::None,
              false,
              named ? law : QString(),
              tr("predicted"),
              QString(),
              {QStringLiteral("lambda"), tr("What weight decay alone makes of the distance.")}},
             points});
    }
    chart.low = lowEnd(least);
    // Rounding may lift the first points above the start by less than can be seen.
    chart.high = most > 100.5 ? roundCeiling(most) : 100;
    return chart;
}

ChartContent cosineChart(const Equivalence& equivalence, int layers) {
    ChartContent chart = withoutCurves(equivalence);
    chart.titleForms =
        QStringList{tr("cosine of the update with"), tr("update, cosine with"), tr("cosine with")};
    chart.help = {QStringLiteral("G"),
                  tr("How alike the update is to those of other feedback; 1: the same direction.")};
    chart.referenceName = tr("unrelated");
    if (!equivalence.hasCosines()) {
        return chart;
    }
    const std::size_t hidden = equivalence.hidden.size();
    double least = 0;
    for (std::size_t k = 0; k < hidden; ++k) {
        const auto layer = static_cast<int>(k);
        const bool named = k + 1 == hidden; // one entry in the key stands for all layers
        const QString name = layerName(layer + 1, layers);
        QList<QPointF> exact;
        QList<QPointF> concordant;
        for (const CosinePoint& point : equivalence.hidden[k]) {
            if (point.exact) {
                exact.append({point.epochs, *point.exact});
            }
            if (point.concordant) {
                concordant.append({point.epochs, *point.concordant});
            }
            least = std::min({least, point.exact.value_or(0), point.concordant.value_or(0)});
        }
        chart.curves.push_back({{named ? tr("bp") : QString(),
                                 Stroke{pairInk(layer), 1.6, Qt::DashLine},
                                 Mark::None,
                                 false,
                                 QString(),
                                 tr("bp, %1").arg(name),
                                 QString(),
                                 {{}, tr("The update of backpropagation through time.")}},
                                exact});
        chart.curves.push_back(
            {{named ? tr("feedback M∘Wᵀ") : QString(),
              Stroke{pairInk(layer), 2.5},
              pairMark(layer),
              false,
              named ? tr("M∘Wᵀ") : QString(),
              tr("feedback M∘Wᵀ, %1").arg(name),
              QString(),
              {QStringLiteral("M"), tr("The update of feedback with exactly the signs of W.")}},
             concordant});
    }
    chart.low = std::floor(4 * least) / 4; // in quarters, not to change at every point
    return chart;
}

} // namespace mc::ui
