#pragma once

namespace mc::ui {

/// Scale of a slider: its places, 0 ... kPlaces, and the values that they stand for. Logarithmic where a
/// value spans decades; then a least value of 0 stands alone at the left end.
struct SliderScale {
    static constexpr int kPlaces = 1000;

    double minimum = 0;
    double maximum = 1;
    bool logarithmic = false; ///< minimum >= 0
    bool whole = false;       ///< values are whole numbers

    /// With three significant digits, so that it can be read.
    [[nodiscard]] double valueAt(int place) const;
    /// The nearest place; values out of range are at its ends.
    [[nodiscard]] int placeOf(double value) const;

    /// For values from minimum to maximum, of which `usual` is one: whether decades are spanned, and then no
    /// more than three of them to each side.
    [[nodiscard]] static SliderScale around(double usual, double minimum, double maximum, bool whole);

private:
    /// The least value above 0.
    [[nodiscard]] double least() const;
    [[nodiscard]] int firstPlace() const { return minimum > 0 ? 0 : 1; }
};

} // namespace mc::ui
