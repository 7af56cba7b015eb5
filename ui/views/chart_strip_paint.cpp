#include "style/clipping.h"
#include "style/fonts.h"
#include "style/marks.h"
#include "style/scale.h"
#include "style/text.h"
#include "style/units.h"
#include "views/chart_strip.h"
#include "views/time_navigation.h"

#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

// What a strip paints itself: ground, grid, numbers, key and marks around the curves of Qt Charts.

namespace mc::ui {

namespace {

constexpr double kKeyLine = 16; ///< length of the piece of curve in the key, units
constexpr double kBetween = 10; ///< between two curves in the key, units
constexpr float kBandOpacity = 0.16F;
constexpr double kMarkSize = 8;      ///< units
constexpr double kAfterUnit = 8;     ///< between the unit and the plot, units
constexpr int kFinest = 16;          ///< times as many steps as there is room for are tried
constexpr double kShortestName = 16; ///< a name in the key is not shortened further, units

} // namespace

void ChartStrip::drawBackground(QPainter* painter, const QRectF& /*rect*/) {
    const Colours& theme = coloursOf(*this);
    painter->fillRect(rect(), theme.card);
    const QRectF area = plotArea();
    painter->fillRect(area, theme.plot);
    painter->save();
    painter->setPen(QPen(theme.line, unitOf(*this)));
    if (message_.isEmpty()) {
        for (const double tick : yTicks()) {
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
        paintEmptyText(*painter, *this, plotArea().adjusted(4, 0, -4, 0), message_);
    }
    focusFrame_.paint(*painter, theme, rect());
    painter->restore();
}

void ChartStrip::paintTitle(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    QFont bold = font();
    bold.setBold(true);
    const double left = 1;
    const double room = width() - 2.0 - left;
    const QString title = titleFor(room, bold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QRectF(left, 0, room, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(font());
    if (message_.isEmpty()) {
        paintKey(painter, left + (title.isEmpty() ? 0
                                                  : QFontMetricsF(bold).horizontalAdvance(title) +
                                                        kBetween * unitOf(*this)));
    }
}

/// The title, shortened where there is no room. For a projector it loses what stands after its comma instead.
QString ChartStrip::titleFor(double room, const QFont& font) const {
    const QFontMetricsF metrics(font);
    if (isLargeType(font) && metrics.horizontalAdvance(title_) > room) {
        const QString brief = title_.section(QLatin1Char(','), 0, 0);
        return metrics.horizontalAdvance(brief) <= room ? brief : title_.section(QLatin1Char(' '), 0, 0);
    }
    return metrics.elidedText(title_, Qt::ElideRight, room);
}

void ChartStrip::paintKey(QPainter& painter, double left) const {
    const Colours& theme = coloursOf(*this);
    const double unit = unitOf(*this);
    const double between = kBetween * unit;
    const double piece = kKeyLine * unit;
    const double toName = 4 * unit;
    const QFontMetricsF metrics(font());
    const double right = width() - 2.0;
    double whole = left - between;
    for (const Curve& curve : curves_) {
        const QString& name = curve.style.name;
        whole += name.isEmpty() ? 0 : between + piece + toName + metrics.horizontalAdvance(name);
    }
    const double middle = lineHeight() / 2;
    for (std::size_t k = curves_.size(); k-- > 0;) {
        const CurveStyle& style = curves_[k].style;
        const QString& wanted = whole > right && !style.shortName.isEmpty() ? style.shortName : style.name;
        if (wanted.isEmpty() || left + piece + toName + kShortestName * unit > right ||
            (isLargeType(font()) && left + piece + toName + metrics.horizontalAdvance(wanted) > right)) {
            continue; // for a projector none rather than half a word
        }
        painter.setPen(penOf(style.stroke, theme, lineOf(*this)));
        painter.drawLine(QPointF(left, middle), QPointF(left + piece, middle));
        paintMark(painter, style.mark, theme.of(style.stroke.ink), QPointF(left + piece / 2, middle),
                  kMarkSize * unit);
        left += piece + toName;
        const QString name = metrics.elidedText(wanted, Qt::ElideRight, right - left);
        painter.setPen(theme.text);
        painter.drawText(QRectF(left, 0, right - left, 2 * middle), Qt::AlignLeft | Qt::AlignVCenter, name);
        left += metrics.horizontalAdvance(name) + between;
    }
}

QList<double> ChartStrip::yTicks() const {
    const int most = std::clamp(static_cast<int>(plotArea().height() / (1.4 * lineHeight())) + 1, 2, 6);
    const QList<double> ticks = roundTicks(yLow(), yHigh(), most);
    if (ticks.size() >= 2) {
        return ticks;
    }
    // No room for round numbers between the ends: the ends, but not to more digits than can be taken in.
    const auto brief = [](double value) { return QString::number(value, 'g', 3).toDouble(); };
    return {brief(yLow()), brief(yHigh())};
}

void ChartStrip::paintYLabels(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const QRectF area = plotArea();
    const double line = lineHeight();
    painter.setPen(theme.quiet);
    double above = height() + line; // the last label painted, from below upwards
    for (const double tick : yTicks()) {
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

QList<ChartStrip::TickLabel> ChartStrip::xLabels(const QFontMetricsF& metrics) const {
    const double low = x_->min();
    const double high = x_->max();
    const int room = static_cast<int>(plotArea().width() / (metrics.averageCharWidth() * 6));
    const int most = std::clamp(room, 2, 7);
    if (time_->link().kind() == TimeKind::Presentation) {
        return fittingLabels(stepTicks(low, high, most), metrics);
    }
    // A zoomed axis may hold less than two numbers of the step that there is room for: smaller steps then.
    QList<TickLabel> labels;
    for (int count = most; labels.size() < 2 && count <= kFinest * most; count *= 2) {
        labels = fittingLabels(roundTicks(low, high, count), metrics);
    }
    return labels;
}

/// From the left, without those that would lie over the unit or over their neighbour.
QList<ChartStrip::TickLabel> ChartStrip::fittingLabels(const QList<double>& ticks,
                                                       const QFontMetricsF& metrics) const {
    QList<TickLabel> labels;
    double free = plotArea().left() - kAfterUnit * unitOf(*this);
    for (const double tick : ticks) {
        const QString text = tickText(tick);
        const double wide = metrics.horizontalAdvance(text) + 2;
        // The last one may be wider than the margin.
        const double left = std::min(pixel({tick, 0}).x() - wide / 2, width() - wide);
        const bool told = !labels.isEmpty() && labels.last().text == text; // too close to be told apart
        if (left >= free && !told) {
            labels.append({tick, text, left, wide});
            free = left + wide + metrics.averageCharWidth() / 2;
        }
    }
    return labels;
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
    painter.setPen(theme.quiet);
    painter.drawText(QRectF(0, top, area.left() - kAfterUnit * unit, lineHeight()),
                     Qt::AlignRight | Qt::AlignVCenter, xUnit_);
    for (const TickLabel& label : xLabels(metrics)) {
        const double x = pixel({label.tick, 0}).x();
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4 * unit));
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
                                                           : unitOf(*this) * kMarkSize;
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
