#pragma once

#include "runtime/frame.h"

#include <QSize>
#include <QString>

namespace mc::ui {

/// Writes the board of a run as a PNG image and as an SVG drawing whose curves are shapes and whose words are
/// text. An empty path: not wanted. footer: experiment, seed and version, so that a printed board says what
/// made it. size: pixels. Needs a QApplication, but no screen. Each file is written whole or not at all;
/// throws BadFile if one cannot be written.
void writeBoard(const FramePtr& frame, const QString& title, const QString& footer, const QString& pngPath,
                const QString& svgPath, QSize size = {1920, 1080});

} // namespace mc::ui
