#include "training/state/modifications.h"

#include "base/random.h"
#include "model/fields.h"
#include "model/notation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace mc {

namespace {

/// Feedback that is a matrix of its own, whose signs count.
bool ownsSigns(const Rule& rule) {
    return rule.feedback == FeedbackKind::Random && !rule.takesSigns;
}

/// Visits layers[k] of the layers that are meant: one, or all from first to last.
template <class Visit> void visitLayers(int layer, std::size_t first, std::size_t last, Visit visit) {
    for (std::size_t k = first; k <= last; ++k) {
        if (layer == 0 || k == static_cast<std::size_t>(layer) - 1 + first) {
            visit(k);
        }
    }
}

/// Turns the sign of a share of the entries, chosen by their address, as many as the share comes to. Those of
/// a smaller share are among those of a larger one.
void flip(double share, const AddressedRandom& random, Matrix& matrix) {
    const auto count = static_cast<std::uint64_t>(matrix.size());
    const auto turned = static_cast<std::uint64_t>(std::llround(share * static_cast<double>(count)));
    std::vector<std::uint32_t> entries(count);
    std::iota(entries.begin(), entries.end(), 0U);
    for (std::uint64_t i = 0; i < turned; ++i) { // the first steps of a shuffle by Fisher and Yates
        std::swap(entries[i], entries[i + random.below(i, count - i)]);
        float& entry = matrix.data()[entries[i]];
        entry = -entry;
    }
}

void addNoise(double deviation, Seed seed, std::size_t index, std::size_t k, Matrix& weights) {
    const AddressedRandom random(seed, Purpose::WeightNoise, index, k);
    const double scale = deviation * spread(weights);
    for (Index i = 0; i < weights.size(); ++i) {
        weights.data()[i] += static_cast<float>(scale * random.normal(static_cast<std::uint64_t>(i)));
    }
}

Seed seedOf(const Experiment& experiment) {
    return Seed{static_cast<std::uint64_t>(experiment.seed)};
}

/// 1 for each synapse of the feedback into the layer below layers[k].
Matrix unturned(const Experiment& experiment, const Network& network, std::size_t k) {
    const SynapseShape shape =
        feedbackShape(ruleNamed(experiment.rule), network.layers[k], network.outputs());
    return Matrix::Ones(shape.rows, shape.columns);
}

/// Whether a value is among others that are in ascending order.
void setAmong(std::vector<Index>& values, Index value, bool among) {
    const auto place = std::ranges::lower_bound(values, value);
    const bool there = place != values.end() && *place == value;
    if (among && !there) {
        values.insert(place, value);
    } else if (!among && there) {
        values.erase(place);
    }
}

/// Slow traces of the synapses onto a cell and from it, and of its bias: those that no other cell shares.
void forgetSlowTraces(std::size_t k, Index cell, LearnerState& state) {
    const std::vector<Layer>& layers = state.network.layers;
    SlowTraces& own = state.slow[k];
    if (!layers[k].geometry.isConvolution()) {
        own.bias[cell] = 0;
        for (Matrix* matrix : {&own.forward, &own.feedback}) {
            if (matrix->size() > 0) {
                matrix->row(cell).setZero();
            }
        }
    }
    if (k + 1 < layers.size() && !layers[k + 1].geometry.isConvolution() &&
        layers[k + 1].geometry.pools.empty()) {
        SlowTraces& above = state.slow[k + 1];
        for (Matrix* matrix : {&above.forward, &above.feedback}) {
            if (matrix->size() > 0) {
                matrix->col(cell).setZero();
            }
        }
    }
}

class Modifier {
public:
    Modifier(std::int64_t updates, std::size_t index, const Network& network, Modifications& modifications)
        : updates_(updates), index_(index), network_(network), to_(modifications) {}

