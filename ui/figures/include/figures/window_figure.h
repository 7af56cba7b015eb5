#pragma once

#include "figures/figure.h"
#include "figures/view_figure.h"

#include <QRect>
#include <vector>

namespace mc::ui {

class View;

/// The views of a window as they stand there, each on a card with its title.
class WindowFigure : public Figure {
public:
    struct Card {
        const View* view; ///< outlives the figure, and is not hidden
        QString title;
        QRect place; ///< of the view, pixels of the window
    };

    /// cards: at least one.
    WindowFigure(std::vector<Card> cards, FigureWords words, Drawings drawings = Drawings::Shown);

    [[nodiscard]] QSizeF room(QSizeF wished) override;
    void paint(QPainter& painter, QSizeF room) override;

private:
    /// Of all cards with their titles.
    [[nodiscard]] QRectF extent() const;

    std::vector<Card> cards_;
    Drawings drawings_;
};

} // namespace mc::ui
