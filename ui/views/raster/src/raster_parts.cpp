#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/network_activity.h"
#include "raster/raster_picture.h"
#include "style/text.h"
#include "view/empty_text.h"

#include <cmath>

namespace mc::ui {

namespace {

constexpr double kAxisHeight = 1.2; ///< of the numbers below the plot, lines

PartNote rowsOf(const RasterGroup& group, const RasterGeometry& where, int layers) {
    QStringList words{groupSizeText(group.cells, group.spiking)};
    if (group.hasBands() && group.spiking) {
        words << cellsPerRowText(group.cellsPerRow);
    }
    return {QStringLiteral("layer"),
            QRectF(where.left(), group.top, where.plot().left() - where.left(), group.height),
            tr("Rows of %1").arg(layerName(group.layer, layers)), words.join(QStringLiteral(" · "))};
}

} // namespace

std::vector<PartNote> RasterPicture::parts(QSizeF room, const Paper& paper) const {
    if (!hasPresentation()) {
        return EmptyPicture(nothingPresented(frame_)).parts(room, paper);
    }
    const QRectF top = headArea(room, paper);
    std::vector<PartNote> notes =
        head(signs(room, paper), top.width(), paper)->parts(top.size(), paper); // which begins at (0, 0)
    const RasterGeometry where = geometry(room, paper);
    const QRectF& plot = where.plot();
    const auto layers = static_cast<int>(frame_->layerSizes.size());
    for (const RasterGroup& group : where.groups()) {
        notes.push_back(rowsOf(group, where, layers));
    }
    notes.push_back(
        {QStringLiteral("T"),
         QRectF(plot.left(), plot.bottom() + 2, plot.width(), kAxisHeight * paper.metrics().height()),
         tr("Time in the presentation, ms"),
         tr("A column for each of the %1 steps.").arg(frame_->presentation->steps)});
    if (const double x = where.x(stepsShown(*frame_) + 0.5); x >= plot.left() && x <= plot.right()) {
        notes.push_back({QStringLiteral("t"), QRectF(x - 1, plot.top(), 2, plot.height()),
                         tr("The step the run stands at"), tr("What is to its right has not happened yet.")});
    }
    const RasterGroup* own = where.group(choices_.cell.layer);
    if (hasCell(*frame_, choices_.cell) && own != nullptr) {
        notes.push_back({QStringLiteral("picked"),
                         QRectF(plot.left(), own->rowTop(choices_.cell.cell), plot.width(),
                                std::max(1.0, own->rowHeight())),
                         tr("The picked cell"), capitalised(cellName(*frame_, choices_.cell))});
    }
    return notes;
}

} // namespace mc::ui
