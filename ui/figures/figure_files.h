#pragma once

#include <QString>

class QWidget;

namespace mc::ui {

/// Writes a widget that has been laid out as a PNG image and as an SVG drawing whose curves are shapes and
/// whose words are text. An empty path: not wanted. Each file is written whole or not at all; throws BadFile
/// if one cannot be written.
void writeFigure(QWidget& figure, const QString& title, const QString& description, const QString& pngPath,
                 const QString& svgPath);

} // namespace mc::ui
