#pragma once

#include <QPalette>

class QApplication;

namespace mc::ui {

/// Gives the whole program one light, calm look: white cards on light grey, Fusion controls, a plain sans
/// font. Push buttons with the dynamic property `primary` = true are filled with the accent colour.
void applyTheme(QApplication& application);

/// Its colours, which are also those of paper: of every figure.
[[nodiscard]] QPalette lightPalette();

} // namespace mc::ui
