#include "concordance/pair_scatter.h"

#include "concordance/pair_words.h"
#include "style/fitting_text.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace mc::ui {

namespace {

constexpr double kReach = 7;        ///< a pair is clicked within so many pixels
constexpr double kRing = 4.5;       ///< radius, pixels
constexpr int kRoomForCounts = 110; ///< height of a plot whose corners say counts, too, pixels
constexpr int kGap = 3;             ///< between plot and numbers, pixels
constexpr double kInCorner = 3;     ///< between the words of a corner and the edges, pixels

} // namespace

PairScatter::PairScatter(QWidget* parent) : PairPicture(parent) {
    setAccessibleName(tr("Scatter of forward and feedback weights"));
    setToolTip(
        tr("Each synapse pair: its forward weight W to the right, its effective feedback E upwards. Green "
           "✓ quadrants have the same sign, vermillion ✗ ones opposite signs; shares are of the pairs "
           "where neither is zero. The few weights beyond the ranges lie on the edge. Click a pair or draw a "
           "rectangle to select; Esc selects none."));
}

void PairScatter::recordChanged() {
    counts_ = countPairs(*record());
    ranges_ = pairRanges(*record());
}

double PairScatter::numbersWidth() const {
    const QFontMetricsF metrics(typeOf(*this));
    const QString name = record() ? feedbackName(*record()) : QString();
    return std::max(metrics.horizontalAdvance(tickText(-ranges_.feedback)), metrics.horizontalAdvance(name));
}

QRect PairScatter::plot() const {
    const int left = static_cast<int>(std::ceil(numbersWidth())) + kGap;
    const int below = static_cast<int>(std::ceil(QFontMetricsF(typeOf(*this)).height())) + kGap;
    const QSize room = roomOf(*this).toSize();
    return {left, 1, std::max(1, room.width() - left - 1), std::max(1, room.height() - below - 1)};
}

QPointF PairScatter::Plane::point(double forward, double feedback) const {
    const double right = std::clamp(forward / ranges.forward, -1.0, 1.0); // beyond the ranges: on the edge
    const double up = std::clamp(feedback / ranges.feedback, -1.0, 1.0);
    return {area.left() + (right + 1) / 2 * area.width(), area.bottom() - (up + 1) / 2 * area.height()};
}

QPointF PairScatter::place(CellPair pair) const {
    return plane().point(record()->forward(pair.upper, pair.lower),
                         record()->feedback(pair.upper, pair.lower));
}

QImage PairScatter::image(QSize pixels) const {
    const int blot = blotSize(record()->forward.size());
    const double ratio = static_cast<double>(pixels.width()) / plot().width();
    return scatterImage(*record(), selection(), ranges_, pixels, static_cast<int>(std::lround(blot * ratio)),
                        coloursOf(*this));
}

void PairScatter::paintUnder(QPainter& painter) {
    const Colours& theme = coloursOf(*this);
    const QRectF area(plot());
    painter.fillRect(area, theme.plot);
    painter.setPen(QPen(theme.grey, strokeScale(painter.font())));
    const QPointF zero = plane().point(0, 0);
    painter.drawLine(QPointF(zero.x(), area.top()), QPointF(zero.x(), area.bottom() - 1));
    painter.drawLine(QPointF(area.left(), zero.y()), QPointF(area.right() - 1, zero.y()));
}

void PairScatter::paintOver(QPainter& painter) {
    const Colours& theme = coloursOf(*this);
    const QRectF area(plot());
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot().adjusted(0, 0, -1, -1));
    paintCorner(painter, Qt::AlignRight | Qt::AlignTop, counts_.bothPositive, true);
    paintCorner(painter, Qt::AlignLeft | Qt::AlignTop, counts_.onlyFeedbackPositive, false);
    paintCorner(painter, Qt::AlignLeft | Qt::AlignBottom, counts_.bothNegative, true);
    paintCorner(painter, Qt::AlignRight | Qt::AlignBottom, counts_.onlyForwardPositive, false);
    painter.setPen(theme.quiet);
    const QRectF left(0, area.top(), area.left() - kGap, area.height());
    painter.drawText(left, Qt::AlignRight | Qt::AlignTop, tickText(ranges_.feedback));
    painter.drawText(left, Qt::AlignRight | Qt::AlignBottom, tickText(-ranges_.feedback));
    const QRectF below(area.left(), area.bottom() + kGap, area.width(),
                       QFontMetricsF(typeOf(*this)).height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, tickText(-ranges_.forward));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, tickText(ranges_.forward));
    painter.setPen(theme.text);
    painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter, feedbackName(*record()));
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, forwardName(*record()));
}

