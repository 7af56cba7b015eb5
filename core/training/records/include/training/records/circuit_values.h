#pragma once

#include "training/records/circuit_record.h"
#include "training/records/presentation_record.h"

#include <optional>
#include <vector>

namespace mc {

/// What passes through the compartments of one microcircuit in one time step (model.md, section 2), put
/// together from its synapses and the presentation. Steps are counted from 1.
struct CircuitStep {
    Vector afferentTrace; ///< x of each afferent, behind the pools if there are any, [afferents]
    Vector basalInput;    ///< W_ij x_j of each, [afferents]
    float basal = 0;      ///< v_b: their sum and the bias
    float injected = 0;   ///< current into the soma, added to u
    float soma = 0;       ///< u
    bool spike = false;   ///< s
    float trace = 0;      ///< x
    float gate = 0;       ///< h(u)
    Vector apicalInput;   ///< E e of each cell whose errors arrive, [as CircuitRecord::feedback]
    float apical = 0;     ///< v_a
    float drive = 0;      ///< ε = h v_a
    float error = 0;      ///< e
    int vip = 0;          ///< spikes of VIP; 0 when errors are graded
    int sst = 0;          ///< spikes of SST
};

/// x of each cell below `layer` (1 ... L) in a step: the current where the input is constant. [cells below]
[[nodiscard]] Vector afferentTraces(const PresentationRecord& presentation, int layer, int step);

/// step: 1 ... T. The record and the presentation must be of the same batch.
[[nodiscard]] CircuitStep circuitStep(const CircuitRecord& record, const PresentationRecord& presentation,
                                      int step);

/// What one synapse learns (model.md, section 3). The kernel of a convolution learns from the cells at all
/// positions; the parts of the step and of the presentation are those of this cell alone.
struct SynapseUpdate {
    float pre = 0;            ///< x_j of the step
    float post = 0;           ///< e_i of the step
    double share = 0;         ///< η / (N T √P): the weight of one step of one presentation in the update
    double stepChange = 0;    ///< share x pre x post, the step's part of ΔW
    double samplesChange = 0; ///< the same, summed over the steps of this presentation up to this one
    /// What the batch did; none before it is learned.
    struct Batch {
        double gradient = 0;      ///< G_ij
        double change = 0;        ///< ΔW = η (μ m + G) - λ W
        double partnerChange = 0; ///< ΔB, where feedback learns
        float before = 0;
        float after = 0;
        float partnerBefore = 0; ///< B
        float partnerAfter = 0;
    };
    std::optional<Batch> batch;
};

/// afferent: a place in CircuitRecord::afferents.
[[nodiscard]] SynapseUpdate synapseUpdate(const CircuitRecord& record, const PresentationRecord& presentation,
                                          int afferent, int step);

} // namespace mc
