#pragma once

#include "chart/curve_style.h"
#include "style/event_marks.h"
#include "time_axis/time_axis.h"
#include "view/empty_text.h"

#include <QList>
#include <QPointF>
#include <QStringList>
#include <optional>
#include <vector>

namespace mc::ui {

/// How the numbers of a vertical axis are written.
enum class AxisNumbers { Plain, Percent };

/// The room between two curves.
struct CurveBand {
    Ink ink = Ink::Black; ///< painted faint, so that bands may lie over one another
    QList<QPointF> low;
    QList<QPointF> high; ///< at the same places as low
};

/// Line chart: what it shows, as a value.
struct ChartContent {
    struct Curve {
        CurveStyle style;
        QList<QPointF> points; ///< all of them, ascending in x
        /// Whether it is a curve by itself, and not only marks on points of another one.
        [[nodiscard]] bool hasLine() const { return style.stroke.style != Qt::NoPen; }
    };
    /// What one curve says at the cursors.
    struct Reading {
        std::size_t curve;
        QString name;       ///< without how it was measured; may be empty
        QStringList values; ///< one per cursor that is read off, then, with two of them, their difference
    };

    PartHelp help; ///< for a person who asks what the chart shows
    QStringList
        titleForms;   ///< the same title, the longest first: the one that leaves room for the key is shown
    int keyLines = 1; ///< that the key may take below the title where one has no room for it
    std::vector<Curve> curves;    ///< later ones lie above earlier ones and stand before them in the key
    std::vector<CurveBand> bands; ///< under all curves, earlier ones below later ones
    TimeAxis time{TimeKind::Training, {0, 1}, {}, {}};
    double low = 0; ///< ends of the vertical axis, low < high
    double high = 1;
    AxisNumbers numbers = AxisNumbers::Plain;
    QString widestNumber = QStringLiteral("−0.0005"); ///< that the vertical axis has to leave room for;
                                                      ///< charts with the same one are aligned
    QString xUnit;                ///< beside the numbers under the axis; empty: no numbers there either
    double reference = 0;         ///< height of a dashed line
    QString referenceName;        ///< empty: none
    std::vector<EventMark> marks; ///< thin dashed vertical lines with flags, in the order of x
    bool flagsLow =
        false; ///< flags stand at the bottom of the plot: for curves that are high most of the time
    std::optional<double> present; ///< a vertical line there
    EmptyText message;             ///< of a run without curves yet: in the middle of an otherwise empty plot

    /// Whether it shows the message and no curves, since no other run has one either.
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] QString title() const { return titleForms.value(0); }
    [[nodiscard]] std::vector<CurveStyle> styles() const;
    /// Those within the axis.
    [[nodiscard]] std::vector<EventMark> marksInSight() const;

    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QString differenceText(double from, double to) const;
    /// Empty without cursors; in the order of the key.
    [[nodiscard]] std::vector<Reading> readings() const;
    /// What the curves say at the cursors, in words; empty without cursors.
    [[nodiscard]] QString cursorText() const;
    /// Where the curves of other runs end, a sentence per run behind the title of the chart; empty without
    /// any.
    [[nodiscard]] QString otherRunsText() const;
    /// Where the curves stand, and what they say at the cursors.
    [[nodiscard]] QString summary() const;
};

} // namespace mc::ui
