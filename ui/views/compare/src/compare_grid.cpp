#include "compare/compare_grid.h"

#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kThreeFrom = 960;  ///< width of three columns, units
constexpr double kThreeShape = 1.5; ///< of a room for three columns, width by height

bool fits(QSizeF least, QSizeF room) {
    return least.width() <= room.width() && least.height() <= room.height();
}

QSizeF beside(QSizeF a, QSizeF b) {
    return a.isEmpty() ? b
           : b.isEmpty()
               ? a
               : QSizeF(a.width() + CompareGrid::kSpacing + b.width(), std::max(a.height(), b.height()));
}

QSizeF above(QSizeF a, QSizeF b) {
    return beside(a.transposed(), b.transposed()).transposed();
}

} // namespace

QSizeF CompareGrid::least(int columns) const {
    const QSizeF sides = columns > 1 ? beside(side, side) : above(side, side);
    return columns > 2 ? beside(sides, difference) : above(sides, difference);
}

int CompareGrid::columns(QSizeF room) const {
    if (side.isEmpty()) {
        return 1;
    }
    const bool wide = room.width() >= kThreeFrom && room.width() >= kThreeShape * room.height();
    if (wide && !difference.isEmpty() && fits(least(3), room)) {
        return 3;
    }
    return least(2).width() <= room.width() ? 2 : 1;
}

} // namespace mc::ui
