#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/network_activity.h"
#include "network/network_picture.h"
#include "style/text.h"
#include "view/empty_text.h"

namespace mc::ui {

namespace {

constexpr double kAroundPicked = 6; ///< units

} // namespace

std::vector<PartNote> NetworkPicture::parts(QSizeF room, const Paper& paper) const {
    if (!state_.hasNetwork()) {
        return EmptyPicture(noExperiment()).parts(room, paper);
    }
    const NetworkGeometry where = geometry(room, paper);
    const auto layers = static_cast<int>(where.blocks().size());
    std::vector<PartNote> notes;
    for (const LayerBlock& block : where.blocks()) {
        const QRectF seen = block.area.intersected(where.sight());
        if (!seen.isEmpty()) {
            notes.push_back({QStringLiteral("layer"), seen, capitalised(layerName(block.layer, layers)),
                             groupSizeText(block.cells, block.layer > 0 || !state_.frame->presentation ||
                                                            state_.frame->presentation->inputSpikes)});
        }
    }
    const LayerBlock& output = where.blocks().back();
    const QRectF names(output.area.right() + 8, output.area.top(),
                       where.plot().right() - output.area.right() - 8, output.area.height());
    if (output.columns == 1 && names.width() > 0 && names.intersects(where.sight())) {
        notes.push_back({QStringLiteral("classes"), names.intersected(where.sight()), tr("Classes"),
                         tr("Each output cell stands for a class; the label and the answer are marked.")});
    }
    if (hasCell(*state_.frame, state_.links.cell)) {
        const QPointF centre = where.block(state_.links.cell.layer).centre(state_.links.cell.cell);
        const QRectF place(centre - QPointF(kAroundPicked, kAroundPicked),
                           QSizeF(2 * kAroundPicked, 2 * kAroundPicked));
        if (where.sight().contains(centre)) {
            notes.push_back({QStringLiteral("picked"), place, tr("The picked cell"),
                             capitalised(cellName(*state_.frame, state_.links.cell))});
        }
    }
    return notes;
}

} // namespace mc::ui
