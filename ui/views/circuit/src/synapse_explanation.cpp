#include "circuit/synapse_explanation.h"

#include "frames/cell_names.h"
#include "frames/lesions.h"
#include "style/lists.h"
#include "style/text.h"

namespace mc::ui {

namespace {

/// A number that is never negative, with three significant digits.
QString plain(double value) {
    return signedText(value).remove(0, value == 0 ? 0 : 1);
}

Formula stepFormula(const SynapseUpdate& update, const CircuitRecord& record, bool eligibility, int steps) {
    const QStringList shares = update.partsOfG ? QStringList{tr("1/(N·T)"), tr("1/(N·T·√P)")}
                                               : QStringList{tr("η/(N·T)"), tr("η/(N·T·√P)")};
    const Index positions = record.geometry().cells.positions();
    const QString share = (positions > 1 ? tr("%1/(%2·%3·√%4)") : tr("%1/(%2·%3)%4"))
                              .arg(update.partsOfG ? QStringLiteral("1") : plain(double{record.rates.eta}))
                              .arg(record.samples)
                              .arg(steps)
                              .arg(positions > 1 ? QString::number(positions) : QString());
    return {{QString(), plain(double{update.pre}), eligibility ? tr("pre x̃") : tr("pre x")},
            {QStringLiteral("×"), signedText(double{update.post}), tr("post e")},
            {QStringLiteral("×"), share, shares[positions > 1 ? 1 : 0]},
            {QStringLiteral("="), signedText(update.stepChange), update.partsOfG ? tr("of G") : tr("ΔW")}};
}

Formula learnedFormula(const SynapseUpdate::Batch& batch, const CircuitRecord& record, Index j) {
    Formula formula{{QString(), plain(double{record.rates.eta}), tr("η")},
                    {QStringLiteral("× ("), plain(double{record.rates.momentum}), tr("μ")},
                    {QStringLiteral("×"), signedText(double{record.slowForward[j]}), tr("m")}};
    if (batch.step) {
        formula.push_back({QStringLiteral("+"), signedText(*batch.step), tr("Ĝ"), QStringLiteral(")")});
    } else if (batch.meanProduct) {
        formula.push_back(
            {QStringLiteral("+"), signedText(batch.gradient + *batch.meanProduct), tr("mean e·x")});
        formula.push_back(
            {QStringLiteral("−"), signedText(*batch.meanProduct), tr("ē·x̄"), QStringLiteral(")")});
    } else {
        formula.push_back({QStringLiteral("+"), signedText(batch.gradient), tr("G"), QStringLiteral(")")});
    }
    return formula;
}

bool isQuestion(const CircuitMoment& moment) {
    return moment.frame->presentation->use == ImageUse::Question;
}

QString presentationText(const SynapseUpdate& update, const CircuitMoment& moment) {
    const QString sum =
        isQuestion(moment)
            ? (update.partsOfG ? tr("Presentation so far, step %2 of %3: G would change by %1")
                               : tr("Presentation so far, step %2 of %3: W would change by %1"))
            : (update.partsOfG ? tr("Presentation so far, step %2 of %3: %1 of G")
                               : tr("Presentation so far, step %2 of %3: ΔW = %1"));
    return sum.arg(signedText(update.samplesChange)).arg(moment.step).arg(moment.frame->presentation->steps);
}

/// What `learnedFormula` and `decayedFormula` come to, in letters.
QString batchText(const SynapseUpdate& update, const CircuitMoment& moment) {
    if (!update.batch) {
        return isQuestion(moment) ? QString() : tr("The batch is not learned yet.");
    }
    if (update.batch->step) {
        return tr("The batch, G = %1: η (μ m + Ĝ) − λ W = ΔW").arg(signedText(update.batch->gradient));
    }
    return update.batch->meanProduct ? tr("The batch, G = mean e·x − ē·x̄: η (μ m + G) − λ W = ΔW")
                                     : tr("The batch: η (μ m + G) − λ W = ΔW");
}

Formula decayedFormula(const SynapseUpdate::Batch& batch, const CircuitRecord& record) {
    return {{QStringLiteral("−"), plain(double{record.rates.decay}), tr("λ")},
            {QStringLiteral("×"), signedText(double{batch.before}), tr("W")},
            {QStringLiteral("="), signedText(batch.change), tr("ΔW of the batch")},
            {QStringLiteral("→"), signedText(double{batch.after}), tr("new W")}};
}

QString weightText(const SynapseUpdate& update, const CircuitMoment& moment, Index j) {
    if (update.batch) {
        return tr("W %1 → %2")
            .arg(signedText(double{update.batch->before}), signedText(double{update.batch->after}));
    }
    const QString now = signedText(double{moment.record->forward[j]});
    const int samples = moment.record->samples;
    if (isQuestion(moment)) {
        return tr("W = %1. It does not change: nothing is learned from what is asked.").arg(now);
    }
    return samples == 1
               ? tr("W = %1. It changes with the last step of this sample (N = 1).").arg(now)
               : tr("W = %1. It changes at the end of the batch, after N = %2 samples; this is number %3.")
                     .arg(now)
                     .arg(samples)
                     .arg(moment.frame->position.sample + 1);
}

QString sharedText(const CircuitRecord& record) {
    const Index positions = record.geometry().cells.positions();
    return !record.geometry().isConvolution()
               ? QString()
               : tr("One kernel entry for P = %1 positions: this is the part of this cell alone.")
                     .arg(countText(positions));
}

SynapseExplanation::Signs signsOf(float forward, float feedback) {
    if (forward == 0 || feedback == 0) {
        return SynapseExplanation::Signs::Unknown;
    }
    return (forward > 0) == (feedback > 0) ? SynapseExplanation::Signs::Agree
                                           : SynapseExplanation::Signs::Differ;
}

QString noPartnerText(const CircuitMoment& moment) {
    return moment.cell().layer == 1 ? tr("No feedback partner: pixels receive no errors.")
           : moment.isOutput()      ? tr("No feedback partner: direct feedback leads past the pools.")
                                    : tr("No feedback partner: direct feedback comes from the output alone.");
}

void tellPartner(const SynapseUpdate& update, const CircuitMoment& moment, Index j,
                 SynapseExplanation& explanation) {
    const CircuitRecord& record = *moment.record;
    if (record.afferentFeedback.size() == 0) {
        explanation.partner = noPartnerText(moment);
        return;
    }
    const float feedback = record.afferentFeedback[j];
    const bool direct = record.path == ErrorPath::Direct;
    if (!direct || moment.layers() == 3) { // else the partner of D is a product of weights
        explanation.signs = signsOf(record.forward[j], feedback);
    }
    const QString value = signedText(double{feedback});
    if (record.efficacy.size() == 0) {
        explanation.partner = tr("Feedback partner: E %1").arg(value);
        return;
    }
    const QString efficacy = plain(double{record.efficacy[j]});
    explanation.partner = update.batch ? tr("Feedback partner: M %1, ΔB %2, B %3 → %4")
                                             .arg(efficacy, signedText(update.batch->partnerChange), value,
                                                  signedText(double{update.batch->partnerAfter}))
                                       : tr("Feedback partner: M %1, B %2").arg(efficacy, value);
}

} // namespace

SynapseExplanation explainSynapse(const CircuitMoment& moment, int afferent) {
    const CircuitRecord& record = *moment.record;
    const PresentationRecord& presentation = *moment.frame->presentation;
    SynapseUpdate update = synapseUpdate(record, presentation, afferent, moment.step);
    if (isQuestion(moment)) {
        update.batch.reset(); // that of the training sample, which is not on show
    }
    SynapseExplanation explanation;
    const int unit = record.afferents[static_cast<std::size_t>(afferent)];
    explanation.synapse = tr("%1 → %2").arg(afferentName(*moment.frame, moment.cell().layer, unit),
                                            cellName(*moment.frame, moment.cell()));
    explanation.step =
        stepFormula(update, record, presentation.circuit.eligibility && record.path != ErrorPath::ThroughTime,
                    presentation.steps);
    explanation.presentation = presentationText(update, moment);
    explanation.shared = sharedText(record);
    explanation.batch = batchText(update, moment);
    if (update.batch) {
        explanation.learned = learnedFormula(*update.batch, record, afferent);
        explanation.decayed = decayedFormula(*update.batch, record);
    }
    explanation.weight = weightText(update, moment, afferent);
    tellPartner(update, moment, afferent, explanation);
    if (isCut(*moment.frame, SynapseChoice{moment.cell(), unit})) {
        explanation.batch = tr("This synapse is cut: W and its partner stay 0, whatever it meets.");
    }
    return explanation;
}

QString SynapseExplanation::text() const {
    QStringList parts{synapse, tr("this step: %1").arg(formulaText(step)), presentation};
    if (!shared.isEmpty()) {
        parts << shared;
    }
    if (!learned.empty()) {
        parts << tr("the batch: %1 %2").arg(formulaText(learned), formulaText(decayed));
    }
    parts << weight << partner;
    if (signs != Signs::Unknown) {
        parts << (signs == Signs::Agree ? tr("signs agree") : tr("signs differ"));
    }
    return semicolonList(parts);
}

} // namespace mc::ui
