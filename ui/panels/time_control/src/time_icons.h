#pragma once

#include <QColor>
#include <QIcon>

namespace mc::ui {

/// The signs of a tape recorder, painted, so that they look alike with every font and icon theme.
[[nodiscard]] QIcon playIcon(const QColor& colour);
[[nodiscard]] QIcon pauseIcon(const QColor& colour);
[[nodiscard]] QIcon backIcon(const QColor& colour);
[[nodiscard]] QIcon stepIcon(const QColor& colour);

} // namespace mc::ui
