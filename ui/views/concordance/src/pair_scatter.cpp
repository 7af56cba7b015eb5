#include "concordance/pair_scatter.h"

#include "concordance/pair_words.h"
#include "style/fitting_text.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace mc::ui {

namespace {

constexpr double kReach = 7;        ///< a pair is clicked within so many pixels
constexpr double kRing = 4.5;       ///< radius, pixels
constexpr int kRoomForCounts = 110; ///< height of a plot whose corners say counts, too, pixels
constexpr int kNumberGap = 3;       ///< between plot and numbers, pixels
constexpr double kInCorner = 3;     ///< between the words of a corner and the edges, pixels

/// Where weights lie; those beyond the ranges on the edge.
QPointF pointOf(double forward, double feedback, PairRanges ranges, const QRectF& area) {
    const double right = std::clamp(forward / ranges.forward, -1.0, 1.0);
    const double up = std::clamp(feedback / ranges.feedback, -1.0, 1.0);
    return {area.left() + (right + 1) / 2 * area.width(), area.bottom() - (up + 1) / 2 * area.height()};
}

/// What a corner of the plot says of its quadrant.
struct Corner {
    Qt::Alignment at;
    std::int64_t pairs;
    std::int64_t valid; ///< in all quadrants
    bool same;          ///< sign
};

void paintCorner(QPainter& painter, const QRectF& plot, const Paper& paper, const Corner& corner) {
    const auto& [at, pairs, valid, same] = corner;
    const double part = static_cast<double>(pairs) / static_cast<double>(std::max<std::int64_t>(valid, 1));
    const QString mark = same ? tr("✓") : tr("✗");
    const QStringList forms = valid > 0 ? QStringList{tr("%1 %2").arg(mark, percentText(part)),
                                                      tr("%1 %2 %").arg(mark, decimalText(100 * part, 0)),
                                                      tr("%1 %2").arg(mark, decimalText(100 * part, 0)), mark}
                                        : QStringList{tr("%1 none").arg(mark), mark};
    const QFontMetricsF metrics = paper.metrics();
    // Each corner keeps to its own quadrant.
    const double width = plot.width() / 2 - 2 * kInCorner;
    QString words = longestFitting(forms, metrics, width);
    if (plot.height() / 2 < metrics.height() + kInCorner) {
        return;
    }
    const QString count = countText(pairs);
    if (plot.height() >= kRoomForCounts && plot.height() / 2 >= 2 * metrics.height() + kInCorner &&
        metrics.horizontalAdvance(count) <= width) {
        // The share stands at the corner itself.
        words =
            at.testFlag(Qt::AlignTop) ? words + QLatin1Char('\n') + count : count + QLatin1Char('\n') + words;
    }
    const QRectF area = plot.adjusted(kInCorner, 2, -kInCorner, -2);
    const int flags = static_cast<int>(at.toInt());
    QColor veil = paper.colours().plot; // keeps the words legible on the pairs
    veil.setAlpha(205);
    painter.fillRect(painter.boundingRect(area, flags, words), veil);
    painter.setPen(same ? paper.colours().words(kRightInk) : paper.colours().words(kWrongInk));
    painter.drawText(area, flags, words);
}

} // namespace

QRect PairScatterPicture::plot(QSizeF room, const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics();
    const QString name = pairs().isEmpty() ? QString() : feedbackName(pairs().record());
    const double numbers = std::max(metrics.horizontalAdvance(tickText(-pairs().ranges().feedback)),
                                    metrics.horizontalAdvance(name));
    const int left = static_cast<int>(std::ceil(numbers)) + kNumberGap;
    const int below = static_cast<int>(std::ceil(metrics.height())) + kNumberGap;
    const QSize whole = room.toSize();
    return {left, 1, std::max(1, whole.width() - left - 1), std::max(1, whole.height() - below - 1)};
}

QPointF PairScatterPicture::place(CellPair pair, const QRect& plot) const {
    return pointOf(pairs().record().forward(pair.upper, pair.lower),
                   pairs().record().feedback(pair.upper, pair.lower), pairs().ranges(), QRectF(plot));
}

QImage PairScatterPicture::image(QSize pixels, double ratio, const Colours& theme) const {
    const PairRecord& record = pairs().record();
    const auto blot = static_cast<int>(std::lround(blotSize(record.forward.size()) * ratio));
    return scatterImage(record, pairs().selection(), pairs().ranges(), pixels, blot, theme);
}

void PairScatterPicture::paintUnder(QPainter& painter, const QRect& plot, const Paper& paper) const {
    const QRectF area(plot);
    painter.fillRect(area, paper.colours().plot);
    painter.setPen(QPen(paper.colours().grey, paper.stroke()));
    const QPointF zero = pointOf(0, 0, pairs().ranges(), area);
    painter.drawLine(QPointF(zero.x(), area.top()), QPointF(zero.x(), area.bottom() - 1));
    painter.drawLine(QPointF(area.left(), zero.y()), QPointF(area.right() - 1, zero.y()));
}

