#include "figures/board_figure.h"

#include "chart/frame_marks.h"
#include "concordance/concordance_view.h"
#include "concordance/pairs_panel.h"
#include "curves/accuracy_view.h"
#include "curves/error_view.h"
#include "figures/chosen_words.h"
#include "figures/figure_files.h"
#include "figures/figure_words.h"
#include "frames/frame_text.h"
#include "input/input_view.h"
#include "raster/raster_view.h"
#include "style/palette.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <memory>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::board", text);
}

/// A white card with a title and a view in it.
QWidget* card(const QString& title, View* view, QWidget& parent) {
    auto* frame = new QFrame(&parent);
    frame->setObjectName(QStringLiteral("card"));
    frame->setStyleSheet(QStringLiteral("#card { background: %1; border: 1px solid %2; border-radius: 6px; } "
                                        "mc--ui--View { border: none; }")
                             .arg(lightColours().card.name(), lightColours().line.name()));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(4, 8, 4, 4);
    layout->setSpacing(0);
    QLabel* head = words(title, 1.1, true, *frame);
    head->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(head);
    view->setParent(frame);
    layout->addWidget(view, 1);
    return frame;
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

std::unique_ptr<QWidget> makeBoard(const FramePtr& frame, const QString& title, const QString& footer,
                                   QSize size) {
    auto board = std::make_unique<QWidget>();
    board->setAttribute(Qt::WA_DontShowOnScreen);
    board->setPalette(paletteOf(lightColours())); // paper is the same in every theme
    board->setFont(usualFont());
    board->setAutoFillBackground(true);
    auto* grid = new QGridLayout(board.get());
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setSpacing(10);
    grid->addWidget(words(title, 1.5, true, *board), 0, 0, 1, 3);
    const auto place = [&](View* view, const QString& name, int row, int column, int columns) {
        grid->addWidget(card(name, view, *board), row, column, 1, columns);
        return view;
    };
    auto* concordance = new ConcordanceView(board.get());
    if (frame->pairs) { // shown where there is room
        concordance->panel().choosePair(frame->pairs->pair);
    } else {
        concordance->showPairs(false);
    }
    const std::initializer_list<View*> views{
        place(new RasterView(board.get()), tr("Raster"), 1, 0, 2),
        place(new InputView(board.get()), tr("Input and output"), 1, 2, 1),
        place(new ErrorView(board.get()), tr("Error signals"), 2, 0, 1),
        place(concordance, tr("Sign concordance"), 2, 1, 1),
        place(new AccuracyView(board.get()), tr("Accuracy and loss"), 2, 2, 1),
    };
    if (const QString flags = runMarksText(*frame); !flags.isEmpty()) {
        grid->addWidget(words(flags, 0.9, false, *board), 3, 0, 1, 3);
    }
    grid->addWidget(words(footer, 0.9, false, *board), 4, 0, 1, 3);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    for (QAbstractButton* button : board->findChildren<QAbstractButton*>()) {
        button->hide(); // nothing to press on paper
    }
    new ChosenWords(*board, board.get());
    board->resize(size);
    board->show(); // lays everything out; nothing appears on a screen
    for (View* view : views) {
        view->showFrame(frame);
        if (view != concordance) { // where the pairs of one cell would make all others fade
            view->setCell(strongestCell(*frame));
        }
    }
    for (View* view : views) { // it is laid out: from here on there is nothing to press
        view->setOnFigure(true);
    }
    QCoreApplication::sendPostedEvents();
    return board;
}

} // namespace

void writeBoard(const FramePtr& frame, const QString& title, const QString& footer, const QString& pngPath,
                const QString& svgPath, QSize size) {
    const std::unique_ptr<QWidget> board = makeBoard(frame, title, footer, size);
    writeFigure(*board, title, footer, pngPath, svgPath);
}

} // namespace mc::ui
