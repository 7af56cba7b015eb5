#pragma once

#include "base/matrix.h"
#include "learning/plasticity.h"
#include "learning/rules.h"
#include "model/cell_address.h"
#include "model/fields.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace mc {

/// Microcircuits that are looked into at the same time; unused places have layer 0.
inline constexpr std::size_t kMostCircuits = 4;
using CircuitSet = std::array<CellAddress, kMostCircuits>;

/// What a batch made of the synapses of a microcircuit (model.md, section 3). A convolution's are shared by
/// all positions of its channel, and so is what they learn.
struct LearnedCircuit {
    Vector gradient;     ///< G_i., [afferents]: what the batch accumulated, pre x post
    Vector meanProduct;  ///< mean e x̄, [afferents], what the covariance took off it; else empty
    Vector step;         ///< Ĝ_i. of the adaptive step, [afferents], by which m grew; else empty
    Vector squares;      ///< p_i. of the adaptive step after the update, [afferents]; else empty
    float meanError = 0; ///< mean e, what the bias learns from
    /// r_i, by which homeostasis moved the bias; none without it, at the output, and where all is cut
    std::optional<double> rate;
    Vector forward;         ///< W_i. after the update, [afferents]
    float bias = 0;         ///< b_i after the update
    Vector learnedFeedback; ///< as CircuitRecord::learnedFeedback, after the update
};

/// All synapses of one microcircuit with the values in use during one batch: with these the presentation that
/// is on show was computed.
struct CircuitRecord {
    CellAddress address;
    std::int64_t updates = 0;                 ///< done before this batch
    int samples = 1;                          ///< N, presentations of the batch
    UpdateRates rates{};                      ///< η, μ and λ of its update
    ErrorPath path = ErrorPath::LayerByLayer; ///< how errors come to it

    std::shared_ptr<const NetworkShape> network;
    std::vector<int> afferents; ///< the unit of each afferent synapse; see ReceptiveField
    std::vector<int> targets;   ///< the cell of the layer above that each outgoing synapse leads to

    Vector forward;     ///< W_i., [afferents]: from each unit to the basal dendrite
    float bias = 0;     ///< b_i
    float injected = 0; ///< current that a person injects into the soma, in units of u
    /// W^{l+1}_.i, [targets]: where its spikes go, with the share that pools on the way pass on. Empty at the
    /// output.
    Vector outgoing;
    /// E, from each cell whose errors arrive at the apical dendrite, with the share that pools pass on:
    /// [targets], or [output cells] with direct feedback. Empty at the output.
    Vector feedback;
    /// E from the error cells of this microcircuit down to each afferent, [afferents]. Empty where none goes
    /// down, and with direct feedback where it leads past pools, to other units than the afferents.
    Vector afferentFeedback;
    /// B of the same synapses, [afferents], which E is but for what interventions turn. Empty unless feedback
    /// learns.
    Vector learnedFeedback;
    Vector efficacy; ///< M of `learnedFeedback`, [afferents]; empty unless feedback learns

    Vector slowForward;  ///< m_W before the update, [afferents]
    float slowBias = 0;  ///< m_b
    Vector slowFeedback; ///< m_B, [afferents]; empty unless feedback learns

    [[nodiscard]] const LayerGeometry& geometry() const {
        return network->layers[static_cast<std::size_t>(address.layer) - 1];
    }

    std::optional<LearnedCircuit> learned; ///< none before the batch is learned
};

} // namespace mc
