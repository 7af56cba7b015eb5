#include "circuit/circuit_traces_picture.h"

#include "style/clipping.h"
#include "style/marks.h"
#include "style/text.h"
#include "time_axis/time_cursors.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kTraceLetters = 0.82; ///< of the usual letters
constexpr double kRowGap = 3;          ///< units between rows
constexpr double kLeastRow = 24;       ///< units, height of a row
constexpr double kMarkSize = 6;        ///< units

Ink inkOf(TraceRow row) {
    return row == TraceRow::Apical ? Ink::Purple : row == TraceRow::Trace ? Ink::Green : Ink::Black;
}

double valueOf(const CircuitMoment& moment, TraceRow row, int step) {
    const LayerRecord& own = moment.own();
    const Index i = moment.cell().cell;
    const Index t = step - 1;
    switch (row) {
    case TraceRow::Soma:
        return own.membrane(i, t);
    case TraceRow::Apical:
        return own.apical(i, t);
    case TraceRow::Trace:
        return own.trace(i, t);
    case TraceRow::Error:
        return own.error(i, t);
    case TraceRow::Bursts:
        break;
    }
    return own.bursts.size() > 0 ? own.bursts(i, t) : 0;
}

QRectF plotOf(TraceRow row, QSizeF room, const Paper& paper) {
    const QFontMetricsF metrics = paper.metrics(kTraceLetters);
    const double left = metrics.horizontalAdvance(QStringLiteral("vₐ ±0.0005")) + 8;
    const double right = metrics.horizontalAdvance(QStringLiteral("−0.00055e−5")) + 4;
    const double height = (room.height() - metrics.height() - 4) / kTraceRows.size();
    return {left, static_cast<double>(row) * height, std::max(20.0, room.width() - left - right),
            height - kRowGap};
}

} // namespace

void TraceRanges::include(const CircuitMoment& moment) {
    for (const TraceRow row : kTraceRows) {
        for (int step = 1; step <= moment.lastStep; ++step) {
            const double value = valueOf(moment, row, step);
            const bool below = row == TraceRow::Soma && value < 0;
            (below ? belowRest_ : rows_[static_cast<std::size_t>(row)]).include(std::abs(value));
        }
    }
}

void TraceRanges::reset() {
    for (GrowingRange& range : rows_) {
        range.reset();
    }
    belowRest_.reset();
}

double TraceRanges::high(TraceRow row) const {
    return rows_[static_cast<std::size_t>(row)].limit();
}

double TraceRanges::low(TraceRow row) const {
    return row == TraceRow::Trace ? 0 : row == TraceRow::Soma ? -belowRest_.limit() : -high(row);
}

CircuitTracesPicture::CircuitTracesPicture(CircuitMomentPtr moment, const TraceRanges& ranges, TimeAxis axis)
    : moment_(std::move(moment)), ranges_(ranges), axis_(std::move(axis)) {}

QString CircuitTracesPicture::nameOf(TraceRow row) {
    switch (row) {
    case TraceRow::Soma:
        return QStringLiteral("u");
    case TraceRow::Apical:
        return QStringLiteral("vₐ");
    case TraceRow::Trace:
        return QStringLiteral("x");
    case TraceRow::Error:
        return QStringLiteral("e");
    case TraceRow::Bursts:
        break;
    }
    return QStringLiteral("n");
}

QRectF CircuitTracesPicture::nameArea(TraceRow row, QSizeF room, const Paper& paper) {
    const QRectF plot = plotOf(row, room, paper);
    return {0, plot.top(), plot.left() - 4, plot.height()};
}

QString CircuitTracesPicture::rangeText(TraceRow row) const {
    const QString high = tickText(ranges_.high(row));
    return row == TraceRow::Trace || row == TraceRow::Soma ? tr("%1…%2").arg(tickText(ranges_.low(row)), high)
                                                           : QChar(0x00B1) + high;
}

QString CircuitTracesPicture::valueText(TraceRow row) const {
    if (!moment_) {
        return {};
    }
    const int step = stepRead();
    return step >= 1 ? valueAt(row, step) : QStringLiteral("–");
}

int CircuitTracesPicture::stepRead() const {
    const std::vector<CursorReading> cursors = axis_.readings();
    const int step = cursors.empty() ? moment_->step : static_cast<int>(std::lround(cursors.back().time));
    return step <= moment_->lastStep ? step : 0;
}

