#include "frames/frame_text.h"
#include "frames/network_activity.h"
#include "value_text.h"

#include <algorithm>

namespace mc::ui::symbol_values {

using namespace value_text;

QString layers(const SymbolMoment& moment) {
    return moment.frame && !moment.frame->layerSizes.empty()
               ? QString::number(moment.frame->layerSizes.size() - 1)
               : QString();
}

QString step(const SymbolMoment& moment) {
    return presentationOf(moment) != nullptr ? QString::number(stepsShown(*moment.frame)) : QString();
}

QString epoch(const SymbolMoment& moment) {
    return moment.frame && moment.frame->network ? QString::number(moment.frame->position.epoch) : QString();
}

QString update(const SymbolMoment& moment) {
    const CircuitMomentPtr& any = moment.circuit ? moment.circuit : moment.onto;
    return any ? countText(any->record->updates + 1) : QString();
}

QString loss(const SymbolMoment& moment) {
    const PresentationRecord* const shown = presentationOf(moment);
    const int steps = shown != nullptr ? stepsShown(*moment.frame) : 0;
    return steps > 0 && static_cast<std::size_t>(steps) <= shown->loss.size()
               ? decimalText(shown->loss[static_cast<std::size_t>(steps) - 1], 3)
               : QString();
}

QString learningRate(const SymbolMoment& moment) {
    const Experiment* const experiment = experimentOf(moment);
    return experiment != nullptr ? plainly(experiment->learning.rateOfEpoch(moment.frame->position.epoch))
                                 : QString();
}

QString membraneShare(const SymbolMoment& moment) {
    const Experiment* const experiment = experimentOf(moment);
    return experiment != nullptr ? decimalText(double{experiment->circuit.alpha()}, 3) : QString();
}

QString traceShare(const SymbolMoment& moment) {
    const Experiment* const experiment = experimentOf(moment);
    return experiment != nullptr ? decimalText(double{experiment->circuit.kappa()}, 3) : QString();
}

QString timeStep(const SymbolMoment& /*moment*/) {
    return QStringLiteral("1");
}

} // namespace mc::ui::symbol_values
