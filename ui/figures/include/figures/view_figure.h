#pragma once

#include "figures/figure.h"

#include <QSize>

namespace mc::ui {

class View;

/// Whether a figure has what is drawn on its views.
enum class Drawings { Shown, LeftOut };

/// Paints what can be seen of a view, and what is drawn on it, its upper left corner at (0, 0). size: pixels
/// of the window.
void paintOnFigure(const View& view, QPainter& painter, QSize size, Drawings drawings = Drawings::Shown);

/// One view with its title above and the footer below.
class ViewFigure : public Figure {
public:
    /// Whether the view lays itself out anew for the figure, or keeps the shape that it has on the screen, so
    /// that what was drawn on it stays where it was drawn.
    enum class Shape { Fitting, AsOnScreen };

    /// view: outlives this, and is not hidden.
    ViewFigure(const View& view, FigureWords words, Shape shape, Drawings drawings = Drawings::Shown);

    [[nodiscard]] QSizeF room(QSizeF wished) override;
    void paint(QPainter& painter, QSizeF room) override;

private:
    const View& view_;
    Shape shape_;
    Drawings drawings_;
};

} // namespace mc::ui
