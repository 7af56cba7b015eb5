#include "glossary/symbol_values.h"

#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/map_places.h"
#include "frames/network_activity.h"
#include "model/fields.h"
#include "style/text.h"
#include "view/needs.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

QString exactly(double value) {
    return signedText(value);
}

/// Of a value that is never below 0.
QString plainly(double value) {
    return tickText(value);
}

const CircuitStep* stepOf(const SymbolMoment& moment) {
    return moment.circuit ? &moment.circuit->values : nullptr;
}

template <class Value> QString ofStep(const SymbolMoment& moment, Value value) {
    const CircuitStep* const step = stepOf(moment);
    return step != nullptr ? value(*step) : QString();
}

/// One entry of the synapses of the cell that the picked one leads to; empty where they have no such values.
QString ofSynapse(const SymbolMoment& moment, Vector CircuitRecord::*values) {
    if (!moment.onto || !moment.afferent) {
        return {};
    }
    const Vector& all = (*moment.onto->record).*values;
    return *moment.afferent < all.size() ? exactly(double{all[*moment.afferent]}) : QString();
}

const PresentationRecord* presentationOf(const SymbolMoment& moment) {
    return moment.frame ? moment.frame->presentation.get() : nullptr;
}

const Experiment* experimentOf(const SymbolMoment& moment) {
    return moment.frame ? moment.frame->experiment.get() : nullptr;
}

/// The afferents of the picked synapse's cell: B, M, W and their slow traces; none without feedback that
/// learns.
struct LearningPair {
    double weight;
    double feedback;
    double efficacy;
    double slowWeight;
    double slowFeedback;
};

std::optional<LearningPair> learningPair(const SymbolMoment& moment) {
    if (!moment.onto || !moment.afferent) {
        return std::nullopt;
    }
    const CircuitRecord& record = *moment.onto->record;
    const int j = *moment.afferent;
    if (j >= record.learnedFeedback.size() || j >= record.efficacy.size()) {
        return std::nullopt;
    }
    return LearningPair{record.forward[j], record.learnedFeedback[j], record.efficacy[j],
                        record.slowForward[j], record.slowFeedback[j]};
}

/// Whether the picked cell is one of the output, which has a teacher.
bool isTaught(const SymbolMoment& moment) {
    return moment.circuit && moment.circuit->isOutput() && presentationOf(moment)->label != kNoLabel;
}

bool spikesAreWanted(const SymbolMoment& moment) {
    return moment.circuit->cell().cell == presentationOf(moment)->label;
}

} // namespace

namespace symbol_values {

QString layer(const SymbolMoment& moment) {
    return moment.circuit ? QString::number(moment.cell.layer) : QString();
}

QString layers(const SymbolMoment& moment) {
    return moment.frame && !moment.frame->layerSizes.empty()
               ? QString::number(moment.frame->layerSizes.size() - 1)
               : QString();
}

QString cell(const SymbolMoment& moment) {
    return moment.circuit ? QString::number(moment.cell.cell) : QString();
}

QString afferent(const SymbolMoment& moment) {
    return moment.afferent ? QString::number(moment.synapse.afferent) : QString();
}

QString step(const SymbolMoment& moment) {
    return presentationOf(moment) != nullptr ? QString::number(stepsShown(*moment.frame)) : QString();
}

QString epoch(const SymbolMoment& moment) {
    return moment.frame && moment.frame->network ? QString::number(moment.frame->position.epoch) : QString();
}

QString updates(const SymbolMoment& moment) {
    return moment.frame && moment.frame->network ? countText(moment.frame->position.updates) : QString();
}

QString basal(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.basal}); });
}

QString soma(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.soma}); });
}

QString apical(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.apical}); });
}

QString spike(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return QString::number(now.spike ? 1 : 0); });
}

QString trace(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return decimalText(double{now.trace}, 3); });
}

QString gate(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return decimalText(double{now.gate}, 3); });
}

QString gateArgument(const SymbolMoment& moment) {
    return ofStep(moment, [&moment](const CircuitStep& now) {
        const CircuitParameters& circuit = presentationOf(moment)->circuit;
        return exactly((double{now.soma} - circuit.theta) / circuit.gateWidth);
    });
}

QString felt(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.felt}); });
}

QString error(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.error}); });
}

QString burst(const SymbolMoment& moment) {
    if (!moment.circuit) {
        return {};
    }
    const CircuitStep& now = moment.circuit->values;
    return moment.circuit->spikingErrors() ? exactly(now.vip - now.sst) : tr("none, graded");
}

QString usual(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.usual}); });
}

QString errorGain(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return plainly(double{now.gain}); });
}

QString desired(const SymbolMoment& moment) {
    if (!isTaught(moment)) {
        return {};
    }
    const bool begun = moment.circuit->step > presentationOf(moment)->circuit.teacherDelay;
    return QString::number(spikesAreWanted(moment) && begun ? 1 : 0);
}

