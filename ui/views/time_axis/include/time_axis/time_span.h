#pragma once

namespace mc::ui {

/// A stretch of a time axis: ms of a presentation, where step t takes up t - 1/2 ... t + 1/2, or epochs of
/// training.
struct TimeSpan {
    double from = 0.5;
    double to = 1.5;
    [[nodiscard]] double length() const { return to - from; }
    [[nodiscard]] bool contains(double time) const { return time >= from && time <= to; }
    /// Where a time lies: 0 at the beginning, 1 at the end.
    [[nodiscard]] double share(double time) const { return (time - from) / length(); }
    bool operator==(const TimeSpan&) const = default;
};

/// All of a presentation of T steps.
[[nodiscard]] inline TimeSpan wholePresentation(int steps) {
    return {0.5, steps + 0.5};
}

} // namespace mc::ui
