#include "figures/grid_figure.h"

#include "figure_card.h"
#include "figure_frame.h"
#include "figures/figure_growth.h"
#include "view/view.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kGridTitleScale = 1.4;
constexpr double kBetween = 6;         ///< cards, pixels
constexpr QSizeF kLeastCell{300, 220}; ///< of a view, pixels

} // namespace

GridFigure::GridFigure(std::vector<Cell> cells, FigureWords words)
    : Figure(std::move(words)), cells_(std::move(cells)) {}

std::vector<QRect> GridFigure::places(QSizeF room) const {
    const QRectF all = FigureFrame(words(), kGridTitleScale).inside(room);
    const auto count = static_cast<double>(cells_.size());
    const double columns = std::ceil(std::sqrt(count));
    const double rows = std::ceil(count / columns);
    const QSizeF cell((all.width() - (columns - 1) * kBetween) / columns,
                      (all.height() - (rows - 1) * kBetween) / rows);
    std::vector<QRect> places;
    for (double row = 0; row < rows; ++row) {
        const double inRow =
            row + 1 < rows ? columns : count - row * columns; // the last ones share its width
        const double width = (all.width() - (inRow - 1) * kBetween) / inRow;
        for (double column = 0; column < inRow; ++column) {
            const QPointF corner(all.left() + column * (width + kBetween),
                                 all.top() + row * (cell.height() + kBetween));
            places.push_back(
                QRectF(corner, QSizeF(width, cell.height())).adjusted(1, cardHeadHeight(), -1, -1).toRect());
        }
    }
    return places;
}

QSizeF GridFigure::room(QSizeF wished) {
    return grownUntilAllFits(wished, [this](QSizeF room) {
        const std::vector<QRect> free = places(room);
        double more = 0;
        for (std::size_t k = 0; k < cells_.size(); ++k) {
            const QSizeF size = QSizeF(free[k].size()).expandedTo({1, 1});
            more = std::max({more, overflowOf(*cells_[k].view->picture(), size),
                             kLeastCell.width() / size.width(), kLeastCell.height() / size.height()});
        }
        return more;
    });
}

void GridFigure::paint(QPainter& painter, QSizeF room) {
    FigureFrame(words(), kGridTitleScale).paint(painter, room);
    const std::vector<QRect> free = places(room);
    for (std::size_t k = 0; k < cells_.size(); ++k) {
        paintCard(painter, *cells_[k].view, cells_[k].title, free[k], Drawings::Shown);
    }
}

} // namespace mc::ui