QString CircuitTracesPicture::differenceText(TraceRow row) const {
    const std::vector<CursorReading> cursors = axis_.readings();
    if (!moment_ || cursors.size() < 2 || (row == TraceRow::Bursts && graded())) {
        return {};
    }
    const auto first = static_cast<int>(std::lround(cursors.front().time));
    const int second = stepRead();
    if (second < 1 || first > moment_->lastStep) {
        return {};
    }
    return tr("Δ %1").arg(signedText(valueOf(*moment_, row, second) - valueOf(*moment_, row, first)));
}

QString CircuitTracesPicture::valueAt(TraceRow row, int step) const {
    const double value = valueOf(*moment_, row, step);
    switch (row) {
    case TraceRow::Soma:
    case TraceRow::Trace:
        return decimalText(value, 2);
    case TraceRow::Apical:
    case TraceRow::Error:
        return signedText(value);
    case TraceRow::Bursts:
        break;
    }
    return graded()    ? tr("graded")
           : value > 0 ? tr("VIP %1").arg(value)
           : value < 0 ? tr("SST %1").arg(-value)
                       : QStringLiteral("0");
}

QString CircuitTracesPicture::summary() const {
    if (!moment_) {
        return {};
    }
    const int step = stepRead();
    if (step == 0) {
        return tr("The cursor stands at a step that has not happened yet.");
    }
    return tr("At step %1: u %2, vₐ %3, x %4, e %5, bursts %6")
        .arg(step)
        .arg(valueText(TraceRow::Soma), valueText(TraceRow::Apical), valueText(TraceRow::Trace),
             valueText(TraceRow::Error), valueText(TraceRow::Bursts));
}

QSizeF CircuitTracesPicture::leastRoom(const Paper& paper) const {
    return {180, kTraceRows.size() * (kLeastRow + kRowGap) + paper.metrics(kTraceLetters).height() + 4};
}

QRectF CircuitTracesPicture::plots(QSizeF room, const Paper& paper) const {
    return plotOf(kTraceRows.front(), room, paper).united(plotOf(kTraceRows.back(), room, paper));
}

QPointF CircuitTracesPicture::point(const QRectF& plot, TraceRow row, double step, double value) const {
    const double low = ranges_.low(row);
    return {plot.left() + axis_.span().share(step) * plot.width(),
            plot.bottom() - (value - low) / (ranges_.high(row) - low) * plot.height()};
}

void CircuitTracesPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TraceRow row : kTraceRows) {
        paintRow(painter, plotOf(row, room, paper), row, paper);
    }
    if (!moment_) {
        return;
    }
    const QRectF all = plots(room, paper);
    if (axis_.span().contains(moment_->step)) {
        const double x = point(all, TraceRow::Soma, moment_->step, 0).x();
        painter.setPen(QPen(paper.colours().of(kCursorInk), 1.5 * paper.stroke()));
        painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
    }
    paintTime(painter, all, paper);
}

void CircuitTracesPicture::paintOver(QPainter& painter, QSizeF room, const Paper& paper) const {
    if (!moment_) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(paper.letters(kTraceLetters));
    painter.setPen(paper.colours().text);
    for (const TraceRow row : kTraceRows) {
        const QRectF plot = plotOf(row, room, paper);
        const QRectF place(plot.right() + 4, plot.top(), room.width() - plot.right() - 4, plot.height());
        const QString difference = differenceText(row);
        const bool both = place.height() >= 2 * paper.metrics(kTraceLetters).height() - 4;
        const QString words = difference.isEmpty() ? valueText(row)
                              : both               ? valueText(row) + QLatin1Char('\n') + difference
                                                   : difference; // the times below say where the values are
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, words);
    }
    paintTimeCursors(painter, paper.colours(), axis_, plots(room, paper));
    paintCursorTimes(painter, paper.colours(), axis_, plots(room, paper), room.width());
}

void CircuitTracesPicture::paintRow(QPainter& painter, const QRectF& plot, TraceRow row,
                                    const Paper& paper) const {
    painter.setPen(QPen(paper.colours().line, 1));
    painter.setBrush(paper.colours().plot);
    painter.drawRect(plot);
    const double zero = point(plot, row, 1, 0).y();
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    paintName(painter, plot, row, paper);
    if (!moment_) {
        return;
    }
    if (row == TraceRow::Soma) {
        paintThreshold(painter, plot, paper);
    }
    if (row == TraceRow::Bursts) {
        paintBursts(painter, plot, paper);
    } else {
        paintCurve(painter, plot, row, paper);
    }
}

