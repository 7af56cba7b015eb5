#include "figure_rows.h"

#include "handout_words.h"
#include "style/fonts.h"
#include "style/paper.h"
#include "style/text.h"
#include "widgets/theme.h"

#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kWideShape = 0.42;   ///< height of a figure that has a row to itself, against its width
constexpr double kHalfShape = 0.8;    ///< of one of two
constexpr double kRasterShape = 0.95; ///< of a raster that is one of two: it has many rows
constexpr double kComfort = 1.15;     ///< of the least width of a view, for one of two
constexpr double kLeastShape = 0.85;  ///< of that height where a page has little room left
constexpr double kHighest = 830;      ///< units: what a page holds besides a caption

Paper figurePaperOfHandout() {
    return Paper::figure(usualFont());
}

/// The height that it needs in a width.
double neededHeight(const HandoutFigure& figure, double width) {
    const Paper paper = figurePaperOfHandout();
    return std::max(
        {figure.picture->leastRoom(paper).height(), figure.picture->heightFor(width, paper),
         figure.least.height() * std::min(1.0, kComfort * kComfort * figure.least.width() / width)});
}

bool fitsWidth(const HandoutFigure& figure, double width) {
    return std::max(figure.picture->leastRoom(figurePaperOfHandout()).width(),
                    kComfort * figure.least.width()) <= width;
}

FigureRow rowOfFigures(std::vector<const HandoutFigure*> figures, double width) {
    double needed = 0;
    for (const HandoutFigure* figure : figures) {
        needed = std::max(needed, neededHeight(*figure, width));
    }
    const bool raster = std::ranges::any_of(
        figures, [](const HandoutFigure* figure) { return figure->name == QLatin1String("raster"); });
    const double wished = width * (figures.size() == 1 ? kWideShape : raster ? kRasterShape : kHalfShape);
    const double height = std::min(std::max(needed, wished), kHighest);
    return {std::move(figures), {width, height}, std::min(std::max(needed, kLeastShape * height), height)};
}

} // namespace

double figureScale() {
    return kUsualPoints / kFigurePoints;
}

std::vector<FigureRow> rowsOf(const std::vector<HandoutFigure>& figures, double width, double gap) {
    const double half = (width - gap) / 2;
    std::vector<FigureRow> rows;
    std::size_t k = 0;
    if (figures.size() % 2 == 1) {
        rows.push_back(rowOfFigures({&figures[k++]}, width));
    }
    for (; k < figures.size(); ++k) {
        const bool pair =
            k + 1 < figures.size() && fitsWidth(figures[k], half) && fitsWidth(figures[k + 1], half);
        if (pair) {
            rows.push_back(rowOfFigures({&figures[k], &figures[k + 1]}, half));
            ++k;
        } else {
            rows.push_back(rowOfFigures({&figures[k]}, width));
        }
    }
    return rows;
}

void paintFigure(QPainter& painter, const HandoutFigure& figure, QSizeF room) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const Paper paper = figurePaperOfHandout();
    painter.setFont(paper.letters());
    paintWhole(*figure.picture, painter, room, paper);
    painter.restore();
}

QString captionOf(const HandoutFigure& figure, int number) {
    return HandoutWords::tr("Figure %1. %2: %3. In the program: %4.")
        .arg(QString::number(number), figure.title, figure.moment, figure.where);
}

} // namespace mc::ui
