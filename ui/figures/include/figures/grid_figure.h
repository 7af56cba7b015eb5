#pragma once

#include "figures/figure.h"

#include <QRectF>
#include <vector>

namespace mc::ui {

class View;

/// Views in a grid that fills the page, row by row, each laid out anew on a card with its title.
class GridFigure : public Figure {
public:
    struct Cell {
        const View* view; ///< outlives the figure, and is not hidden
        QString title;
    };

    /// cells: at least one.
    GridFigure(std::vector<Cell> cells, FigureWords words);

    [[nodiscard]] QSizeF room(QSizeF wished) override;
    void paint(QPainter& painter, QSizeF room) override;

private:
    /// Where the views are in such a room.
    [[nodiscard]] std::vector<QRect> places(QSizeF room) const;

    std::vector<Cell> cells_;
};

} // namespace mc::ui
