#include "frames/lesions.h"

#include "frames/cell_names.h"
#include "frames/map_places.h"
#include "model/fields.h"
#include "style/lists.h"
#include "style/text.h"

#include <QStringList>
#include <algorithm>

namespace mc::ui {

namespace {

const std::vector<Index>& ofLayer(const std::vector<std::vector<Index>>& layers, int layer) {
    static const std::vector<Index> kNone;
    const auto k = static_cast<std::size_t>(layer) - 1;
    return layer > 0 && k < layers.size() ? layers[k] : kNone;
}

std::size_t countOf(const std::vector<std::vector<Index>>& layers, int layer) {
    if (layer > 0) {
        return ofLayer(layers, layer).size();
    }
    std::size_t count = 0;
    for (const std::vector<Index>& one : layers) {
        count += one.size();
    }
    return count;
}

} // namespace

bool isCut(const Frame& frame, CellChoice cell) {
    return std::ranges::binary_search(ofLayer(frame.lesions.cells, cell.layer), Index{cell.cell});
}

bool isCut(const Frame& frame, SynapseChoice synapse) {
    const std::vector<Index>& cut = ofLayer(frame.lesions.synapses, synapse.cell.layer);
    const LayerGeometry* const geometry = cut.empty() ? nullptr : geometryOf(frame, synapse.cell.layer);
    return geometry != nullptr && weightColumn(*geometry, synapse.cell.cell, synapse.afferent) &&
           std::ranges::binary_search(cut, weightPlace(*geometry, synapse));
}

std::vector<Index> cutCells(const Frame& frame, int layer) {
    return ofLayer(frame.lesions.cells, layer);
}

WhatIf lesionAt(const Frame& frame, CellChoice cell) {
    return what_if::CutCell{cell, !isCut(frame, cell)};
}

WhatIf lesionAt(const Frame& frame, SynapseChoice synapse) {
    return what_if::CutSynapse{synapse, !isCut(frame, synapse)};
}

QString lesionText(const Frame& frame, CellChoice cell) {
    return (isCut(frame, cell) ? tr("Mend %1") : tr("Cut %1")).arg(cellName(frame, cell));
}

QString lesionText(const Frame& frame, SynapseChoice synapse) {
    const QString ends = tr("%1 → %2").arg(afferentName(frame, synapse.cell.layer, synapse.afferent),
                                           cellName(frame, synapse.cell));
    const LayerGeometry* const geometry = geometryOf(frame, synapse.cell.layer);
    const QString text = isCut(frame, synapse) ? tr("Mend the synapse %1") : tr("Cut the synapse %1");
    return geometry != nullptr && geometry->isConvolution()
               ? tr("%1, at all positions of the kernel").arg(text.arg(ends))
               : text.arg(ends);
}

QString lesionsText(const Frame& frame, int layer) {
    const auto cells = static_cast<int>(countOf(frame.lesions.cells, layer));
    const auto synapses = static_cast<int>(countOf(frame.lesions.synapses, layer));
    QStringList parts;
    if (cells > 0) {
        parts << (cells == 1 ? tr("1 cell") : tr("%1 cells").arg(countText(cells)));
    }
    if (synapses > 0) {
        parts << (synapses == 1 ? tr("1 synapse") : tr("%1 synapses").arg(countText(synapses)));
    }
    return parts.isEmpty() ? QString() : tr("%1 cut").arg(commaList(parts));
}

} // namespace mc::ui
