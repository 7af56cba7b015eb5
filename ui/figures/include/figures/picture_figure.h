#pragma once

#include "figures/figure.h"
#include "view/picture.h"

namespace mc::ui {

/// A picture that fills its page.
class PictureFigure : public Figure {
public:
    /// picture: not null.
    PictureFigure(PicturePtr picture, FigureWords words);

    [[nodiscard]] QSizeF room(QSizeF wished) override { return wished; }
    void paint(QPainter& painter, QSizeF room) override;

private:
    PicturePtr picture_;
};

} // namespace mc::ui
