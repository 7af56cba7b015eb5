#pragma once

#include "chart/chart_strip.h"
#include "support/pixels.h"
#include "time_axis/time_navigation.h"

#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <functional>
#include <utility>

namespace mc::ui::test {

/// Shows the same but for what `change` does to it.
inline void changeContent(ChartStrip& strip, const std::function<void(ChartContent&)>& change) {
    ChartContent content = strip.content();
    change(content);
    strip.setContent(std::move(content));
}

inline const QSize kChartSize(400, 160);

/// A chart over 10 epochs: y = x / 10, in 100,001 points.
struct Chart {
    Chart() {
        for (int k = 0; k <= 100000; ++k) {
            all.append({k / 10000.0, k / 100000.0});
        }
        ChartContent content;
        content.xUnit = QStringLiteral("epochs");
        content.curves = {{{QStringLiteral("train"), Stroke{Ink::Blue, 2}, Mark::None, false}, all}};
        content.time.whole = {0, 10};
        strip.setContent(content);
        picture(strip, kChartSize);
    }
    [[nodiscard]] QPoint at(double epochs) const { return strip.pixel({epochs, 0.5}).toPoint(); }
    void wheel(double epochs, int notches) {
        const QPointF place = strip.pixel({epochs, 0.5});
        QWheelEvent event(place, strip.viewport()->mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(strip.viewport(), &event);
    }
    void click(double epochs, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(strip.viewport(), Qt::LeftButton, modifiers, at(epochs));
    }
    void drag(double from, double to) {
        const QPoint start = at(from);
        const QPoint end = at(to);
        QTest::mousePress(strip.viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(strip.viewport(), end);
        QTest::mouseRelease(strip.viewport(), Qt::LeftButton, {}, end);
    }
    [[nodiscard]] TimeLink& link() const { return strip.time().link(); }
    ChartStrip strip;
    QList<QPointF> all;
};

inline bool isClose(double a, double b, double most) {
    return std::abs(a - b) <= most;
}

} // namespace mc::ui::test
