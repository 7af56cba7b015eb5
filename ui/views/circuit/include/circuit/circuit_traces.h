#pragma once

#include "circuit/circuit_moment.h"
#include "style/focus_frame.h"
#include "style/scale.h"
#include "time_axis/time_navigation.h"

#include <array>

namespace mc::ui {

/// Courses of u (with its threshold), v_a, x, e and the bursts of VIP and SST over a presentation, with a
/// line at the step of the moment. Ranges grow to round numbers and do not shrink until reset. The time axis
/// can be zoomed, panned, read off with cursors, and linked to others.
class CircuitTraces : public QWidget, public Summarised {
    Q_OBJECT
public:
    explicit CircuitTraces(QWidget* parent = nullptr);

    /// Null: empty axes.
    void showMoment(const CircuitMomentPtr& moment);
    /// Another cell or another run: ranges begin anew.
    void resetRanges();

    enum Row : std::size_t { Soma, Apical, Trace, Error, Bursts };
    static constexpr std::size_t kRows = 5;
    /// Ends of a row's range.
    [[nodiscard]] double limit(Row row) const;
    [[nodiscard]] double lowEnd(Row row) const;
    /// What the right end of a row says: its value at the latest cursor, without one at the present step.
    [[nodiscard]] QString valueText(Row row) const;
    /// How much more it is there than at the first cursor; empty without two of them.
    [[nodiscard]] QString differenceText(Row row) const;
    [[nodiscard]] TimeNavigation& time() const { return *time_; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString summary() const override { return text(); }

    [[nodiscard]] QSize sizeHint() const override { return {380, 210}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr double kFontScale = 0.82; ///< of the usual letters
    [[nodiscard]] QString rangeText(Row row) const;
    [[nodiscard]] double valueAt(Row row, int step) const;
    /// The value at a step that has happened, in words.
    [[nodiscard]] QString textAt(Row row, int step) const;
    /// The step that the right ends speak of; 0 where it has not happened yet.
    [[nodiscard]] int stepRead() const;
    [[nodiscard]] QRectF plot(Row row) const;
    /// From the first row to the last.
    [[nodiscard]] QRectF plots() const;
    [[nodiscard]] bool graded() const { return moment_ && !moment_->spikingErrors(); }
    [[nodiscard]] QPointF pixel(const QRectF& plot, Row row, double step, double value) const;
    void paintRow(QPainter& painter, Row row) const;
    void paintCurve(QPainter& painter, Row row) const;
    void paintBursts(QPainter& painter) const;
    void paintNames(QPainter& painter, Row row) const;
    void paintTime(QPainter& painter) const;

    CircuitMomentPtr moment_;
    std::array<GrowingRange, kRows> ranges_;
    GrowingRange belowRest_{1}; ///< of u below 0, which can lie far deeper than the threshold is high
    FocusFrame focusFrame_{*this};
    TimeNavigation* time_;
};

} // namespace mc::ui
