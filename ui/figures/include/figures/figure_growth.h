#pragma once

#include <QSizeF>
#include <functional>

namespace mc::ui {

class Picture;

/// How many times as wide or high the room would have to be for nothing of a figure's picture to be cut off.
[[nodiscard]] double overflowOf(const Picture& picture, QSizeF room);

/// A room of the same proportions, large enough for `overflow` to say that all fits, as far as a few rounds
/// bring it there. Throws Refused as checkLayout().
[[nodiscard]] QSizeF grownUntilAllFits(QSizeF room, const std::function<double(QSizeF)>& overflow);

} // namespace mc::ui
