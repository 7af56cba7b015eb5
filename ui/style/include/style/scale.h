#pragma once

#include <QList>

namespace mc::ui {

/// The least of 1, 2 and 5 times a power of ten that is not below `value`; 0 for values that are not above 0.
[[nodiscard]] double roundCeiling(double value);

/// Round numbers in [low, high] for an axis: multiples of 1, 2 or 5 times a power of ten, at most `most` of
/// them (at least two where the range holds two).
[[nodiscard]] QList<double> roundTicks(double low, double high, int most);

/// Ticks of a time axis in whole steps: 1 and round multiples up to T that fall into [low, high], ms.
[[nodiscard]] QList<double> stepTicks(double low, double high, int most);

/// A range that grows to round numbers and never shrinks by itself, so that what falls is seen to fall.
class GrowingRange {
public:
    /// first: the least limit, unless something smaller is fitted; > 0.
    explicit GrowingRange(double first) : first_(first), limit_(first) {}
    void include(double magnitude);
    /// Sets the limit to what this one magnitude needs, also if that is less.
    void fit(double magnitude);
    void reset() { limit_ = first_; }
    [[nodiscard]] double limit() const { return limit_; }

private:
    double first_;
    double limit_;
};

} // namespace mc::ui
