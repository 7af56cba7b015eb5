#pragma once

#include "circuit/circuit_moment.h"
#include "style/scale.h"
#include "time_axis/time_axis.h"
#include "view/picture.h"

#include <array>

namespace mc::ui {

/// Rows of the traces of a microcircuit: potentials u and v_a, trace x, error e, spikes of VIP and SST.
enum class TraceRow : std::size_t { Soma, Apical, Trace, Error, Bursts };
inline constexpr std::array kTraceRows{TraceRow::Soma, TraceRow::Apical, TraceRow::Trace, TraceRow::Error,
                                       TraceRow::Bursts};

/// Ranges of the rows. They grow to round numbers and do not shrink until reset.
class TraceRanges {
public:
    /// Grows for all values of the steps that have happened.
    void include(const CircuitMoment& moment);
    void reset();
    /// Ends of the range of a row.
    [[nodiscard]] double high(TraceRow row) const;
    [[nodiscard]] double low(TraceRow row) const;

private:
    std::array<GrowingRange, kTraceRows.size()> rows_{GrowingRange(2), GrowingRange(kFirstError),
                                                      GrowingRange(1), GrowingRange(kFirstError),
                                                      GrowingRange(2)};
    GrowingRange belowRest_{1}; ///< of u below 0, which can lie far deeper than the threshold is high
    static constexpr double kFirstError = 0.0005;
};

/// Traces of a microcircuit over a presentation: u (with its threshold), v_a, x, e and the bursts of VIP and
/// SST, with a line at the step of the moment, and the values at the cursors.
class CircuitTracesPicture : public Picture {
public:
    /// moment: null for empty axes.
    CircuitTracesPicture(CircuitMomentPtr moment, const TraceRanges& ranges, TimeAxis axis);

    /// What the left end of a row says: its range, "0…1" or "±0.05".
    [[nodiscard]] QString rangeText(TraceRow row) const;
    /// What the right end of a row says: its value at the latest cursor, without one at the present step.
    [[nodiscard]] QString valueText(TraceRow row) const;
    /// How much more it is there than at the first cursor; empty without two of them.
    [[nodiscard]] QString differenceText(TraceRow row) const;
    /// The time axis, from the first row to the last.
    [[nodiscard]] QRectF plots(QSizeF room, const Paper& paper) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// Cursors, and the values there.
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;

private:
    [[nodiscard]] static QString nameOf(TraceRow row);
    /// Where its name and its range stand.
    [[nodiscard]] static QRectF nameArea(TraceRow row, QSizeF room, const Paper& paper);
    [[nodiscard]] bool graded() const { return moment_ && !moment_->spikingErrors(); }
    /// The value at a step that has happened, in words.
    [[nodiscard]] QString valueAt(TraceRow row, int step) const;
    /// The step that the right ends speak of; 0 where it has not happened yet.
    [[nodiscard]] int stepRead() const;
    [[nodiscard]] QPointF point(const QRectF& plot, TraceRow row, double step, double value) const;
    void paintRow(QPainter& painter, const QRectF& plot, TraceRow row, const Paper& paper) const;
    void paintName(QPainter& painter, const QRectF& plot, TraceRow row, const Paper& paper) const;
    void paintThreshold(QPainter& painter, const QRectF& plot, const Paper& paper) const;
    void paintCurve(QPainter& painter, const QRectF& plot, TraceRow row, const Paper& paper) const;
    void paintBursts(QPainter& painter, const QRectF& plot, const Paper& paper) const;
    void paintTime(QPainter& painter, const QRectF& plot, const Paper& paper) const;

    CircuitMomentPtr moment_;
    TraceRanges ranges_;
    TimeAxis axis_;
};

} // namespace mc::ui
