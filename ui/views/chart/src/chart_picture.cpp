#include "chart/chart_picture.h"

#include "chart/axis_numbers.h"
#include "chart/curve_window.h"
#include "chart/thinning.h"
#include "style/clipping.h"
#include "style/fitting_text.h"
#include "style/fonts.h"
#include "style/marks.h"
#include "style/text.h"
#include "time_axis/time_cursors.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <vector>

namespace mc::ui {

namespace {

// Lengths are units.
constexpr double kToKey = 10;       ///< between the title and the key
constexpr double kTitleLeft = 1;    ///< of the title
constexpr double kAfterUnit = 8;    ///< between the unit and the plot
constexpr double kRightMargin = 12; ///< half of the last tick's number
constexpr float kBandOpacity = 0.16F;
constexpr double kReadingScale = 0.85; ///< size of the letters in the table of readings
constexpr QSizeF kLeastPlot{140, 12};
constexpr double kGhostPoints = 0.5; ///< per pixel, of other runs: dashes take several times as long to paint
constexpr double kLeastPoints = 40;  ///< of a curve that are drawn, however small the plot

QString percentSign(AxisNumbers numbers) {
    return numbers == AxisNumbers::Percent ? QString(QChar(0x00A0)) + QLatin1Char('%') : QString();
}

} // namespace

QRectF ChartPicture::plot(QSizeF room, const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics();
    const double left = std::max(metrics.horizontalAdvance(content_.widestNumber) + 6,
                                 metrics.horizontalAdvance(tr("epochs")) + 10);
    const double top = heightAbovePlot(room.width(), paper);
    return {left, top, std::max(10.0, room.width() - left - kRightMargin),
            std::max(8.0, room.height() - top - heightBelowPlot(!content_.xUnit.isEmpty(), paper))};
}

/// What the curves, or the message in their place, stand on.
QRectF ChartPicture::ground(QSizeF room, const Paper& paper) const {
    const double top = heightAbovePlot(room.width(), paper);
    return !content_.isBlank()
               ? plot(room, paper)
               : QRectF(1, top, room.width() - 2, room.height() - top - 1); // numbers take no room
}

QPointF ChartPicture::place(QPointF point, const QRectF& plot) const {
    return {plot.left() + content_.time.span().share(point.x()) * plot.width(),
            plot.bottom() - (point.y() - content_.low) / (content_.high - content_.low) * plot.height()};
}

double ChartPicture::heightAbovePlot(double width, const Paper& paper) const {
    const double line = paper.metrics().height();
    const bool titled = !content_.title().isEmpty() ||
                        std::ranges::any_of(content_.curves, [](const ChartContent::Curve& curve) {
                            return !curve.style.name.isEmpty() || !curve.style.run.isEmpty();
                        });
    if (!titled) {
        return line / 2 + 1; // the uppermost number sticks out by half a line
    }
    if (content_.keyLines == 1) { // beside the title: nothing to be measured
        return line + 6;
    }
    const std::vector<CurveStyle> styles = content_.styles();
    const std::vector<KeyEntry> key = arrangedKey(styles, keyRoom(width, paper), paper.letters());
    const int more = key.empty() ? 0 : key.back().line; // below the title
    const double toNumbers = more > 0 ? line / 4 : 0;   // below lines that begin at the left
    return (1 + more) * line + 6 + toNumbers;
}

double ChartPicture::heightBelowPlot(bool numbers, const Paper& paper) {
    return numbers ? paper.metrics().height() + 5 : 6;
}

double ChartPicture::heightAroundPlot(double width, const Paper& paper) const {
    return heightAbovePlot(width, paper) + heightBelowPlot(!content_.xUnit.isEmpty(), paper);
}

QSizeF ChartPicture::leastRoom(const Paper& paper) const {
    return kLeastPlot + QSizeF(0, heightAroundPlot(kLeastPlot.width(), paper));
}

double ChartPicture::heightFor(double width, const Paper& paper) const {
    return kLeastPlot.height() + heightAroundPlot(width, paper);
}

QList<QPointF> ChartPicture::drawnPoints(std::size_t curve, double pixels) const {
    const QList<QPointF>& all = content_.curves[curve].points;
    const double most = content_.curves[curve].style.run.isEmpty() ? 2 * pixels : kGhostPoints * pixels;
    return thinned(content_.time.isZoomed() ? curveWithin(all, content_.time.span()) : all,
                   static_cast<qsizetype>(std::max(kLeastPoints, most)));
}

QPolygonF ChartPicture::lineOf(std::size_t curve, const QRectF& plot, const Paper& paper) const {
    QPolygonF line;
    for (const QPointF& point : drawnPoints(curve, plot.width() * paper.unit())) {
        line << place(point, plot);
    }
    return line;
}

std::vector<EventFlag> ChartPicture::flags(QSizeF room, const Paper& paper) const {
    const QRectF area = plot(room, paper);
    const QFont font = paper.letters();
    const double top = content_.flagsLow ? area.bottom() - eventFlagHeight(font) : area.top() + 1;
    return eventFlags(
        content_.marksInSight(),
        [&](const EventMark& mark) {
            return place({mark.x, 0}, area).x();
        },
        area.left(), area.right() + 1, top, font);
}

void ChartPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    paintGround(painter, room, paper);
    paintCurves(painter, room, paper);
    paintAbove(painter, room, paper);
}

