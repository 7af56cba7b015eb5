#include "race/race_figure.h"

#include "chart/chart_picture.h"
#include "figures/figure_files.h"
#include "frames/smoothing.h"
#include "race/race_charts.h"
#include "style/text.h"
#include "training/experiment/experiment.h"
#include "training/race/race_text.h"
#include "training/race/standings.h"
#include "view/picture_box.h"
#include "view/words_picture.h"
#include "view/words_table.h"

#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr QMarginsF kMargins{14, 10, 14, 10}; ///< of the page, units
constexpr double kFigureSpacing = 12;
constexpr double kBetweenCharts = 10;
constexpr QMarginsF kAroundRanking{10, 4, 10, 4};

PicturePtr rankingOf(const RaceResult& result) {
    const RankingWords words = rankingWords(result);
    return withMargins(tableOf(words.heads, words.rows), kAroundRanking);
}

} // namespace

RankingWords rankingWords(const RaceResult& result) {
    RankingWords words;
    for (const Message& head : rankingHead(result.judged)) {
        words.heads << translated(head);
    }
    for (const RuleStanding& standing : result.ranking) {
        QStringList row;
        for (const Message& cell : rankingRow(standing, result.judged, SpreadForm::Deviation)) {
            row << translated(cell);
        }
        words.rows.push_back(row);
    }
    return words;
}

PicturePtr raceChartsPicture(const RaceResult& result, RaceImages images, double epochs, double spacing) {
    RaceChartContents charts = raceCharts(result, images, true);
    for (ChartContent& chart : charts) {
        chart.time.whole = {0, epochsAxisEnd(std::max(result.epochs, epochs))};
    }
    std::vector<PictureBox::Item> rows;
    for (std::size_t place = 0; place < charts.size(); place += 2) {
        rows.push_back({rowOf({{std::make_shared<ChartPicture>(std::move(charts[place])), 1},
                               {std::make_shared<ChartPicture>(std::move(charts[place + 1])), 1}},
                              spacing),
                        1});
    }
    return columnOf(std::move(rows), spacing);
}

QString raceFooter(const RaceEntry& entry) {
    const std::string_view number = version();
    return tr("Microcircuit %1 · mean and range over seeds %2 to %3")
        .arg(QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size())))
        .arg(entry.base.seed)
        .arg(entry.base.seed + entry.seeds - 1);
}

PicturePtr racePicture(const RaceResult& result, const QString& footer, RaceImages images, double epochs) {
    const QString title = translated(raceTitle(result));
    const QString caption = translated(result.rates) + QStringLiteral(" · ") + footer;
    return withMargins(columnOf({{paragraph(title, 1.5, true)},
                                 {raceChartsPicture(result, images, epochs, kBetweenCharts), 1},
                                 {rankingOf(result)},
                                 {paragraph(caption, 0.9)}},
                                kFigureSpacing),
                       kMargins);
}

void writeRaceFigure(const RaceResult& result, const QString& footer, const QString& pngPath,
                     const QString& svgPath, QSize size) {
    writePicture(racePicture(result, footer), translated(raceTitle(result)), footer, pngPath, svgPath, size);
}

} // namespace mc::ui
