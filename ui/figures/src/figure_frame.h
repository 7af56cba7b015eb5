#pragma once

#include "figures/figure.h"

#include <QFont>
#include <QRectF>

namespace mc::ui {

/// The lines of text around a picture: its title above, the footer below.
class FigureFrame {
public:
    /// titleScale: of the title, against the usual letters.
    FigureFrame(const FigureWords& words, double titleScale);

    /// What is left for the picture in a room that begins at (0, 0).
    [[nodiscard]] QRectF inside(QSizeF room) const;
    /// The smallest room of the proportions of `wished` that leaves at least `picture` inside.
    [[nodiscard]] QSizeF roomFor(QSizeF picture, QSizeF wished) const;
    /// Paints white ground and the words.
    void paint(QPainter& painter, QSizeF room) const;

private:
    [[nodiscard]] double footerHeight(double width) const;

    FigureWords words_;
    QFont title_;
    QFont footer_;
};

} // namespace mc::ui