/// The name of a row, and its range.
void CircuitTracesPicture::paintName(QPainter& painter, const QRectF& plot, TraceRow row,
                                     const Paper& paper) const {
    const QRectF place(0, plot.top(), plot.left() - 4, plot.height());
    painter.setFont(paper.letters(1.1 * kTraceLetters, true));
    painter.setPen(paper.colours().words(inkOf(row)));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, nameOf(row));
    painter.setFont(paper.letters(kTraceLetters));
    painter.setPen(paper.colours().quiet);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, rangeText(row));
    if (row == TraceRow::Bursts) {
        const double x = paper.metrics(kTraceLetters).horizontalAdvance(nameOf(row)) + 12;
        paintCellMark(painter, paper.colours(), CellType::Vip, {x, place.center().y() - 4}, kMarkSize);
        paintCellMark(painter, paper.colours(), CellType::Sst, {x, place.center().y() + 5}, kMarkSize);
    }
}

void CircuitTracesPicture::paintThreshold(QPainter& painter, const QRectF& plot, const Paper& paper) const {
    const double theta = point(plot, TraceRow::Soma, 1, moment_->frame->presentation->circuit.theta).y();
    painter.setPen(QPen(paper.colours().quiet, paper.stroke(), Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), theta), QPointF(plot.right(), theta));
    if (theta - plot.top() > paper.metrics(kTraceLetters).ascent()) {
        painter.drawText(QPointF(plot.left() + 3, theta - 2), tr("ϑ"));
    }
}

void CircuitTracesPicture::paintCurve(QPainter& painter, const QRectF& plot, TraceRow row,
                                      const Paper& paper) const {
    const QColor colour = paper.colours().of(inkOf(row));
    QPolygonF line;
    for (int step = 1; step <= moment_->lastStep; ++step) {
        line << point(plot, row, step, valueOf(*moment_, row, step));
    }
    painter.setPen(QPen(colour, 1.8 * paper.stroke(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF& piece : piecesWithin(line, plot)) {
        painter.drawPolyline(piece);
    }
    if (line.size() == 1 && axis_.span().contains(1)) {
        paintMark(painter, Mark::Disc, colour, line.front(), 4 * paper.stroke());
    }
    for (int step = 1; row == TraceRow::Soma && step <= moment_->lastStep; ++step) {
        if (moment_->own().spikes(moment_->cell().cell, step - 1) != 0 && axis_.span().contains(step)) {
            paintCellMark(painter, paper.colours(), CellType::Pyramidal, line[step - 1], kMarkSize);
        }
    }
}

void CircuitTracesPicture::paintBursts(QPainter& painter, const QRectF& plot, const Paper& paper) const {
    for (int step = 1; !graded() && step <= moment_->lastStep; ++step) {
        const double n = valueOf(*moment_, TraceRow::Bursts, step);
        if (n != 0 && axis_.span().contains(step)) {
            const CellType type = n > 0 ? CellType::Vip : CellType::Sst;
            const QPointF end = point(plot, TraceRow::Bursts, step, n);
            painter.setPen(QPen(paper.colours().cell(type), 2 * paper.stroke()));
            painter.drawLine(QPointF(end.x(), plot.center().y()), end);
            paintCellMark(painter, paper.colours(), type, end, kMarkSize);
        }
    }
}

void CircuitTracesPicture::paintTime(QPainter& painter, const QRectF& plot, const Paper& paper) const {
    const double line = paper.metrics(kTraceLetters).height();
    const TimeSpan span = axis_.span();
    painter.setFont(paper.letters(kTraceLetters));
    painter.setPen(paper.colours().quiet);
    for (const double tick : stepTicks(std::max(1.0, span.from), span.to, 5)) {
        const double x = point(plot, TraceRow::Bursts, tick, 0).x();
        painter.drawText(QRectF(x - 30, plot.bottom() + 3, 60, line), Qt::AlignHCenter | Qt::AlignTop,
                         tickText(tick));
    }
    painter.drawText(QRectF(plot.right() + 4, plot.bottom() + 3, 60, line), Qt::AlignLeft | Qt::AlignTop,
                     tr("ms"));
}

} // namespace mc::ui
