#include "chart/axis_numbers.h"
#include "chart/chart_key.h"
#include "chart/chart_strip.h"
#include "style/clipping.h"
#include "style/fitting_text.h"
#include "style/fonts.h"
#include "style/marks.h"
#include "style/text.h"
#include "style/units.h"
#include "time_axis/time_navigation.h"

#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

// What a strip paints itself: ground, grid, numbers, key and marks around the curves of Qt Charts.

namespace mc::ui {

namespace {

constexpr double kToKey = 10;    ///< between the title and the key, units
constexpr double kTitleLeft = 1; ///< pixels
constexpr float kBandOpacity = 0.16F;
constexpr double kAfterUnit = 8; ///< between the unit and the plot, units

} // namespace

void ChartStrip::drawBackground(QPainter* painter, const QRectF& /*rect*/) {
    const Colours& theme = coloursOf(*this);
    painter->fillRect(rect(), theme.card);
    const QRectF area = ground();
    painter->fillRect(area, theme.plot);
    painter->save();
    painter->setPen(QPen(theme.line, unitOf(*this)));
    if (message_.isEmpty()) {
        for (const double tick : valueTicks(yLow(), yHigh(), plotArea().height(), lineHeight())) {
            const double y = std::round(pixel({0, tick}).y()) + 0.5;
            painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
    }
    paintBands(*painter);
    painter->setPen(QPen(theme.line, unitOf(*this)));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(area);
    painter->setFont(font());
    paintReference(*painter);
    painter->restore();
}

void ChartStrip::paintBands(QPainter& painter) const {
    painter.save();
    painter.setClipRect(plotArea());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const CurveBand& band : bands_) {
        QPolygonF shape;
        for (const QPointF& point : band.low) {
            shape.append(pixel(point));
        }
        for (auto point = band.high.rbegin(); point != band.high.rend(); ++point) {
            shape.append(pixel(*point));
        }
        QColor colour = coloursOf(*this).of(band.ink);
        colour.setAlphaF(kBandOpacity);
        painter.setBrush(colour);
        painter.drawPolygon(shape);
    }
    painter.restore();
}

void ChartStrip::drawForeground(QPainter* painter, const QRectF& /*rect*/) {
    const Colours& theme = coloursOf(*this);
    painter->save();
    painter->setFont(font());
    painter->setRenderHint(QPainter::Antialiasing);
    paintTitle(*painter);
    if (message_.isEmpty()) {
        if (onFigure_) {
            paintCurves(*painter);
        }
        paintYLabels(*painter);
        paintXLabels(*painter);
        paintPoles(*painter);
        paintPresent(*painter);
        paintCurveMarks(*painter);
        paintEventFlags(*painter, theme, flags(), font()); // above all, since they have to be read
        paintCursors(*painter);
    } else {
        paintEmptyText(*painter, *this, ground().adjusted(4, 0, -4, 0), message_);
    }
    focusFrame_.paint(*painter, theme, rect());
    painter->restore();
}

void ChartStrip::paintTitle(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const double room = width() - 2.0 - kTitleLeft;
    painter.setFont(titleFont());
    painter.setPen(theme.text);
    painter.drawText(QRectF(kTitleLeft, 0, room, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     titleFor(room));
    painter.setFont(font());
    if (message_.isEmpty()) {
        paintChartKey(painter, theme, styles(), keyRoom(), font());
    }
}

QFont ChartStrip::titleFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

std::vector<CurveStyle> ChartStrip::styles() const {
    std::vector<CurveStyle> all;
    for (const Curve& curve : curves_) {
        all.push_back(curve.style);
    }
    return all;
}

KeyRoom ChartStrip::keyRoom() const {
    const double room = width() - 2.0 - kTitleLeft;
    const QString title = titleFor(room);
    const double taken =
        title.isEmpty() ? 0 : QFontMetricsF(titleFont()).horizontalAdvance(title) + kToKey * unitOf(*this);
    return {QRectF(kTitleLeft + taken, 0, room - taken, lineHeight()), kTitleLeft, mostKeyLines_};
}

int ChartStrip::keyLines() const {
    const std::vector<CurveStyle> all = styles();
    const std::vector<KeyEntry> key = arrangedKey(all, keyRoom(), font());
    return key.empty() ? 0 : key.back().line;
}

/// The title in the form that leaves room for the key; shortened where none has room at all. For a projector
/// it loses what stands after its comma instead.
QString ChartStrip::titleFor(double room) const {
    const QFontMetricsF metrics(titleFont());
    const double key = message_.isEmpty() && mostKeyLines_ == 1 ? briefKeyWidth(styles(), font()) : 0;
    const QString title =
        longestFitting(titleForms_, metrics, room - (key > 0 ? key + kToKey * unitOf(*this) : 0));
    if (isLargeType(font()) && metrics.horizontalAdvance(title) > room) {
        const QString brief = title.section(QLatin1Char(','), 0, 0);
        return metrics.horizontalAdvance(brief) <= room ? brief : title.section(QLatin1Char(' '), 0, 0);
    }
    return metrics.elidedText(title, Qt::ElideRight, room);
}

void ChartStrip::paintYLabels(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const QRectF area = plotArea();
    const double line = lineHeight();
    painter.setPen(theme.quiet);
    double above = height() + line; // the last label painted, from below upwards
    for (const double tick : valueTicks(yLow(), yHigh(), plotArea().height(), lineHeight())) {
        const double y = std::clamp(pixel({0, tick}).y() - line / 2, 0.0, height() - line);
        if (y + line * 0.8 > above) {
            continue;
        }
        above = y;
        const QString unit =
            numbers_ == AxisNumbers::Percent ? QString(QChar(0x00A0)) + QLatin1Char('%') : QString();
        painter.drawText(QRectF(0, y, area.left() - 5 * unitOf(*this), line),
                         Qt::AlignRight | Qt::AlignVCenter, tickText(tick) + unit);
    }
}

void ChartStrip::paintXLabels(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    if (xUnit_.isEmpty()) {
        return;
    }
    const QRectF area = plotArea();
    const QFontMetricsF metrics(font());
    const double unit = unitOf(*this);
    const double top = area.bottom() + 4 * unit;
    const double free = area.left() - kAfterUnit * unit;
    painter.setPen(theme.quiet);
    painter.drawText(QRectF(0, top, free, lineHeight()), Qt::AlignRight | Qt::AlignVCenter, xUnit_);
    const DrawnAxis axis{time_->link().kind(), timeSpan(), area, free, 1.0 * width()};
    for (const TickLabel& label : tickLabels(axis, metrics)) {
        painter.drawLine(QPointF(label.x, area.bottom()), QPointF(label.x, area.bottom() + 4 * unit));
        painter.drawText(QRectF(label.left, top, label.width, lineHeight()), Qt::AlignCenter, label.text);
    }
}

void ChartStrip::paintReference(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    if (referenceName_.isEmpty() || !message_.isEmpty() || referenceY_ < yLow() || referenceY_ > yHigh()) {
        return;
    }
    const QRectF area = plotArea();
    const double y = std::round(pixel({0, referenceY_}).y()) + 0.5;
    painter.setPen(QPen(theme.quiet, lineOf(*this), Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const bool room = y + 1 + lineHeight() <= area.bottom(); // below the line, else above it
    painter.drawText(
        QRectF(area.left() + 4, room ? y + 1 : y - 1 - lineHeight(), area.width() - 8, lineHeight()),
        Qt::AlignRight | Qt::AlignTop, referenceName_);
}

void ChartStrip::paintPresent(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    if (cursor_ && *cursor_ >= x_->min() && *cursor_ <= x_->max()) {
        const double x = pixel({*cursor_, 0}).x();
        painter.setPen(QPen(theme.of(kCursorInk), 1.5 * lineOf(*this)));
        painter.drawLine(QPointF(x, plotArea().top()), QPointF(x, plotArea().bottom()));
    }
}

std::vector<EventMark> ChartStrip::marksInSight() const {
    std::vector<EventMark> inSight;
    for (const EventMark& mark : marks_) {
        if (mark.x >= x_->min() && mark.x <= x_->max()) {
            inSight.push_back(mark);
        }
    }
    return inSight;
}

std::vector<EventFlag> ChartStrip::flags() const {
    const QRectF area = plotArea();
    const double top = flagsLow_ ? area.bottom() - eventFlagHeight(font()) : area.top() + 1;
    return eventFlags(
        marksInSight(),
        [this](const EventMark& mark) {
            return pixel({mark.x, 0}).x();
        },
        area.left(), area.right() + 1, top, font());
}

void ChartStrip::paintPoles(QPainter& painter) const {
    for (const EventMark& mark : marksInSight()) {
        paintEventPole(painter, coloursOf(*this), pixel({mark.x, 0}).x(), plotArea().top(),
                       plotArea().bottom(), mark.ahead, lineOf(*this));
    }
}

void ChartStrip::paintCurves(QPainter& painter) const {
    painter.save();
    painter.setBrush(Qt::NoBrush);
    for (const Curve& curve : curves_) {
        QPolygonF line;
        for (const QPointF& point : curve.series->points()) {
            line << pixel(point);
        }
        painter.setPen(curve.series->pen());
        for (const QPolygonF& piece : piecesWithin(line, plotArea())) {
            painter.drawPolyline(piece);
        }
    }
    painter.restore();
}

void ChartStrip::paintCurveMarks(QPainter& painter) const {
    const QRectF area = plotArea().adjusted(-2, -2, 2, 2);
    for (const Curve& curve : curves_) {
        const QList<QPointF> points = curve.series->points();
        if (points.isEmpty()) {
            continue;
        }
        // A curve of one point has no line yet.
        const Mark mark =
            curve.style.mark == Mark::None && points.size() == 1 ? Mark::Disc : curve.style.mark;
        const double size = curve.style.mark == Mark::None ? lineOf(*this) * (curve.style.stroke.width + 2)
                                                           : unitOf(*this) * kCurveMark;
        for (qsizetype k = points.size() - 1; k >= 0; --k) {
            if (const QPointF at = pixel(points[k]); area.contains(at)) {
                paintMark(painter, mark, coloursOf(*this).of(curve.style.stroke.ink), at, size);
                if (!curve.style.markEveryPoint) { // the last one in sight
                    break;
                }
            }
        }
    }
}

} // namespace mc::ui
