#include "figures/board_figure.h"

#include "chart/frame_marks.h"
#include "concordance/concordance_view.h"
#include "concordance/pairs_panel.h"
#include "curves/accuracy_picture.h"
#include "curves/error_picture.h"
#include "figures/figure.h"
#include "figures/figure_files.h"
#include "figures/figure_size.h"
#include "frames/frame_text.h"
#include "input/input_picture.h"
#include "raster/raster_picture.h"
#include "style/paper.h"
#include "style/text.h"
#include "view/picture_box.h"
#include "view/words_picture.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLayout>
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

PicturePtr paragraph(const QString& text, double size, bool bold) {
    WordsPicture::Style style;
    style.size = size;
    style.bold = bold;
    style.wraps = true;
    return std::make_shared<WordsPicture>(text, style);
}

/// A white card with a title and a picture in it.
class Card : public PictureBox {
public:
    Card(const QString& title, PicturePtr picture)
        : PictureBox(Qt::Vertical, {{headOf(title)}, {std::move(picture), 1}}, 0, {4, 8, 4, 4}) {}

    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override {
        painter.setPen(QPen(paper.colours().line, 1));
        painter.setBrush(paper.colours().card);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(QPointF(), room).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
        PictureBox::paint(painter, room, paper);
    }

private:
    static PicturePtr headOf(const QString& title) {
        return std::make_shared<PictureBox>(
            Qt::Horizontal, std::vector<Item>{{paragraph(title, 1.1, true), 1}}, 0, QMarginsF(8, 0, 0, 0));
    }
};

/// Sign concordance, with the synapse pairs where the room has them: the view knows what fits.
class ConcordanceCard : public Picture {
public:
    explicit ConcordanceCard(std::unique_ptr<View> view) : view_(std::move(view)) {}

    [[nodiscard]] QSizeF leastRoom(const Paper& /*paper*/) const override { return view_->minimumSizeHint(); }
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override {
        view_->resize(room.toSize()); // on a figure it shows no more than there was room for before
        view_->layout()->activate();
        paintWhole(*view_->picture(), painter, room, paper);
    }

private:
    std::unique_ptr<View> view_;
};

PicturePtr concordanceOf(const FramePtr& frame) {
    auto view = std::make_unique<ConcordanceView>();
    view->setAttribute(Qt::WA_DontShowOnScreen);
    view->setFont(usualFont());
    if (frame->pairs) { // shown where there is room
        view->panel().choosePair(frame->pairs->pair);
    } else {
        view->showPairs(false);
    }
    view->show(); // lays everything out; nothing appears on a screen
    view->showFrame(frame);
    return std::make_shared<ConcordanceCard>(std::move(view));
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
        items.push_back({paragraph(flags, 0.9, false)});
    }
    items.push_back({paragraph(footer, 0.9, false)});
    return std::make_shared<PictureBox>(Qt::Vertical, std::move(items), kSpacing, kMargins);
}

/// A picture on a ground like that of a window.
class BoardFigure : public Figure {
public:
    BoardFigure(PicturePtr board, FigureWords words)
        : Figure(std::move(words)), board_(std::move(board)), paper_(Paper::figure(usualFont())) {}

    [[nodiscard]] QSizeF room(QSizeF wished) override { return wished; }
    void paint(QPainter& painter, QSizeF room) override {
        painter.fillRect(QRectF(QPointF(), room), paper_.colours().window);
        paintWhole(*board_, painter, room, paper_);
    }

private:
    PicturePtr board_;
    Paper paper_;
};

} // namespace

void writeBoard(const FramePtr& frame, const QString& title, const QString& footer, const QString& pngPath,
                const QString& svgPath, QSize size) {
    BoardFigure figure(boardOf(frame, title, footer), {title, footer, footer, {}});
    const FigureSize page{LengthUnit::Pixels, 1.0 * size.width(), 1.0 * size.height(), 96,
                          QApplication::font().pointSizeF()};
    if (!pngPath.isEmpty()) {
        writeFigure(figure, FigureFormat::Png, page, pngPath);
    }
    if (!svgPath.isEmpty()) {
        writeFigure(figure, FigureFormat::Svg, page, svgPath);
    }
}

} // namespace mc::ui
