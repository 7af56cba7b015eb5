#pragma once

#include "training/race/tuning.h"
#include "view/picture.h"

#include <QSize>
#include <QString>
#include <vector>

namespace mc::ui {

/// Accuracy on held-out images against the value of the first range, a curve per rule: of all trials after
/// the first round, and of each trial after the last round it took part in; with the best values of each rule
/// below.
[[nodiscard]] PicturePtr tuningPicture(const TunedValues& tuned, const std::vector<RuleSearch>& searches,
                                       const QString& footer);

/// Writes that as PNG and SVG (see writePicture). Needs a QApplication, but no screen.
void writeTuningFigure(const TunedValues& tuned, const std::vector<RuleSearch>& searches,
                       const QString& footer, const QString& pngPath, const QString& svgPath,
                       QSize size = {1920, 1080});

} // namespace mc::ui
