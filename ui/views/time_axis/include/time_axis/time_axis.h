#pragma once

#include "time_axis/time_span.h"

#include <QString>
#include <optional>
#include <vector>

namespace mc::ui {

/// What a time axis measures: ms within the presentation, or epochs of training.
enum class TimeKind { Presentation, Training };

/// Places on a time axis that a person points at or has marked; in the unit of the axis.
struct TimeCursors {
    std::optional<double> hover; ///< under the pointer
    std::optional<double> first;
    std::optional<double> second; ///< only beside a first one
    bool operator==(const TimeCursors&) const = default;
};

/// A cursor to be read off, with its letter: "A", "B", or none under the pointer.
struct CursorReading {
    QString letter;
    double time;
};

/// Time axis: all there is, the stretch of it in sight, and the cursors on it.
struct TimeAxis {
    TimeKind kind = TimeKind::Presentation;
    TimeSpan whole{0, 1};
    std::optional<TimeSpan> zoomed; ///< within the whole; none: the whole is in sight
    TimeCursors cursors;

    /// In sight.
    [[nodiscard]] TimeSpan span() const { return zoomed.value_or(whole); }
    [[nodiscard]] bool isZoomed() const { return zoomed.has_value(); }
    /// What is read off: none, one, or two cursors to be compared.
    [[nodiscard]] std::vector<CursorReading> readings() const;
    /// "12 ms", "1.25 epochs"; as exact as the stretch in sight allows.
    [[nodiscard]] QString placeText(double at) const;
    /// "+3 ms".
    [[nodiscard]] QString differenceText(double from, double to) const;

    bool operator==(const TimeAxis&) const = default;
};

} // namespace mc::ui