void ChartPicture::paintGround(QPainter& painter, QSizeF room, const Paper& paper) const {
    const Colours& theme = paper.colours();
    const QRectF area = ground(room, paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(paper.letters());
    painter.fillRect(area, theme.plot);
    painter.setPen(QPen(theme.line, 1));
    if (!content_.isBlank()) {
        for (const double tick :
             valueTicks(content_.low, content_.high, area.height(), paper.metrics().height())) {
            const double y = std::round(place({0, tick}, area).y()) + 0.5;
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
        paintBands(painter, area, paper);
    }
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    if (!content_.isBlank()) {
        paintReference(painter, area, paper);
    }
}

void ChartPicture::paintBands(QPainter& painter, const QRectF& plot, const Paper& paper) const {
    painter.save();
    painter.setClipRect(plot);
    painter.setPen(Qt::NoPen);
    for (const CurveBand& band : content_.bands) {
        QPolygonF shape;
        for (const QPointF& point : band.low) {
            shape.append(place(point, plot));
        }
        for (auto point = band.high.rbegin(); point != band.high.rend(); ++point) {
            shape.append(place(*point, plot));
        }
        QColor colour = paper.colours().of(band.ink);
        colour.setAlphaF(kBandOpacity);
        painter.setBrush(colour);
        painter.drawPolygon(paper.isFigure() ? shape.intersected(plot) : shape); // SVG cuts nothing off
    }
    painter.restore();
}

void ChartPicture::paintReference(QPainter& painter, const QRectF& plot, const Paper& paper) const {
    if (content_.referenceName.isEmpty() || content_.reference < content_.low ||
        content_.reference > content_.high) {
        return;
    }
    const double y = std::round(place({0, content_.reference}, plot).y()) + 0.5;
    painter.setPen(QPen(paper.colours().quiet, paper.stroke(), Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    if (const auto name = referencePlace(y, plot, paper)) {
        painter.drawText(*name, Qt::AlignRight | Qt::AlignTop, content_.referenceName);
    }
}

/// At the right below the line, or where nothing goes through the name; none where there is no such place.
std::optional<QRectF> ChartPicture::referencePlace(double y, const QRectF& plot, const Paper& paper) const {
    constexpr double kBeside = 4; // units
    const QSizeF size(paper.metrics().horizontalAdvance(content_.referenceName) + 2,
                      paper.metrics().height());
    const double right = plot.right() - kBeside - size.width();
    const double left = plot.left() + kBeside;
    std::vector<QRectF> places;
    for (const double share : {1.0, 0.0, 0.5, 0.75, 0.25}) {
        const double x = left + share * (right - left);
        for (const double top : {y + 1, y - 1 - size.height()}) {
            if (const QRectF one(QPointF(x, top), size); plot.contains(one)) {
                places.push_back(one);
            }
        }
    }
    std::vector<QPolygonF> lines;
    for (std::size_t k = 0; k < content_.curves.size(); ++k) {
        lines.push_back(lineOf(k, plot, paper));
    }
    const auto isFree = [&](const QRectF& one) {
        const auto isThere = [&](const EventMark& mark) {
            const double x = place({mark.x, 0}, plot).x();
            return x >= one.left() && x <= one.right();
        };
        return std::ranges::none_of(content_.marks, isThere) &&
               std::ranges::all_of(lines,
                                   [&](const QPolygonF& line) { return piecesWithin(line, one).isEmpty(); });
    };
    const auto free = std::ranges::find_if(places, isFree);
    return free != places.end() ? std::optional(*free) : std::nullopt;
}

void ChartPicture::paintCurves(QPainter& painter, QSizeF room, const Paper& paper) const {
    if (content_.isBlank()) {
        return;
    }
    const QRectF area = plot(room, paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t k = 0; k < content_.curves.size(); ++k) {
        painter.setPen(penOf(content_.curves[k].style.stroke, paper.colours(), paper.stroke()));
        for (const QPolygonF& piece : piecesWithin(lineOf(k, area, paper), area)) {
            painter.drawPolyline(piece);
        }
    }
}

void ChartPicture::paintAbove(QPainter& painter, QSizeF room, const Paper& paper) const {
    const QRectF area = plot(room, paper);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, room.width(), paper);
    painter.setFont(paper.letters());
    if (content_.isBlank()) {
        paintEmptyText(painter, paper, ground(room, paper).adjusted(4, 0, -4, 0), content_.message);
        return;
    }
    paintYLabels(painter, area, room, paper);
    paintXLabels(painter, area, room, paper);
    for (const EventMark& mark : content_.marksInSight()) {
        paintEventPole(painter, paper.colours(), place({mark.x, 0}, area).x(), area.top(), area.bottom(),
                       mark.ahead, paper.stroke());
    }
    paintPresent(painter, area, paper);
    paintCurveMarks(painter, area, paper);
    // Above all, since they have to be read.
    paintEventFlags(painter, paper.colours(), flags(room, paper), paper.letters());
}

/// The title in the form that leaves room for the key; shortened where none has room at all. For a projector
/// it loses what stands after its comma instead.
QString ChartPicture::titleFor(double room, const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics(1, true);
    const bool besideKey = !content_.isBlank() && content_.keyLines == 1;
    const double key = besideKey ? briefKeyWidth(content_.styles(), paper.letters()) : 0;
    const QString title = longestFitting(content_.titleForms, metrics, room - (key > 0 ? key + kToKey : 0));
    if (isLargeType(paper.letters()) && metrics.horizontalAdvance(title) > room) {
        const QString brief = title.section(QLatin1Char(','), 0, 0);
        return metrics.horizontalAdvance(brief) <= room ? brief : title.section(QLatin1Char(' '), 0, 0);
    }
    return metrics.elidedText(title, Qt::ElideRight, room);
}

KeyRoom ChartPicture::keyRoom(double width, const Paper& paper) const {
    const double room = width - 2 - kTitleLeft;
    const QString title = titleFor(room, paper);
    const double taken = title.isEmpty() ? 0 : paper.metrics(1, true).horizontalAdvance(title) + kToKey;
    return {QRectF(kTitleLeft + taken, 0, room - taken, paper.metrics().height()), kTitleLeft,
            content_.keyLines};
}

QRectF ChartPicture::titlePlace(double width, const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics(1, true);
    return {kTitleLeft, 0, metrics.horizontalAdvance(titleFor(width - 2 - kTitleLeft, paper)),
            paper.metrics().height()};
}

void ChartPicture::paintTitle(QPainter& painter, double width, const Paper& paper) const {
    const double room = width - 2 - kTitleLeft;
    painter.setFont(paper.letters(1, true));
    painter.setPen(paper.colours().text);
    painter.drawText(QRectF(kTitleLeft, 0, room, paper.metrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
                     titleFor(room, paper));
    painter.setFont(paper.letters());
    if (!content_.isBlank()) {
        paintChartKey(painter, paper.colours(), content_.styles(), keyRoom(width, paper), paper.letters());
    }
}

void ChartPicture::paintYLabels(QPainter& painter, const QRectF& plot, QSizeF room,
                                const Paper& paper) const {
    const double line = paper.metrics().height();
    painter.setPen(paper.colours().quiet);
    double above = room.height() + line; // the last label painted, from below upwards
    for (const double tick : valueTicks(content_.low, content_.high, plot.height(), line)) {
        const double y = std::clamp(place({0, tick}, plot).y() - line / 2, 0.0, room.height() - line);
        if (y + line * 0.8 > above) {
            continue;
        }
        above = y;
        painter.drawText(QRectF(0, y, plot.left() - 5, line), Qt::AlignRight | Qt::AlignVCenter,
                         tickText(tick) + percentSign(content_.numbers));
    }
}

void ChartPicture::paintXLabels(QPainter& painter, const QRectF& plot, QSizeF room,
                                const Paper& paper) const {
    if (content_.xUnit.isEmpty()) {
        return;
    }
    const QFontMetricsF metrics = paper.metrics();
    const double top = plot.bottom() + 4;
    const double free = plot.left() - kAfterUnit;
    painter.setPen(paper.colours().quiet);
    painter.drawText(QRectF(0, top, free, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                     content_.xUnit);
    const DrawnAxis axis{content_.time.kind, content_.time.span(), plot, free, room.width()};
    for (const TickLabel& label : tickLabels(axis, metrics)) {
        painter.drawLine(QPointF(label.x, plot.bottom()), QPointF(label.x, top));
        painter.drawText(QRectF(label.left, top, label.width, metrics.height()), Qt::AlignCenter, label.text);
    }
}

void ChartPicture::paintPresent(QPainter& painter, const QRectF& plot, const Paper& paper) const {
    if (content_.present && content_.time.span().contains(*content_.present)) {
        const double x = place({*content_.present, 0}, plot).x();
        painter.setPen(QPen(paper.colours().of(kCursorInk), 1.5 * paper.stroke()));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

void ChartPicture::paintCurveMarks(QPainter& painter, const QRectF& plot, const Paper& paper) const {
    const QRectF area = plot.adjusted(-2, -2, 2, 2);
    for (std::size_t k = 0; k < content_.curves.size(); ++k) {
        const CurveStyle& style = content_.curves[k].style;
        const QPolygonF line = lineOf(k, plot, paper);
        // A curve of one point has no line yet.
        const Mark mark = style.mark == Mark::None && line.size() == 1 ? Mark::Disc : style.mark;
        const double size = style.mark == Mark::None ? paper.stroke() * (style.stroke.width + 2) : kCurveMark;
        const bool marksAlone = style.stroke.style == Qt::NoPen; // no line tells what they would hide
        double left = area.right() + kCurveMark;                 // of what is free
        for (auto at = line.rbegin(); at != line.rend(); ++at) {
            if (area.contains(*at) && (!marksAlone || at->x() + kCurveMark <= left)) {
                left = at->x();
                paintMark(painter, mark, paper.colours().of(style.stroke.ink), *at, size);
                if (!style.markEveryPoint) { // the last one in sight
                    break;
                }
            }
        }
    }
}

void ChartPicture::paintOver(QPainter& painter, QSizeF room, const Paper& paper) const {
    if (content_.isBlank()) {
        return;
    }
    const Colours& theme = paper.colours();
    const QRectF area = plot(room, paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(paper.letters());
    paintTimeCursors(painter, theme, content_.time, area);
    if (!content_.xUnit.isEmpty()) {
        paintCursorTimes(painter, theme, content_.time, area, room.width());
    }
    std::vector<CurveReading> rows;
    for (const ChartContent::Reading& row : content_.readings()) {
        const CurveStyle& style = content_.curves[row.curve].style;
        rows.push_back({row.name, penOf(style.stroke, theme, paper.stroke()), style.mark, row.values});
    }
    painter.setFont(paper.letters(kReadingScale));
    paintReadings(painter, theme, content_.time, area, rows);
}

QString ChartPicture::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    if (content_.isBlank()) {
        return {};
    }
    const QRectF area = plot(room, paper);
    for (const EventFlag& flag : flags(room, paper)) {
        // Along the whole pole, with a little room for the hand.
        const QRectF reach(flag.box.left() - 3, area.top(), flag.box.width() + 6, area.height());
        if (reach.contains(place)) {
            return flag.words;
        }
    }
    return {};
}

} // namespace mc::ui
