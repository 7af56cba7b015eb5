#pragma once

#include "handout/handout.h"

#include <QSizeF>
#include <vector>

class QPainter;

namespace mc::ui {

/// Figures side by side, and how large: shares of a width. Rooms are units of pictures.
struct FigureRow {
    std::vector<const HandoutFigure*> figures; ///< one or two
    QSizeF room;                               ///< of each
    double leastHeight;                        ///< in which each says something
};

/// Two in a row where both have room there; of an odd number the first has a row of its own. width: of a row,
/// units. gap: between two, units. The figures outlive the rows.
[[nodiscard]] std::vector<FigureRow> rowsOf(const std::vector<HandoutFigure>& figures, double width,
                                            double gap);

/// Units per pixel of 96 dpi.
[[nodiscard]] double figureScale();

/// Paints a figure. room: units; the painter counts in them.
void paintFigure(QPainter& painter, const HandoutFigure& figure, QSizeF room);

/// "Figure 3. Raster. Epoch 2 · batch 7 / 16. In the program: View → Raster, key 2". number: of the figure.
[[nodiscard]] QString captionOf(const HandoutFigure& figure, int number);

} // namespace mc::ui
