#pragma once

#include "race/race_charts.h"
#include "training/race/race_course.h"
#include "training/race/race_entry.h"
#include "view/picture.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <vector>

namespace mc::ui {

/// What a picture of a race says below it: version and seeds.
[[nodiscard]] QString raceFooter(const RaceEntry& entry);

/// The ranking of a race in words: a head for each column, and a row for each rule.
struct RankingWords {
    QStringList heads;
    std::vector<QStringList> rows;
};
[[nodiscard]] RankingWords rankingWords(const RaceResult& result);

/// The courses of a race. epochs: that the time axis reaches at least. spacing: between two charts, units.
[[nodiscard]] PicturePtr raceChartsPicture(const RaceResult& result, RaceImages images, double epochs,
                                           double spacing);

/// The courses of a race above its ranking. epochs: that the time axis reaches at least.
[[nodiscard]] PicturePtr racePicture(const RaceResult& result, const QString& footer,
                                     RaceImages images = RaceImages::Test, double epochs = 0);

/// Writes that as PNG and SVG (see writePicture). Needs a QApplication, but no screen.
void writeRaceFigure(const RaceResult& result, const QString& footer, const QString& pngPath,
                     const QString& svgPath, QSize size = {1920, 1080});

} // namespace mc::ui
