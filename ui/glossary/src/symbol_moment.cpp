#include "frames/cell_names.h"
#include "frames/map_places.h"
#include "glossary/symbol_values.h"
#include "model/fields.h"
#include "style/text.h"
#include "view/needs.h"

namespace mc::ui {

SymbolMoment symbolMoment(const FramePtr& frame, CellChoice cell, SynapseChoice synapse) {
    SymbolMoment moment{frame, cell, synapse, {}, {}, {}};
    if (!frame) {
        return moment;
    }
    moment.circuit = circuitMoment(frame, cell);
    moment.onto = circuitMoment(frame, synapse.cell);
    if (moment.onto && frame->network && hasSynapse(*frame->network, synapse)) {
        moment.afferent = indexIn(moment.onto->record->afferents, synapse.afferent);
    }
    return moment;
}

WatchSet symbolNeeds(CellChoice cell, SynapseChoice synapse) {
    WatchSet needed = needs::kPresentation;
    needed.circuits = needs::bothCircuits({cell}, {synapse.cell});
    return needed;
}

QString momentText(const SymbolMoment& moment) {
    if (!moment.frame || !moment.frame->presentation) {
        return tr("Values appear with the first step.");
    }
    const Frame& frame = *moment.frame;
    QStringList sentences;
    sentences << (moment.circuit ? tr("Values of %1, at step %2 of %3.")
                                       .arg(cellName(frame, moment.cell))
                                       .arg(moment.circuit->step)
                                       .arg(frame.presentation->steps)
                                 : tr("Pick a cell in Raster or Network to see its values."));
    sentences << (moment.afferent
                      ? tr("Weights of the synapse %1 → %2.")
                            .arg(afferentName(frame, moment.synapse.cell.layer, moment.synapse.afferent),
                                 cellName(frame, moment.synapse.cell))
                      : tr("Pick a synapse in Microcircuit to see its weights."));
    return joinedSentences(sentences);
}

} // namespace mc::ui
