#pragma once

#include <QString>

namespace mc::ui {

/// Without what XML, and so SVG, XMP and HTML, does not allow: control characters other than tabs and ends of
/// lines, halves of surrogate pairs, and the last two characters of the first plane.
[[nodiscard]] QString withoutControls(const QString& text);

} // namespace mc::ui