void PairScatterPicture::paintAround(QPainter& painter, const QRect& plot, QSizeF /*room*/,
                                     const Paper& paper) const {
    const Colours& theme = paper.colours();
    const QRectF area(plot);
    const PairCounts& counts = pairs().counts();
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot.adjusted(0, 0, -1, -1));
    const std::int64_t valid = counts.same() + counts.opposite();
    paintCorner(painter, area, paper, {Qt::AlignRight | Qt::AlignTop, counts.bothPositive, valid, true});
    paintCorner(painter, area, paper,
                {Qt::AlignLeft | Qt::AlignTop, counts.onlyFeedbackPositive, valid, false});
    paintCorner(painter, area, paper, {Qt::AlignLeft | Qt::AlignBottom, counts.bothNegative, valid, true});
    paintCorner(painter, area, paper,
                {Qt::AlignRight | Qt::AlignBottom, counts.onlyForwardPositive, valid, false});
    painter.setPen(theme.quiet);
    const auto [forward, feedback] = pairs().ranges();
    const QRectF left(0, area.top(), area.left() - kNumberGap, area.height());
    painter.drawText(left, Qt::AlignRight | Qt::AlignTop, tickText(feedback));
    painter.drawText(left, Qt::AlignRight | Qt::AlignBottom, tickText(-feedback));
    const QRectF below(area.left(), area.bottom() + kNumberGap, area.width(), paper.metrics().height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, tickText(-forward));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, tickText(forward));
    painter.setPen(theme.text);
    painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter, feedbackName(pairs().record()));
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, forwardName(pairs().record()));
}

void PairScatterPicture::paintRing(QPainter& painter, CellPair pair, const QRect& plot) const {
    const QPointF centre = place(pair, plot);
    if (!std::isfinite(centre.x()) || !std::isfinite(centre.y())) {
        return;
    }
    // A pair at the edge, or beyond the ranges, has its ring within the frame.
    const QRectF inside = QRectF(plot).adjusted(kRing + 1, kRing + 1, -kRing - 1, -kRing - 1);
    painter.drawEllipse(
        QPointF(std::clamp(centre.x(), inside.left(), std::max(inside.left(), inside.right())),
                std::clamp(centre.y(), inside.top(), std::max(inside.top(), inside.bottom()))),
        kRing, kRing);
}

PairSelection PairScatterPicture::under(QPointF point, const QRect& plot) const {
    const PairRecord& record = pairs().record();
    const PairRanges ranges = pairs().ranges();
    const QRectF area(plot);
    double nearest = kReach * kReach;
    Index found = -1;
    for (Index k = 0; k < record.forward.size(); ++k) {
        const QPointF away =
            pointOf(record.forward.data()[k], record.feedback.data()[k], ranges, area) - point;
        if (const double distance = QPointF::dotProduct(away, away); distance < nearest) {
            nearest = distance;
            found = k;
        }
    }
    if (found < 0) {
        return {};
    }
    const Index upperCells = record.forward.rows();
    return PairSelection::one(record,
                              {static_cast<int>(found % upperCells), static_cast<int>(found / upperCells)});
}

PairSelection PairScatterPicture::within(const QRectF& area, const QRect& plot) const {
    const QRectF plane(plot);
    const PairRanges ranges = pairs().ranges();
    // From the edge on it holds what is beyond.
    const auto value = [](double share, double range) {
        return share <= 0   ? -std::numeric_limits<double>::infinity()
               : share >= 1 ? std::numeric_limits<double>::infinity()
                            : (2 * share - 1) * range;
    };
    const auto forward = [&](double x) { return value((x - plane.left()) / plane.width(), ranges.forward); };
    const auto feedback = [&](double y) {
        return value((plane.bottom() - y) / plane.height(), ranges.feedback);
    };
    return PairSelection::within(pairs().record(), {forward(area.left()), forward(area.right())},
                                 {feedback(area.bottom()), feedback(area.top())});
}

QString PairScatterPicture::countsSummary() const {
    const PairCounts& counts = pairs().counts();
    return tr("%1 against %2. Both positive %3, both negative %4; only %1 positive %5, only %2 positive %6; "
              "undetermined %7.")
        .arg(forwardName(pairs().record()), feedbackName(pairs().record()), countText(counts.bothPositive),
             countText(counts.bothNegative), countText(counts.onlyForwardPositive),
             countText(counts.onlyFeedbackPositive), countText(counts.undetermined));
}

std::vector<PartNote> PairScatterPicture::parts(QSizeF room, const Paper& paper) const {
    const QRectF area(plot(room, paper));
    if (pairs().isEmpty()) {
        return {{QStringLiteral("empty"), area, summary(), {}}};
    }
    const double half = area.width() / 2;
    const QSizeF corner(half - 2 * kInCorner, paper.metrics().height());
    return {
        {QStringLiteral("E"), QRectF(0, area.top(), area.left() - kNumberGap, area.height()),
         tr("Feedback weight %1").arg(feedbackName(pairs().record())),
         tr("A pair stands as high as its feedback.")},
        {QStringLiteral("W"),
         QRectF(area.left(), area.bottom() + kNumberGap, area.width(), paper.metrics().height()),
         tr("Forward weight %1").arg(forwardName(pairs().record())),
         {}},
        {QStringLiteral("same"), QRectF(QPointF(area.center().x() + kInCorner, area.top() + 2), corner),
         tr("Pairs of the same sign"), tr("They lie in the upper right and the lower left.")},
        {QStringLiteral("opposite"),
         QRectF(QPointF(area.left() + kInCorner, area.top() + 2), corner),
         tr("Pairs of opposite signs"),
         {}},
    };
}

} // namespace mc::ui