void PairScatter::paintCorner(QPainter& painter, Qt::Alignment corner, std::int64_t pairs, bool same) const {
    const Colours& theme = coloursOf(*this);
    const std::int64_t valid = counts_.same() + counts_.opposite();
    const double part = static_cast<double>(pairs) / static_cast<double>(std::max<std::int64_t>(valid, 1));
    const QString mark = same ? tr("✓") : tr("✗");
    const QStringList forms = valid > 0 ? QStringList{tr("%1 %2").arg(mark, percentText(part)),
                                                      tr("%1 %2 %").arg(mark, decimalText(100 * part, 0)),
                                                      tr("%1 %2").arg(mark, decimalText(100 * part, 0)), mark}
                                        : QStringList{tr("%1 none").arg(mark), mark};
    const QFontMetricsF metrics(painter.font());
    // Each corner keeps to its own quadrant.
    QString words = longestFitting(forms, metrics, plot().width() / 2.0 - 2 * kInCorner);
    if (plot().height() / 2.0 < metrics.height() + kInCorner) {
        return;
    }
    if (plot().height() >= kRoomForCounts && plot().height() / 2.0 >= 2 * metrics.height() + kInCorner) {
        const QString count = countText(pairs);
        // The share stands at the corner itself.
        words = corner.testFlag(Qt::AlignTop) ? words + QLatin1Char('\n') + count
                                              : count + QLatin1Char('\n') + words;
    }
    const QRectF area = QRectF(plot()).adjusted(kInCorner, 2, -kInCorner, -2);
    const int flags = static_cast<int>(corner.toInt());
    QColor veil = theme.plot; // keeps the words legible on the pairs
    veil.setAlpha(205);
    painter.fillRect(painter.boundingRect(area, flags, words), veil);
    painter.setPen(same ? theme.words(kRightInk) : theme.words(kWrongInk));
    painter.drawText(area, flags, words);
}

void PairScatter::paintRing(QPainter& painter, CellPair pair) const {
    const QPointF centre = place(pair);
    if (!std::isfinite(centre.x()) || !std::isfinite(centre.y())) {
        return;
    }
    // A pair at the edge, or beyond the ranges, has its ring within the frame.
    const QRectF inside = QRectF(plot()).adjusted(kRing + 1, kRing + 1, -kRing - 1, -kRing - 1);
    painter.drawEllipse(
        QPointF(std::clamp(centre.x(), inside.left(), std::max(inside.left(), inside.right())),
                std::clamp(centre.y(), inside.top(), std::max(inside.top(), inside.bottom()))),
        kRing, kRing);
}

PairSelection PairScatter::at(QPointF point) const {
    const Plane plane = this->plane(); // looked up once for maybe a million pairs
    double nearest = kReach * kReach;
    Index found = -1;
    for (Index k = 0; k < record()->forward.size(); ++k) {
        const QPointF away = plane.point(record()->forward.data()[k], record()->feedback.data()[k]) - point;
        if (const double distance = QPointF::dotProduct(away, away); distance < nearest) {
            nearest = distance;
            found = k;
        }
    }
    if (found < 0) {
        return {};
    }
    const Index upperCells = record()->forward.rows();
    return PairSelection::one(*record(),
                              {static_cast<int>(found % upperCells), static_cast<int>(found / upperCells)});
}

PairSelection PairScatter::within(QRectF area) const {
    const QRectF plane(plot());
    // From the edge on it holds what is beyond.
    const auto value = [](double share, double range) {
        return share <= 0   ? -std::numeric_limits<double>::infinity()
               : share >= 1 ? std::numeric_limits<double>::infinity()
                            : (2 * share - 1) * range;
    };
    const auto forward = [&](double x) { return value((x - plane.left()) / plane.width(), ranges_.forward); };
    const auto feedback = [&](double y) {
        return value((plane.bottom() - y) / plane.height(), ranges_.feedback);
    };
    return PairSelection::within(*record(), {forward(area.left()), forward(area.right())},
                                 {feedback(area.bottom()), feedback(area.top())});
}

QString PairScatter::summary() const {
    if (!record()) {
        return tr("No pairs yet.");
    }
    return tr("%1 against %2. Both positive %3, both negative %4; only %1 positive %5, only %2 positive %6; "
              "undetermined %7.")
        .arg(forwardName(*record()), feedbackName(*record()), countText(counts_.bothPositive),
             countText(counts_.bothNegative), countText(counts_.onlyForwardPositive),
             countText(counts_.onlyFeedbackPositive), countText(counts_.undetermined));
}

} // namespace mc::ui
