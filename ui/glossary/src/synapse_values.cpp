#include "training/records/circuit_values.h"
#include "value_text.h"

#include <cmath>

namespace mc::ui {

namespace {

using namespace value_text;

bool hasPickedSynapse(const SymbolMoment& moment) {
    return moment.onto && moment.afferent;
}

/// Why the picked synapse has no partner, or none that learns.
QString noFeedback(const SymbolMoment& moment) {
    return moment.synapse.cell.layer == 1 ? tr("no feedback to the input")
           : moment.onto->record->afferentFeedback.size() == 0
               ? tr("no feedback to this afferent") // direct feedback comes from the output
               : tr("the feedback does not learn");
}

/// One entry of the synapses of the cell that the picked one leads to.
QString ofSynapse(const SymbolMoment& moment, Vector CircuitRecord::*values) {
    if (!hasPickedSynapse(moment)) {
        return {};
    }
    const Vector& all = (*moment.onto->record).*values;
    return *moment.afferent < all.size() ? exactly(double{all[*moment.afferent]}) : noFeedback(moment);
}

/// Values of a pair of synapses whose feedback learns.
struct LearningPair {
    double weight;
    double feedback;
    double efficacy;
    double slowWeight;
    double slowFeedback;
};

template <class Value> QString ofPair(const SymbolMoment& moment, Value value) {
    if (!hasPickedSynapse(moment)) {
        return {};
    }
    const CircuitRecord& record = *moment.onto->record;
    const int j = *moment.afferent;
    if (j >= record.learnedFeedback.size() || j >= record.efficacy.size()) {
        return noFeedback(moment);
    }
    return exactly(value(LearningPair{record.forward[j], record.learnedFeedback[j], record.efficacy[j],
                                      record.slowForward[j], record.slowFeedback[j]}));
}

/// What the batch made of the picked synapse.
template <class Value> QString ofBatch(const SymbolMoment& moment, Value value) {
    if (!hasPickedSynapse(moment)) {
        return {};
    }
    const std::optional<LearnedCircuit>& learned = moment.onto->record->learned;
    return learned ? value(*learned, *moment.afferent) : afterTheBatch();
}

QString ofAdaptiveStep(const SymbolMoment& moment, Vector LearnedCircuit::*values) {
    if (hasPickedSynapse(moment) && !moment.onto->record->rates.adaptive) {
        return tr("without the adaptive step");
    }
    return ofBatch(moment, [values](const LearnedCircuit& learned, int j) {
        const Vector& all = learned.*values;
        return j < all.size() ? exactly(double{all[j]}) : QString();
    });
}

} // namespace

namespace symbol_values {

QString afferent(const SymbolMoment& moment) {
    return moment.afferent ? QString::number(moment.synapse.afferent) : QString();
}

QString pixel(const SymbolMoment& moment) {
    if (!hasPickedSynapse(moment)) {
        return {};
    }
    const LayerGeometry& geometry = moment.onto->record->geometry();
    if (moment.synapse.cell.layer != 1 || !geometry.pools.empty()) {
        return tr("for synapses from the input");
    }
    const std::vector<std::uint8_t>& image = presentationOf(moment)->image;
    const auto at = static_cast<std::size_t>(moment.synapse.afferent);
    return at < image.size() ? decimalText(image[at] / 255.0, 3) : QString();
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
    const Experiment* const experiment = experimentOf(moment);
    if (experiment == nullptr || experiment->initial.efficacySpread <= 0) {
        return {};
    }
    return ofPair(moment, [spread = experiment->initial.efficacySpread](const LearningPair& pair) {
        return std::log(pair.efficacy) / spread;
    });
}

QString difference(const SymbolMoment& moment) {
    return ofPair(moment,
                  [](const LearningPair& pair) { return pair.feedback - pair.efficacy * pair.weight; });
}

QString slowDifference(const SymbolMoment& moment) {
    return ofPair(
        moment, [](const LearningPair& pair) { return pair.slowFeedback - pair.efficacy * pair.slowWeight; });
}

QString slowWeight(const SymbolMoment& moment) {
    return ofSynapse(moment, &CircuitRecord::slowForward);
}

QString slowFeedback(const SymbolMoment& moment) {
    return ofSynapse(moment, &CircuitRecord::slowFeedback);
}

QString gradient(const SymbolMoment& moment) {
    return ofBatch(moment,
                   [](const LearnedCircuit& learned, int j) { return exactly(double{learned.gradient[j]}); });
}

/// The two synapses of a pair see the same two signals.
QString apicalGradient(const SymbolMoment& moment) {
    return hasPickedSynapse(moment) && moment.onto->record->learnedFeedback.size() == 0 ? noFeedback(moment)
                                                                                        : gradient(moment);
}

QString meanTrace(const SymbolMoment& moment) {
    if (hasPickedSynapse(moment) && isThroughTime(*moment.onto->record)) {
        return notWithBp();
    }
    if (hasPickedSynapse(moment) && !presentationOf(moment)->circuit.covariance) {
        return tr("without the covariance");
    }
    return ofBatch(moment, [](const LearnedCircuit& learned, int j) {
        return j < learned.meanProduct.size() && learned.meanError != 0
                   ? plainly(double{learned.meanProduct[j]} / learned.meanError)
                   : QString();
    });
}

QString fadingTrace(const SymbolMoment& moment) {
    if (!hasPickedSynapse(moment)) {
        return {};
    }
    if (isThroughTime(*moment.onto->record)) {
        return notWithBp();
    }
    const PresentationRecord& shown = *presentationOf(moment);
    return shown.circuit.eligibility
               ? decimalText(
                     double{
                         synapseUpdate(*moment.onto->record, shown, *moment.afferent, moment.onto->step).pre},
                     3)
               : tr("without eligibility");
}

QString adaptiveStep(const SymbolMoment& moment) {
    return ofAdaptiveStep(moment, &LearnedCircuit::step);
}

QString meanSquare(const SymbolMoment& moment) {
    return ofAdaptiveStep(moment, &LearnedCircuit::squares);
}

} // namespace symbol_values

} // namespace mc::ui
