#include "race/race_figure.h"

#include "figures/figure_files.h"
#include "figures/figure_words.h"
#include "race/race_charts.h"
#include "style/palette.h"
#include "style/text.h"
#include "training/race/race_text.h"
#include "training/race/standings.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>
#include <memory>

namespace mc::ui {

namespace {

QWidget* rankingOf(const RaceResult& result, QWidget& parent) {
    auto* card = new QWidget(&parent);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(10, 4, 10, 4);
    grid->setHorizontalSpacing(24);
    int column = 0;
    for (const std::string& head : rankingHead()) {
        grid->addWidget(words(translated(head), 1.0, true, *card), 0, column++);
    }
    int row = 0;
    for (const RuleStanding& standing : result.ranking) {
        ++row;
        column = 0;
        for (const std::string& value : rankingRow(standing, SpreadForm::Deviation)) {
            grid->addWidget(words(QString::fromStdString(value), 1.0, false, *card), row, column++);
        }
    }
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return card;
}

std::unique_ptr<QWidget> makeFigure(const RaceResult& result, const QString& footer, QSize size) {
    auto page = std::make_unique<QWidget>();
    page->setAttribute(Qt::WA_DontShowOnScreen);
    page->setPalette(paletteOf(lightColours())); // paper is the same in every theme
    page->setFont(usualFont());
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(page.get());
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(12);
    auto* charts = new RaceCharts(RaceCharts::Key::Shown, page.get());
    column->addWidget(words(QString::fromStdString(raceTitle(result)), 1.5, true, *page));
    column->addWidget(charts, 1);
    column->addWidget(rankingOf(result, *page));
    column->addWidget(words(footer, 0.9, false, *page));
    page->resize(size);
    page->show(); // lays everything out; nothing appears on a screen
    QCoreApplication::sendPostedEvents();
    charts->show(result, RaceCharts::Images::Test);
    QCoreApplication::sendPostedEvents();
    return page;
}

} // namespace

void writeRaceFigure(const RaceResult& result, const QString& footer, const QString& pngPath,
                     const QString& svgPath, QSize size) {
    const std::unique_ptr<QWidget> page = makeFigure(result, footer, size);
    writeFigure(*page, QString::fromStdString(raceTitle(result)), footer, pngPath, svgPath);
}

} // namespace mc::ui