    void operator()(const what_if::FlipFeedback& what) const {
        const Rule& rule = ruleNamed(to_.experiment.rule);
        if (ownsSigns(rule)) {
            return; // see changeWeights
        }
        visitLayers(what.layer, 1, network_.layers.size() - 1, [&](std::size_t k) {
            Matrix& flips = to_.flips[k];
            if (flips.size() == 0) {
                flips = unturned(to_.experiment, network_, k);
            }
            flip(what.share, {seedOf(to_.experiment), Purpose::SignFlips, index_, k}, flips);
        });
    }
    void operator()(const what_if::HoldFlipped& what) const {
        visitLayers(what.layer, 1, network_.layers.size() - 1,
                    [&](std::size_t k) { to_.heldFlipped[k] = what.share; });
    }
    void operator()(const what_if::SilenceErrorCells& what) const {
        visitLayers(what.layer, 0, network_.layers.size() - 1, [&](std::size_t k) {
            to_.silenced[k] = {what.vip, what.sst};
        });
    }
    void operator()(const what_if::FreezeFeedback& what) const { to_.plasticity.feedback = !what.frozen; }
    void operator()(const what_if::FreezePlasticity& what) const { to_.plasticity.all = !what.frozen; }
    void operator()(const what_if::InjectCurrent& what) const {
        const auto k = static_cast<std::size_t>(what.cell.layer) - 1;
        Vector& injected = to_.injected[k];
        if (injected.size() == 0) {
            injected = Vector::Zero(network_.layers[k].cells());
        }
        injected[what.cell.cell] = static_cast<float>(what.current);
        if (injected.isZero(0)) {
            injected.resize(0);
        }
    }
    void operator()(const what_if::CutCell& what) const {
        setAmong(to_.lesions.cells[static_cast<std::size_t>(what.cell.layer) - 1], what.cell.cell, what.cut);
    }
    void operator()(const what_if::CutSynapse& what) const {
        const std::size_t k = static_cast<std::size_t>(what.synapse.cell.layer) - 1;
        setAmong(to_.lesions.synapses[k], weightPlace(network_.layers[k].geometry, what.synapse), what.cut);
    }
    void operator()(const what_if::AddWeightNoise&) const {}
    void operator()(const what_if::LearnImage& what) const {
        if (to_.learned.batch != updates_) {
            to_.learned = {updates_, {}};
        }
        to_.learned.images.push_back({what.pixels, what.label, {}});
    }
    void operator()(const what_if::SetParameter& what) const {
        setField(to_.experiment, fieldNamed(what.field), what.value);
    }

private:
    std::int64_t updates_;
    std::size_t index_;
    const Network& network_;
    Modifications& to_;
};

} // namespace

const AskedImage* LearnedImages::inPlaceOf(std::int64_t ofBatch, std::size_t sample,
                                           std::size_t samples) const {
    if (ofBatch != batch || sample >= images.size()) {
        return nullptr;
    }
    return &images[sample + (images.size() - 1 - sample) / samples * samples];
}

Modifications unmodified(const Experiment& experiment) {
    const std::size_t layers = parseNetwork(experiment.network).cells.size() - 1;
    Modifications none;
    none.experiment = experiment;
    none.silenced.resize(layers);
    none.injected.resize(layers);
    none.flips.resize(layers);
    none.heldFlipped.resize(layers);
    none.held.resize(layers);
    none.lesions.cells.resize(layers);
    none.lesions.synapses.resize(layers);
    return none;
}

void modify(const Intervention& intervention, std::size_t index, const Network& network,
            Modifications& modifications) {
    std::visit(Modifier(intervention.updates, index, network, modifications), intervention.change);
}

void holdFlipped(const Network& network, Modifications& modifications) {
    for (std::size_t k = 1; k < network.layers.size(); ++k) {
        Matrix& held = modifications.held[k];
        held.resize(0, 0);
        if (const double share = modifications.heldFlipped[k]; share > 0) {
            held = unturned(modifications.experiment, network, k);
            flip(share, {seedOf(modifications.experiment), Purpose::HeldFlips, k}, held);
        }
    }
}

const Matrix& modifiedFeedback(const Modifications& modifications, const Rule& rule, std::size_t k,
                               const Matrix& effective, Matrix& scratch) {
    const Matrix* feedback = &effective;
    for (const Matrix* signs : {&modifications.flips[k], &modifications.held[k]}) {
        if (signs->size() > 0) {
            scratch = feedback->cwiseProduct(*signs);
            feedback = &scratch;
        }
    }
    const std::vector<Index>& cut = modifications.lesions.synapses[k];
    if (!cut.empty() && rule.path == ErrorPath::LayerByLayer) {
        if (feedback != &scratch) {
            scratch = *feedback;
        }
        for (const Index place : cut) {
            scratch.data()[place] = 0;
        }
        feedback = &scratch;
    }
    return *feedback;
}

void settleLesions(const Lesions& lesions, const Rule& rule, LearnerState& state) {
    for (std::size_t k = 0; k < lesions.cells.size(); ++k) {
        for (const Index cell : lesions.cells[k]) {
            forgetSlowTraces(k, cell, state);
        }
        SlowTraces& slow = state.slow[k];
        Layer& layer = state.network.layers[k];
        for (const Index place : lesions.synapses[k]) {
            layer.forward.data()[place] = 0;
            slow.forward.data()[place] = 0;
            if (rule.learnsFeedback && k > 0) {
                layer.feedback.data()[place] = 0;
                slow.feedback.data()[place] = 0;
            }
        }
    }
}

void changeWeights(const Intervention& intervention, std::size_t index, const Experiment& experiment,
                   Network& network) {
    const Seed seed = seedOf(experiment);
    const std::size_t top = network.layers.size() - 1;
    if (const auto* what = std::get_if<what_if::FlipFeedback>(&intervention.change)) {
        if (ownsSigns(ruleNamed(experiment.rule))) {
            visitLayers(what->layer, 1, top, [&](std::size_t k) {
                flip(what->share, {seed, Purpose::SignFlips, index, k}, network.layers[k].feedback);
            });
        }
    } else if (const auto* noise = std::get_if<what_if::AddWeightNoise>(&intervention.change)) {
        visitLayers(noise->layer, 0, top, [&](std::size_t k) {
            addNoise(noise->deviation, seed, index, k, network.layers[k].forward);
        });
    }
}

} // namespace mc
