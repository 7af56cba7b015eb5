#include "training/records/circuit_values.h"

#include "model/afferents.h"
#include "model/presentation.h"

#include <algorithm>

namespace mc {

namespace {

const LayerRecord& layerOf(const PresentationRecord& presentation, int layer) {
    return presentation.layers[static_cast<std::size_t>(layer) - 1];
}

/// x of one cell below `layer` in the steps 1 ... last, [last].
Vector afferentCourse(const PresentationRecord& presentation, int layer, int afferent, int last) {
    if (layer > 1) {
        return layerOf(presentation, layer - 1).trace.row(afferent).head(last);
    }
    if (!presentation.inputSpikes) {
        return Vector::Constant(last, presentation.current[afferent]);
    }
    Vector course(last);
    const float kappa = presentation.circuit.kappa();
    float x = 0;
    for (int t = 0; t < last; ++t) {
        x = kappa * x + (presentation.input(afferent, t) ? 1.0F - kappa : 0.0F);
        course[t] = x;
    }
    return course;
}

/// Traces as the synapses of the cell see them, through pools, [units x columns].
Matrix throughPools(const CircuitRecord& record, Matrix below) {
    std::vector<Matrix> stages;
    poolAfferents(record.geometry(), below, stages);
    return stages.empty() ? std::move(below) : std::move(stages.back());
}

/// x of one of the cell's afferents in the steps 1 ... last, [last].
Vector courseOf(const CircuitRecord& record, const PresentationRecord& presentation, int afferent, int last) {
    const int layer = record.address.layer;
    const int unit = record.afferents[static_cast<std::size_t>(afferent)];
    if (record.geometry().pools.empty()) {
        return afferentCourse(presentation, layer, unit, last);
    }
    Vector course(last);
    for (int t = 0; t < last; ++t) {
        course[t] = throughPools(record, afferentTraces(presentation, layer, t + 1))(unit, 0);
    }
    return course;
}

SynapseUpdate::Batch batchUpdate(const CircuitRecord& record, const LearnedCircuit& learned, Index j) {
    SynapseUpdate::Batch batch;
    batch.gradient = learned.gradient[j];
    if (learned.meanProduct.size() > 0) {
        batch.meanProduct = learned.meanProduct[j];
    }
    if (learned.step.size() > 0) {
        batch.step = learned.step[j];
    }
    batch.before = record.forward[j];
    batch.after = learned.forward[j];
    batch.change = double{batch.after} - batch.before;
    if (learned.learnedFeedback.size() > 0) {
        batch.partnerBefore = record.learnedFeedback[j];
        batch.partnerAfter = learned.learnedFeedback[j];
        batch.partnerChange = double{batch.partnerAfter} - batch.partnerBefore;
    }
    return batch;
}

} // namespace

Vector afferentTraces(const PresentationRecord& presentation, int layer, int step) {
    if (layer > 1) {
        return layerOf(presentation, layer - 1).trace.col(step - 1);
    }
    if (!presentation.inputSpikes) {
        return presentation.current;
    }
    const float kappa = presentation.circuit.kappa();
    Vector x = Vector::Zero(presentation.input.rows());
    for (int t = 0; t < step; ++t) {
        x *= kappa;
        x += (1.0F - kappa) * presentation.input.col(t).cast<float>();
    }
    return x;
}

CircuitStep circuitStep(const CircuitRecord& record, const PresentationRecord& presentation, int step) {
    const CellAddress at = record.address;
    const LayerRecord& own = layerOf(presentation, at.layer);
    const Index i = at.cell;
    const Index t = step - 1;
    CircuitStep values;
    values.afferentTrace =
        throughPools(record, afferentTraces(presentation, at.layer, step))(record.afferents, 0);
    values.basalInput = record.forward.cwiseProduct(values.afferentTrace);
    values.basal = static_cast<float>(values.basalInput.cast<double>().sum() + record.bias);
    values.injected = record.injected;
    values.soma = own.membrane(i, t);
    values.spike = own.spikes(i, t) != 0;
    values.trace = own.trace(i, t);
    evaluateGate(presentation.circuit, &values.soma, &values.gate, 1);
    if (record.feedback.size() > 0) {
        const Vector errors = record.path == ErrorPath::Direct
                                  ? Vector(presentation.layers.back().error.col(t))
                                  : Vector(layerOf(presentation, at.layer + 1).error(record.targets, t));
        values.apicalInput = record.feedback.cwiseProduct(errors);
    }
    values.apical = own.apical(i, t);
    values.drive = values.gate * values.apical;
    values.usual = own.usual.size() > 0 ? own.usual[i] : 0.0F;
    values.gain = own.gain;
    values.felt = values.gain * (values.drive - values.usual);
    values.error = own.error(i, t);
    if (own.bursts.size() > 0) {
        values.vip = std::max(own.bursts(i, t), 0);
        values.sst = std::max(-own.bursts(i, t), 0);
    }
    return values;
}

SynapseUpdate synapseUpdate(const CircuitRecord& record, const PresentationRecord& presentation, int afferent,
                            int step) {
    Vector pre = courseOf(record, presentation, afferent, step);
    if (presentation.circuit.eligibility && record.path != ErrorPath::ThroughTime) {
        for (Index t = 1; t < pre.size(); ++t) {
            pre[t] += presentation.circuit.alpha() * pre[t - 1];
        }
    }
    const auto post = layerOf(presentation, record.address.layer).error.row(record.address.cell);
    SynapseUpdate update;
    update.pre = pre[step - 1];
    update.post = post[step - 1];
    update.partsOfG = record.rates.adaptive.has_value();
    update.share = (update.partsOfG ? 1.0 : double{record.rates.eta}) /
                   (double(record.samples) * presentation.steps * record.geometry().sharing());
    update.stepChange = update.share * update.pre * update.post;
    for (int t = 0; t < step; ++t) {
        update.samplesChange += update.share * pre[t] * post[t];
    }
    if (record.learned) {
        update.batch = batchUpdate(record, *record.learned, afferent);
    }
    return update;
}

} // namespace mc
