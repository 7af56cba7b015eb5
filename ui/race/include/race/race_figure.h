#pragma once

#include "training/race/race_course.h"
#include "view/picture.h"

#include <QSize>
#include <QString>

namespace mc::ui {

/// The courses of a race above its ranking.
[[nodiscard]] PicturePtr racePicture(const RaceResult& result, const QString& footer);

/// Writes that as PNG and SVG (see writePicture). Needs a QApplication, but no screen.
void writeRaceFigure(const RaceResult& result, const QString& footer, const QString& pngPath,
                     const QString& svgPath, QSize size = {1920, 1080});

} // namespace mc::ui
