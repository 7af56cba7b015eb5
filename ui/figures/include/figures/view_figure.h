#pragma once

#include "figures/figure.h"

namespace mc::ui {

class View;

/// One view with its title above and the footer below.
class ViewFigure : public Figure {
public:
    /// Whether the view lays itself out anew for the figure, or keeps the shape that it has on the screen, so
    /// that what was drawn on it stays where it was drawn.
    enum class Shape { Fitting, AsOnScreen };

    /// view: outlives this, and is not hidden.
    ViewFigure(View& view, FigureWords words, Shape shape);

    [[nodiscard]] QSizeF room(QSizeF wished) override;
    void paint(QPainter& painter, QSizeF room) override;

private:
    [[nodiscard]] double overflow(QSizeF room) const;

    View& view_;
    Shape shape_;
};

} // namespace mc::ui
