#pragma once

#include "circuit/circuit_moment.h"
#include "runtime/frame.h"
#include "view/cell_choice.h"

#include <QString>
#include <optional>

namespace mc::ui {

/// What values of symbols are read from: the run on the board at its present step, the picked microcircuit
/// and the picked synapse.
struct SymbolMoment {
    FramePtr frame;              ///< null before the first one
    CellChoice cell;             ///< layer 0: none is picked
    SynapseChoice synapse;       ///< likewise
    CircuitMomentPtr circuit;    ///< of the cell; null: none is picked, or nothing is known of it
    CircuitMomentPtr onto;       ///< of the cell that the synapse leads to; likewise
    std::optional<int> afferent; ///< the synapse among those of that cell
};

/// frame: may be null.
[[nodiscard]] SymbolMoment symbolMoment(const FramePtr& frame, CellChoice cell, SynapseChoice synapse);

/// What frames have to hold for such values.
[[nodiscard]] WatchSet symbolNeeds(CellChoice cell, SynapseChoice synapse);

/// Which cell, step and synapse the values are of, in a sentence; or what to pick to see some.
[[nodiscard]] QString momentText(const SymbolMoment& moment);

/// A value in words, or why there is none; empty: nothing is picked or presented yet.
using SymbolValue = QString (*)(const SymbolMoment&);

/// How each symbol is known that is no field of the experiment.
namespace symbol_values {

// Of the picked microcircuit at the present step.
QString layer(const SymbolMoment& moment);
QString cell(const SymbolMoment& moment);
QString basal(const SymbolMoment& moment);
QString soma(const SymbolMoment& moment);
QString apical(const SymbolMoment& moment);
QString spike(const SymbolMoment& moment);
QString trace(const SymbolMoment& moment);
QString gate(const SymbolMoment& moment);
QString gateArgument(const SymbolMoment& moment);
QString felt(const SymbolMoment& moment);
QString waiting(const SymbolMoment& moment);
QString error(const SymbolMoment& moment);
QString exactTrace(const SymbolMoment& moment);
QString exactSoma(const SymbolMoment& moment);
QString burst(const SymbolMoment& moment);
QString quantum(const SymbolMoment& moment);
QString errorSize(const SymbolMoment& moment);
QString usual(const SymbolMoment& moment);
QString errorGain(const SymbolMoment& moment);
QString desired(const SymbolMoment& moment);
QString desiredTrace(const SymbolMoment& moment);
QString rate(const SymbolMoment& moment);
QString bias(const SymbolMoment& moment);
QString slowBias(const SymbolMoment& moment);
QString meanError(const SymbolMoment& moment);
QString afferents(const SymbolMoment& moment);
QString positions(const SymbolMoment& moment);
QString layerGain(const SymbolMoment& moment);

// Of the picked synapse.
QString afferent(const SymbolMoment& moment);
QString pixel(const SymbolMoment& moment);
QString weight(const SymbolMoment& moment);
QString feedback(const SymbolMoment& moment);
QString learnedFeedback(const SymbolMoment& moment);
QString efficacy(const SymbolMoment& moment);
QString logEfficacy(const SymbolMoment& moment);
QString difference(const SymbolMoment& moment);
QString slowDifference(const SymbolMoment& moment);
QString slowWeight(const SymbolMoment& moment);
QString slowFeedback(const SymbolMoment& moment);
QString gradient(const SymbolMoment& moment);
QString apicalGradient(const SymbolMoment& moment);
QString meanTrace(const SymbolMoment& moment);
QString fadingTrace(const SymbolMoment& moment);
QString adaptiveStep(const SymbolMoment& moment);
QString meanSquare(const SymbolMoment& moment);

// Of the run.
QString layers(const SymbolMoment& moment);
QString step(const SymbolMoment& moment);
QString epoch(const SymbolMoment& moment);
QString update(const SymbolMoment& moment);
QString loss(const SymbolMoment& moment);
QString learningRate(const SymbolMoment& moment);
QString membraneShare(const SymbolMoment& moment);
QString traceShare(const SymbolMoment& moment);
QString timeStep(const SymbolMoment& moment);

} // namespace symbol_values

} // namespace mc::ui
