#include "status/cost_overlay.h"

#include "style/text.h"

#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kIntervalMilliseconds = 500;
constexpr int kMargin = 8; ///< pixels to the edges of the window

/// Milliseconds of one of `times`; a dash if there was none.
QString eachText(double nanoseconds, std::int64_t times) {
    return times == 0 ? QStringLiteral("–") : decimalText(nanoseconds / 1e6 / static_cast<double>(times), 2);
}

} // namespace

CostOverlay::CostOverlay(QWidget* window) : QLabel(window) {
    setAccessibleName(tr("What drawing costs"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setStyleSheet(QStringLiteral("background: rgba(17, 24, 39, 215); color: white; padding: 6px 10px; "
                                 "border-radius: 6px;"));
    connect(&timer_, &QTimer::timeout, this, &CostOverlay::writeCounts);
    hide();
}

void CostOverlay::frameShown(const Frame& frame, std::int64_t nanoseconds) {
    if (frame.run != run_) {
        skipped_ = 0;
    } else if (frame.number > number_ + 1) {
        skipped_ += static_cast<std::int64_t>(frame.number - number_ - 1);
    }
    run_ = frame.run;
    number_ = frame.number;
    ++counts_.frames;
    waitsForPaint_ = true;
    counts_.showNanoseconds += nanoseconds;
    counts_.assemblyMicroseconds += frame.assemblyMicroseconds;
}

void CostOverlay::painted(std::int64_t nanoseconds) {
    for (PaintTotals* totals : {&counts_.painted, &totals_}) {
        totals->frames += waitsForPaint_ ? 1 : 0; // one frame is painted part by part
        totals->nanoseconds += nanoseconds;
    }
    waitsForPaint_ = false;
}

void CostOverlay::writeCounts() {
    const double seconds =
        since_.isValid() ? std::max(1e-3, static_cast<double>(since_.nsecsElapsed()) / 1e9) : 1;
    const auto perSecond = [seconds](std::int64_t count) {
        return decimalText(static_cast<double>(count) / seconds, 0);
    };
    setText(tr("painted %1/s, %2 ms each\nframes %3/s, %4 skipped\nto the views %5 ms, assembled in %6 ms")
                .arg(perSecond(counts_.painted.frames),
                     eachText(static_cast<double>(counts_.painted.nanoseconds), counts_.painted.frames),
                     perSecond(counts_.frames), countText(skipped_),
                     eachText(static_cast<double>(counts_.showNanoseconds), counts_.frames),
                     eachText(counts_.assemblyMicroseconds * 1e3, counts_.frames)));
    counts_ = {};
    since_.start();
    place();
}

void CostOverlay::showEvent(QShowEvent* event) {
    QLabel::showEvent(event);
    writeCounts();
    timer_.start(kIntervalMilliseconds);
    raise();
}

void CostOverlay::hideEvent(QHideEvent* event) {
    QLabel::hideEvent(event);
    timer_.stop();
}

void CostOverlay::place() {
    adjustSize();
    const QSize window = parentWidget()->size();
    move(window.width() - width() - kMargin, window.height() - height() - kMargin);
}

} // namespace mc::ui
