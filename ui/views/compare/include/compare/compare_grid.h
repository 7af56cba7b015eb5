#pragma once

#include <QSizeF>

namespace mc::ui {

/// The grid in which A, B and their difference lie: three columns, two with the difference below both, or
/// one. What has room follows from the least room of each part.
struct CompareGrid {
    static constexpr double kSpacing = 6; ///< between parts, units

    QSizeF side;       ///< the least room of A, and of B, with its heading, units; empty: they are not shown
    QSizeF difference; ///< likewise

    /// How many columns there are in so much room, in units: 1, 2 or 3.
    [[nodiscard]] int columns(QSizeF room) const;
    /// The least room of so many columns, units.
    [[nodiscard]] QSizeF least(int columns) const;
};

} // namespace mc::ui
