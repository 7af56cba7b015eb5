#include "views/circuit_traces.h"

#include "style/clipping.h"
#include "style/marks.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"
#include "views/time_cursors.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kFontScale = 0.82;
constexpr double kGap = 3;    ///< pixels between rows
constexpr double kLeast = 24; ///< pixels, height of a row
constexpr double kFirstError = 0.0005;
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

CircuitTraces::CircuitTraces(QWidget* parent)
    : QWidget(parent), ranges_{GrowingRange(2), GrowingRange(kFirstError), GrowingRange(1),
                               GrowingRange(kFirstError), GrowingRange(2)},
      time_(new TimeNavigation(TimeKind::Presentation, TimeNavigation::Click::SetsCursor, *this, *this,
                               [this] { return moment_ ? inPixels(plots(), *this) : QRectF(); })) {
    for (const auto signal : {&TimeNavigation::spanChanged, &TimeNavigation::cursorsChanged}) {
        connect(time_, signal, this, qOverload<>(&QWidget::update));
    }
    setAccessibleName(tr("Courses over the presentation"));
    setToolTip(
        tr("Over the presentation: somatic potential u with the threshold ϑ, apical potential vₐ, trace x, "
           "error "
           "e, and the spikes of VIP (up) and SST (down) in each step. Ranges grow and do not shrink.\n\n%1")
            .arg(time_->help()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CircuitTraces::resetRanges() {
    for (GrowingRange& range : ranges_) {
        range.reset();
    }
    belowRest_.reset();
}

void CircuitTraces::showMoment(const CircuitMomentPtr& moment) {
    moment_ = moment;
    if (moment_) {
        time_->ownLink().setWhole(wholePresentation(moment_->frame->presentation->steps));
    }
    for (std::size_t row = 0; moment_ && row < kRows; ++row) {
        for (int step = 1; step <= moment_->step; ++step) {
            const double value = valueAt(static_cast<Row>(row), step);
            const bool below = row == Soma && value < 0;
            (below ? belowRest_ : ranges_[row]).include(std::abs(value));
        }
    }
    update();
}

double CircuitTraces::limit(Row row) const {
    return ranges_[row].limit();
}

double CircuitTraces::valueAt(Row row, int step) const {
    const LayerRecord& own = moment_->own();
    const Index i = moment_->cell().cell;
    const Index t = step - 1;
    switch (row) {
    case Soma:
        return own.membrane(i, t);
    case Apical:
        return own.apical(i, t);
    case Trace:
        return own.trace(i, t);
    case Error:
        return own.error(i, t);
    case Bursts:
        break;
    }
    return own.bursts.size() > 0 ? own.bursts(i, t) : 0;
}

QString CircuitTraces::rangeText(Row row) const {
    const QString high = tickText(limit(row));
    return row == Trace || row == Soma ? tr("%1…%2").arg(tickText(lowEnd(row)), high) : QChar(0x00B1) + high;
}

double CircuitTraces::lowEnd(Row row) const {
    return row == Trace ? 0 : row == Soma ? -belowRest_.limit() : -limit(row);
}

QString CircuitTraces::valueText(Row row) const {
    if (!moment_) {
        return {};
    }
    const int step = stepRead();
    return step >= 1 ? textAt(row, step) : QStringLiteral("–");
}

int CircuitTraces::stepRead() const {
    const std::vector<CursorReading> cursors = time_->link().readings();
    const int step = cursors.empty() ? moment_->step : static_cast<int>(std::lround(cursors.back().time));
    return step <= moment_->step ? step : 0;
}

QString CircuitTraces::differenceText(Row row) const {
    const std::vector<CursorReading> cursors = time_->link().readings();
    if (!moment_ || cursors.size() < 2 || (row == Bursts && graded())) {
        return {};
    }
    const auto first = static_cast<int>(std::lround(cursors.front().time));
    const int second = stepRead();
    if (second < 1 || first > moment_->step) {
        return {};
    }
    return tr("Δ %1").arg(signedText(valueAt(row, second) - valueAt(row, first)));
}

QString CircuitTraces::textAt(Row row, int step) const {
    const double value = valueAt(row, step);
    switch (row) {
    case Soma:
    case Trace:
        return decimalText(value, 2);
    case Apical:
    case Error:
        return signedText(value);
    case Bursts:
        break;
    }
    return graded()    ? tr("graded")
           : value > 0 ? tr("VIP %1").arg(value)
           : value < 0 ? tr("SST %1").arg(-value)
                       : QStringLiteral("0");
}

QString CircuitTraces::text() const {
    if (!moment_) {
        return {};
    }
    const int step = stepRead();
    if (step == 0) {
        return tr("The cursor stands at a step that has not happened yet.");
    }
    return tr("At step %1: u %2, vₐ %3, x %4, e %5, bursts %6")
        .arg(step)
        .arg(valueText(Soma), valueText(Apical), valueText(Trace), valueText(Error), valueText(Bursts));
}

QSize CircuitTraces::minimumSizeHint() const {
    return pixelsOf(
        *this, QSizeF(180, kRows * (kLeast + kGap) + QFontMetricsF(typeOf(*this, kFontScale)).height() + 4));
}

QRectF CircuitTraces::plot(Row row) const {
    const QFontMetricsF metrics(typeOf(*this, kFontScale));
    const double left = metrics.horizontalAdvance(QStringLiteral("vₐ ±0.0005")) + 8;
    const double right = metrics.horizontalAdvance(QStringLiteral("−0.00055e−5")) + 4;
    const double all = roomOf(*this).height() - metrics.height() - 4;
    const double step = all / kRows;
    return {left, static_cast<double>(row) * step, std::max(20.0, roomOf(*this).width() - left - right),
            step - kGap};
}

QRectF CircuitTraces::plots() const {
    return plot(Soma).united(plot(Bursts));
}

QPointF CircuitTraces::pixel(const QRectF& plot, Row row, double step, double value) const {
    const TimeSpan span = time_->link().span();
    const double low = lowEnd(row);
    return {plot.left() + (step - span.from) / span.length() * plot.width(),
            plot.bottom() - (value - low) / (limit(row) - low) * plot.height()};
}

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
            painter.setPen(QPen(theme.of(kCursorInk), 1.5));
            painter.drawLine(QPointF(x, 0), QPointF(x, plot(Bursts).bottom()));
        }
        paintTime(painter);
        paintTimeCursors(painter, theme, time_->link(), plots());
        paintCursorTimes(painter, theme, time_->link(), plots(), roomOf(*this).width());
    }
    focusFrame_.paint(painter, theme, areaOf(*this));
}

