#include "circuit/circuit_traces.h"
#include "style/clipping.h"
#include "style/marks.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"
#include "time_axis/time_cursors.h"

#include <QPainter>
#include <algorithm>

// What the traces paint: rows with their names, curves, bursts, and the time below.

namespace mc::ui {

namespace {

constexpr double kMarkSize = 6; ///< pixels

Ink rowInk(CircuitTraces::Row row) {
    return row == CircuitTraces::Apical ? Ink::Purple : row == CircuitTraces::Trace ? Ink::Green : Ink::Black;
}

QString rowName(CircuitTraces::Row row) {
    switch (row) {
    case CircuitTraces::Soma:
        return QStringLiteral("u");
    case CircuitTraces::Apical:
        return QStringLiteral("vₐ");
    case CircuitTraces::Trace:
        return QStringLiteral("x");
    case CircuitTraces::Error:
        return QStringLiteral("e");
    case CircuitTraces::Bursts:
        break;
    }
    return QStringLiteral("n");
}

} // namespace

void CircuitTraces::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setFont(typeOf(*this, kFontScale));
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t row = 0; row < kRows; ++row) {
        paintRow(painter, static_cast<Row>(row));
    }
    if (moment_) {
        if (time_->link().span().contains(moment_->step)) {
            const double x = pixel(plot(Soma), Soma, moment_->step, 0).x();
            painter.setPen(QPen(theme.of(kCursorInk), 1.5 * strokeScale(painter.font())));
            painter.drawLine(QPointF(x, 0), QPointF(x, plot(Bursts).bottom()));
        }
        paintTime(painter);
        paintTimeCursors(painter, theme, time_->link().axis(), plots());
        paintCursorTimes(painter, theme, time_->link().axis(), plots(), roomOf(*this).width());
    }
    focusFrame_.paint(painter, theme, areaOf(*this));
}

void CircuitTraces::paintRow(QPainter& painter, Row row) const {
    const Colours& theme = coloursOf(*this);
    const QRectF area = plot(row);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.plot);
    painter.drawRect(area);
    const double zero = area.bottom() + lowEnd(row) / (limit(row) - lowEnd(row)) * area.height();
    painter.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero));
    paintNames(painter, row);
    if (!moment_) {
        return;
    }
    if (row == Soma) {
        const double theta = pixel(area, row, 1, moment_->frame->presentation->circuit.theta).y();
        painter.setPen(QPen(theme.quiet, strokeScale(painter.font()), Qt::DashLine));
        painter.drawLine(QPointF(area.left(), theta), QPointF(area.right(), theta));
        if (theta - area.top() > QFontMetricsF(typeOf(*this, kFontScale)).ascent()) {
            painter.drawText(QPointF(area.left() + 3, theta - 2), tr("ϑ"));
        }
    }
    painter.save();
    if (time_->link().isZoomed()) {
        painter.setClipRect(area.adjusted(0, -kMarkSize, 0, kMarkSize));
    }
    if (row == Bursts) {
        paintBursts(painter);
    } else {
        paintCurve(painter, row);
    }
    painter.restore();
}

void CircuitTraces::paintNames(QPainter& painter, Row row) const {
    const Colours& theme = coloursOf(*this);
    const QRectF area = plot(row);
    const QRectF name(0, area.top(), area.left() - 4, area.height());
    const QRectF value(area.right() + 4, area.top(), roomOf(*this).width() - area.right() - 4, area.height());
    painter.setFont(typeOf(*this, 1.1 * kFontScale, true));
    painter.setPen(theme.words(rowInk(row)));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, rowName(row));
    painter.setFont(typeOf(*this, kFontScale));
    painter.setPen(theme.quiet);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignRight, rangeText(row));
    if (row == Bursts) {
        const double x = QFontMetricsF(typeOf(*this, kFontScale)).horizontalAdvance(rowName(row)) + 12;
        paintCellMark(painter, theme, CellType::Vip, {x, name.center().y() - 4}, kMarkSize);
        paintCellMark(painter, theme, CellType::Sst, {x, name.center().y() + 5}, kMarkSize);
    }
    painter.setPen(theme.text);
    const QString difference = differenceText(row);
    const bool both =
        !difference.isEmpty() && area.height() >= 2 * QFontMetricsF(painter.font()).height() - 4;
    const QString words = difference.isEmpty() ? valueText(row)
                          : both               ? valueText(row) + QLatin1Char('\n') + difference
                                               : difference; // the times below say where the values are
    painter.setFont(typeOf(*this, kFontScale));
    painter.drawText(value, Qt::AlignVCenter | Qt::AlignLeft, words);
}

void CircuitTraces::paintCurve(QPainter& painter, Row row) const {
    const Colours& theme = coloursOf(*this);
    const QRectF area = plot(row);
    QPolygonF line;
    for (int step = 1; step <= moment_->lastStep; ++step) {
        line << pixel(area, row, step, valueAt(row, step));
    }
    painter.setPen(QPen(theme.of(rowInk(row)), 1.8 * strokeScale(painter.font()), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    for (const QPolygonF& piece : piecesWithin(line, area)) { // drawings know no clip
        painter.drawPolyline(piece);
    }
    if (line.size() == 1) {
        paintMark(painter, Mark::Disc, theme.of(rowInk(row)), line.front(), 4 * strokeScale(painter.font()));
    }
    if (row != Soma) {
        return;
    }
    for (int step = 1; step <= moment_->lastStep; ++step) {
        if (moment_->own().spikes(moment_->cell().cell, step - 1) != 0) {
            paintCellMark(painter, theme, CellType::Pyramidal, line[step - 1], kMarkSize);
        }
    }
}

void CircuitTraces::paintBursts(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    if (graded()) {
        return;
    }
    const QRectF area = plot(Bursts);
    for (int step = 1; step <= moment_->lastStep; ++step) {
        const double n = valueAt(Bursts, step);
        if (n != 0) {
            const CellType type = n > 0 ? CellType::Vip : CellType::Sst;
            const QPointF end = pixel(area, Bursts, step, n);
            painter.setPen(QPen(theme.cell(type), 2 * strokeScale(painter.font())));
            painter.drawLine(QPointF(end.x(), area.center().y()), end);
            paintCellMark(painter, theme, type, end, kMarkSize);
        }
    }
}

void CircuitTraces::paintTime(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const QRectF area = plot(Bursts);
    const double line = QFontMetricsF(typeOf(*this, kFontScale)).height();
    const TimeSpan span = time_->link().span();
    painter.setPen(theme.quiet);
    for (const double tick : stepTicks(std::max(1.0, span.from), span.to, 5)) {
        const double x = pixel(area, Bursts, tick, 0).x();
        painter.drawText(QRectF(x - 30, area.bottom() + 3, 60, line), Qt::AlignHCenter | Qt::AlignTop,
                         tickText(tick));
    }
    painter.drawText(QRectF(area.right() + 4, area.bottom() + 3, 60, line), Qt::AlignLeft | Qt::AlignTop,
                     tr("ms"));
}

} // namespace mc::ui
