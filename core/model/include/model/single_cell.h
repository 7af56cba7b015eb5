#pragma once

#include "model/parameters.h"

#include <optional>

namespace mc {

/// What arrives at a microcircuit in one step.
struct SingleCellInput {
    float current = 0; ///< basal potential v_b
    float apical = 0;  ///< error from above, apical potential v_a
    bool operator==(const SingleCellInput&) const = default;
};

/// What a microcircuit does in one step; symbols as in model.md, section 2.
struct SingleCellStep {
    float potential = 0; ///< u
    bool spike = false;  ///< s
    float trace = 0;     ///< x
    float gate = 0;      ///< h(u)
    float apical = 0;    ///< v_a, as it arrived
    float drive = 0;     ///< ε = h v_a
    int burst = 0;       ///< n: above 0 spikes of VIP, below 0 of SST; 0 if errors are graded
    float error = 0;     ///< e
    bool operator==(const SingleCellStep&) const = default;
};

/// A microcircuit without a network (model.md, sections 1 and 2), at rest at first. Input and parameters may
/// change from step to step. While they stay, its values are those of a cell of a network, bit for bit.
class SingleCell {
public:
    /// One step of 1 ms. Errors have the fixed quantum.
    SingleCellStep step(const CircuitParameters& circuit, const ErrorCellParameters& errorCells,
                        const SingleCellInput& input);

private:
    float potential_ = 0; ///< u
    bool spiked_ = false; ///< s
    float trace_ = 0;     ///< x
    float residue_ = 0;   ///< q
};

/// Steps from a spike to the next, >= 1 ms, of a pyramidal cell with a constant current; it takes as many
/// from rest to the first. None where the cell never spikes.
[[nodiscard]] std::optional<int> spikePeriod(const CircuitParameters& circuit, float current);

/// The current above which a pyramidal cell spikes, (1 - α) ϑ.
[[nodiscard]] double rheobase(const CircuitParameters& circuit);

} // namespace mc
