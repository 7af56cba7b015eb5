#include "circuit/circuit_traces.h"

#include "frames/frame_course.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"
#include "time_axis/plot_anchor.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kGap = 3;    ///< pixels between rows
constexpr double kLeast = 24; ///< pixels, height of a row
constexpr double kFirstError = 0.0005;

} // namespace

CircuitTraces::CircuitTraces(QWidget* parent)
    : QWidget(parent), ranges_{GrowingRange(2), GrowingRange(kFirstError), GrowingRange(1),
                               GrowingRange(kFirstError), GrowingRange(2)},
      time_(new TimeNavigation(TimeKind::Presentation, TimeNavigation::Click::SetsCursor, *this, *this,
                               [this] { return moment_ ? inPixels(plots(), *this) : QRectF(); })) {
    new PlotAnchor(*time_);
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
    if (moment_ && moment && wentBack(*moment_->frame, *moment->frame)) {
        resetRanges(); // what they have grown for is no more
    }
    moment_ = moment;
    if (moment_) {
        time_->ownLink().setWhole(wholePresentation(moment_->frame->presentation->steps));
    }
    for (std::size_t row = 0; moment_ && row < kRows; ++row) {
        for (int step = 1; step <= moment_->lastStep; ++step) {
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
    const std::vector<CursorReading> cursors = time_->link().axis().readings();
    const int step = cursors.empty() ? moment_->step : static_cast<int>(std::lround(cursors.back().time));
    return step <= moment_->lastStep ? step : 0;
}

QString CircuitTraces::differenceText(Row row) const {
    const std::vector<CursorReading> cursors = time_->link().axis().readings();
    if (!moment_ || cursors.size() < 2 || (row == Bursts && graded())) {
        return {};
    }
    const auto first = static_cast<int>(std::lround(cursors.front().time));
    const int second = stepRead();
    if (second < 1 || first > moment_->lastStep) {
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
    const double low = lowEnd(row);
    return {plot.left() + time_->link().span().share(step) * plot.width(),
            plot.bottom() - (value - low) / (limit(row) - low) * plot.height()};
}

void CircuitTraces::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    time_->placeButton();
}

} // namespace mc::ui
