#pragma once

#include "training/race/race_course.h"

#include <QSize>
#include <QString>

namespace mc::ui {

/// Writes the courses and the ranking of a race as PNG and SVG (see writeFigure). Needs a QApplication, but
/// no screen.
void writeRaceFigure(const RaceResult& result, const QString& footer, const QString& pngPath,
                     const QString& svgPath, QSize size = {1920, 1080});

} // namespace mc::ui
