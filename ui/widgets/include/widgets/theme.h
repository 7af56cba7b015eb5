#pragma once

#include "style/fonts.h"

class QApplication;
class QPalette;

namespace mc::ui {

struct Colours;

enum class Theme {
    System, ///< light or dark as the desktop is
    Light,
    Dark,
};

/// Gives the whole program one calm look: cards on a ground of grey, Fusion controls, a plain sans font. Push
/// buttons with the dynamic property `primary` = true are filled with the accent colour, those with `link` =
/// true look like a link; tool buttons with `bare` = true have no frame; a frame with `card` = true is a
/// card. The first time it also says how controls take focus and keys and are told to a screen reader (see
/// ui/widgets). May be called again at any time.
///
/// points: size of letters. Above kLargeFromPoints (style/fonts.h) all is for a projector, on white.
void applyTheme(QApplication& application, Theme theme = Theme::Light, double points = kUsualPoints);

/// The letters of the program at their usual size: for pages that are the same on every screen.
[[nodiscard]] QFont usualFont();

/// A palette of these colours: for pages that are light in every theme.
[[nodiscard]] QPalette paletteOf(const Colours& colours);

/// Whether the desktop asks for light words on dark ground. Sets the palette of the application to that of
/// the desktop; applyTheme() has to follow.
[[nodiscard]] bool isSystemDark(QApplication& application);

} // namespace mc::ui
