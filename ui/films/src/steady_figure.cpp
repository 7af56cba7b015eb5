#include "steady_figure.h"

#include "figures/figure_files.h"

namespace mc::ui {

QImage filmPicture(Figure& figure, QSize size, double points) {
    const FigureSize page{LengthUnit::Pixels, 1.0 * size.width(), 1.0 * size.height(),
                          static_cast<int>(kScreenDpi), points};
    return figurePreview(figure, page, size);
}

} // namespace mc::ui