QString desiredTrace(const SymbolMoment& moment) {
    if (!isTaught(moment)) {
        return {};
    }
    const CircuitParameters& circuit = presentationOf(moment)->circuit;
    double teacher = 0;
    for (int step = 0; spikesAreWanted(moment) && step < moment.circuit->step; ++step) {
        teacher = circuit.nextTeacher(double{circuit.kappa()}, teacher, step);
    }
    return decimalText(teacher, 3);
}

QString rate(const SymbolMoment& moment) {
    if (!moment.circuit || moment.circuit->lastStep < 1) {
        return {};
    }
    const auto spikes = moment.circuit->own().spikes.row(moment.cell.cell).head(moment.circuit->lastStep);
    return decimalText(spikes.cast<double>().sum() / moment.circuit->lastStep, 3);
}

QString bias(const SymbolMoment& moment) {
    return moment.circuit ? exactly(double{moment.circuit->record->bias}) : QString();
}

QString slowBias(const SymbolMoment& moment) {
    return moment.circuit ? exactly(double{moment.circuit->record->slowBias}) : QString();
}

QString meanError(const SymbolMoment& moment) {
    return moment.circuit && moment.circuit->record->learned
               ? exactly(double{moment.circuit->record->learned->meanError})
               : QString();
}

QString afferents(const SymbolMoment& moment) {
    return moment.circuit ? countText(static_cast<std::int64_t>(moment.circuit->record->afferents.size()))
                          : QString();
}

QString positions(const SymbolMoment& moment) {
    if (!moment.circuit || !moment.circuit->record->geometry().isConvolution()) {
        return {};
    }
    const MapShape& maps = moment.circuit->record->geometry().cells;
    return countText(std::int64_t{maps.rows} * maps.columns);
}

QString weight(const SymbolMoment& moment) {
    return ofSynapse(moment, &CircuitRecord::forward);
}

QString feedback(const SymbolMoment& moment) {
    return ofSynapse(moment, &CircuitRecord::afferentFeedback);
}

QString learnedFeedback(const SymbolMoment& moment) {
    return ofSynapse(moment, &CircuitRecord::learnedFeedback);
}

QString efficacy(const SymbolMoment& moment) {
    return ofSynapse(moment, &CircuitRecord::efficacy);
}

QString logEfficacy(const SymbolMoment& moment) {
    const std::optional<LearningPair> pair = learningPair(moment);
    const Experiment* const experiment = experimentOf(moment);
    return pair && experiment != nullptr && experiment->initial.efficacySpread > 0 && pair->efficacy > 0
               ? exactly(std::log(pair->efficacy) / experiment->initial.efficacySpread)
               : QString();
}

QString difference(const SymbolMoment& moment) {
    const std::optional<LearningPair> pair = learningPair(moment);
    return pair ? exactly(pair->feedback - pair->efficacy * pair->weight) : QString();
}

QString slowDifference(const SymbolMoment& moment) {
    const std::optional<LearningPair> pair = learningPair(moment);
    return pair ? exactly(pair->slowFeedback - pair->efficacy * pair->slowWeight) : QString();
}

QString slowWeight(const SymbolMoment& moment) {
    return ofSynapse(moment, &CircuitRecord::slowForward);
}

QString slowFeedback(const SymbolMoment& moment) {
    return ofSynapse(moment, &CircuitRecord::slowFeedback);
}

QString gradient(const SymbolMoment& moment) {
    if (!moment.onto || !moment.afferent) {
        return {};
    }
    const std::optional<LearnedCircuit>& learned = moment.onto->record->learned;
    return learned ? exactly(double{learned->gradient[*moment.afferent]}) : tr("after the batch");
}

QString adaptiveStep(const SymbolMoment& moment) {
    if (!moment.onto || !moment.afferent || !moment.onto->record->learned) {
        return {};
    }
    const Vector& step = moment.onto->record->learned->step;
    return *moment.afferent < step.size() ? exactly(double{step[*moment.afferent]}) : QString();
}

QString loss(const SymbolMoment& moment) {
    const PresentationRecord* const shown = presentationOf(moment);
    const int steps = shown != nullptr ? stepsShown(*moment.frame) : 0;
    return steps > 0 && static_cast<std::size_t>(steps) <= shown->loss.size()
               ? decimalText(shown->loss[static_cast<std::size_t>(steps) - 1], 3)
               : QString();
}

QString quantum(const SymbolMoment& moment) {
    const PresentationRecord* const shown = presentationOf(moment);
    if (shown == nullptr) {
        return {};
    }
    return shown->quantum > 0 ? plainly(double{shown->quantum}) : tr("none, graded");
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

} // namespace symbol_values

} // namespace mc::ui
