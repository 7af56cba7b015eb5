#pragma once

#include "training/circuit_record.h"

#include <vector>

namespace mc::ui {

/// What the strength of a connection is: the size of its weight, or of what passes through it in the step
/// shown.
enum class LinkStrength {
    Weight, ///< |W|
    Input,  ///< |W x|
};

/// One connection between the microcircuit looked at and a cell of the layer below or above.
struct Link {
    int cell = 0;       ///< at the other end; below, the first of those whose mean comes out of the pools
    float weight = 0;   ///< W, finite and not 0
    float strength = 0; ///< |W| or |W x|, above 0
    float feedback = 0; ///< E of the pair; 0 where there is none
    int synapse = 0;    ///< place among the afferents or targets of the microcircuit
    int lastCell = 0;   ///< the last of the cells that a pool brings together, else `cell`
};

/// W and E have opposite signs; a pair without feedback, or with a zero one, does not disagree.
[[nodiscard]] bool disagrees(const Link& link);

/// The strongest connections of a microcircuit to one side.
struct Links {
    std::vector<Link> shown; ///< the strongest first; of equals the lower cell
    bool paired = false;     ///< whether feedback runs between the same cells
    [[nodiscard]] int disagreeing() const;
};

/// E of the pairs with the layer below, [afferents]; empty where no feedback runs between the same cells.
[[nodiscard]] const Vector& feedbackBelow(const CircuitRecord& record);
/// E of the pairs with the layer above, [targets], or empty. With direct feedback E comes from the
/// output, so that only the uppermost hidden layer has pairs. layers: L + 1, the input included.
[[nodiscard]] const Vector& feedbackAbove(const CircuitRecord& record, int layers);

/// From the layer below. trace: x of the afferents, [afferents]; only asked for by LinkStrength::Input.
[[nodiscard]] Links strongestAfferents(const CircuitRecord& record, const Vector& trace,
                                       LinkStrength strength, int most);

/// To the layer above. trace: x of the microcircuit itself; layers: as above.
[[nodiscard]] Links strongestTargets(const CircuitRecord& record, float trace, LinkStrength strength,
                                     int most, int layers);

/// What there is to show of one microcircuit.
struct CellLinks {
    CellAddress cell;    ///< layer 0: none is picked
    bool known = false;  ///< whether its synapses are at hand
    bool direct = false; ///< errors come straight from the output
    Links below;
    Links above;
    /// The strength of the strongest connection; 0 where there is none.
    [[nodiscard]] float largest() const;
};

} // namespace mc::ui