void CircuitTraces::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    time_->placeButton();
}

void CircuitTraces::focusInEvent(QFocusEvent* event) {
    focusFrame_.focusIn(*event);
    QWidget::focusInEvent(event);
}

void CircuitTraces::focusOutEvent(QFocusEvent* event) {
    focusFrame_.focusOut();
    QWidget::focusOutEvent(event);
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
        painter.setPen(QPen(theme.quiet, 1, Qt::DashLine));
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
    for (int step = 1; step <= moment_->step; ++step) {
        line << pixel(area, row, step, valueAt(row, step));
    }
    painter.setPen(QPen(theme.of(rowInk(row)), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF& piece : piecesWithin(line, area)) { // drawings know no clip
        painter.drawPolyline(piece);
    }
    if (line.size() == 1) {
        paintMark(painter, Mark::Disc, theme.of(rowInk(row)), line.front(), 4);
    }
    if (row != Soma) {
        return;
    }
    for (int step = 1; step <= moment_->step; ++step) {
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
    for (int step = 1; step <= moment_->step; ++step) {
        const double n = valueAt(Bursts, step);
        if (n != 0) {
            const CellType type = n > 0 ? CellType::Vip : CellType::Sst;
            const QPointF end = pixel(area, Bursts, step, n);
            painter.setPen(QPen(theme.cell(type), 2));
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
