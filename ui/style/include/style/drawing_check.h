#pragma once

#include <QByteArray>
#include <QString>

namespace mc::ui {

/// Why an SVG that somebody else may have drawn cannot be shown, as a sentence; empty if it can. Qt draws
/// whatever a file names, be it a picture or a style sheet anywhere on the disk, and what a packed or
/// repeated drawing grows to: so a drawing has to be XML that names nothing beside itself, and is not drawn
/// too often.
[[nodiscard]] QString faultOfDrawing(const QByteArray& svg);

/// Has Qt refuse an image that takes more than 256 MB of memory, in this version of Qt as in others.
void limitImages();

} // namespace mc::ui
