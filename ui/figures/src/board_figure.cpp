#include "figures/board_figure.h"

#include "chart/frame_marks.h"
#include "concordance/concordance_chart.h"
#include "concordance/concordance_picture.h"
#include "curves/accuracy_picture.h"
#include "curves/error_picture.h"
#include "figures/carried_experiment.h"
#include "figures/figure_files.h"
#include "frames/frame_text.h"
#include "input/input_picture.h"
#include "raster/raster_picture.h"
#include "style/paper.h"
#include "style/text.h"
#include "view/picture_box.h"
#include "view/words_picture.h"

#include <QPainter>
#include <memory>
#include <utility>

namespace mc::ui {

namespace {

constexpr QMarginsF kMargins{14, 10, 14, 10}; ///< of the board, units
constexpr double kSpacing = 10;               ///< between cards, units
constexpr int kUpperShare = 3;                ///< of the height; the charts below need more
constexpr int kLowerShare = 5;
constexpr double kCardRadius = 6; ///< of the corners of a card, units

/// All cards on a ground like that of a window.
class Board : public PictureBox {
public:
    explicit Board(std::vector<Item> items)
        : PictureBox(Qt::Vertical, std::move(items), kSpacing, kMargins) {}

    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override {
        painter.fillRect(QRectF(QPointF(), room), paper.colours().window);
        PictureBox::paint(painter, room, paper);
    }
};

/// A white card with a title and a picture in it.
class Card : public PictureBox {
public:
    Card(const QString& title, PicturePtr picture)
        : PictureBox(Qt::Vertical, {{headOf(title)}, {std::move(picture), 1}}, 0, {4, 8, 4, 4}) {}

    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override {
        painter.setPen(QPen(paper.colours().line, 1));
        painter.setBrush(paper.colours().card);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(QPointF(), room).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                                kCardRadius);
        PictureBox::paint(painter, room, paper);
    }

private:
    static PicturePtr headOf(const QString& title) {
        return std::make_shared<PictureBox>(
            Qt::Horizontal, std::vector<Item>{{paragraph(title, 1.1, true), 1}}, 0, QMarginsF(8, 0, 0, 0));
    }
};

/// Sign concordance, with the synapse pairs where they are known and have room.
PicturePtr concordanceOf(const FramePtr& frame) {
    ConcordancePicture::Shown shown{frame, concordanceChart(frame, false)};
    if (!frame->pairs.empty()) {
        const ShownPairs::Record& uppermost = frame->pairs.back();
        shown.parts = ConcordanceParts::WhatHasRoom;
        shown.pair = uppermost->pair;
        shown.pairs.setRecord(uppermost, static_cast<int>(frame->layerSizes.size()), frame->network.get());
    }
    return std::make_shared<ConcordancePicture>(std::move(shown));
}

/// The cell of the lowest hidden layer with the strongest error, or none: it stands for the picked one on
/// paper.
CellChoice strongestCell(const Frame& frame) {
    const int steps = stepsShown(frame);
    if (steps == 0 || frame.presentation->layers.size() < 2) {
        return {};
    }
    Index cell = 0;
    frame.presentation->layers.front().error.leftCols(steps).cwiseAbs().rowwise().sum().maxCoeff(&cell);
    return {1, static_cast<int>(cell)};
}

PicturePtr rasterOf(const FramePtr& frame, CellChoice cell) {
    std::vector<GrowingRange> ranges;
    includeErrors(ranges, *frame, true);
    RasterPicture::Choices choices{cell, {}, limitsIn(ranges)};
    if (frame->presentation) {
        choices.time.whole = wholePresentation(frame->presentation->steps);
    }
    return withMargins(std::make_shared<RasterPicture>(frame, std::move(choices)), kAroundRaster);
}

PicturePtr errorsOf(const FramePtr& frame, CellChoice cell) {
    ErrorRanges ranges;
    ranges.reset(frame->layerSizes.size());
    const ErrorChoices choices{cell, frame->layerSizes.size() > 2 ? 1 : 0};
    return std::make_shared<ErrorPicture>(frame, choices, errorCharts(frame, choices, ranges));
}

PicturePtr boardOf(const FramePtr& frame, const QString& title, const QString& footer) {
    const auto card = [](const QString& name, PicturePtr picture) {
        return std::make_shared<Card>(name, std::move(picture));
    };
    const CellChoice cell = strongestCell(*frame);
    std::vector<PictureBox::Item> items{
        {paragraph(title, 1.5, true)},
        {rowOf({{card(tr("Raster"), rasterOf(frame, cell)), 2},
                {card(tr("Input and output"),
                      withMargins(std::make_shared<InputPicture>(frame, cell), kAroundInput)),
                 1}},
               kSpacing),
         kUpperShare},
        {rowOf({{card(tr("Error signals"), errorsOf(frame, cell)), 1},
                {card(tr("Sign concordance"), concordanceOf(frame)), 1},
                {card(tr("Accuracy and loss"),
                      std::make_shared<AccuracyPicture>(frame, accuracyCharts(frame, false))),
                 1}},
               kSpacing),
         kLowerShare}};
    if (const QString flags = runMarksText(*frame); !flags.isEmpty()) {
        items.push_back({paragraph(flags, 0.9)});
    }
    items.push_back({paragraph(footer, 0.9)});
    return std::make_shared<Board>(std::move(items));
}

} // namespace

void writeBoard(const FramePtr& frame, const QString& title, const QString& footer, const QString& pngPath,
                const QString& svgPath, QSize size) {
    writePicture(boardOf(frame, title, footer), title, footer, pngPath, svgPath, size,
                 carriedExperiment(*frame));
}

} // namespace mc::ui
