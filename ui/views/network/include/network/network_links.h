#pragma once

#include "training/records/circuit_record.h"

#include <functional>
#include <vector>

namespace mc::ui {

/// What the strength of a connection is: the size of its weight, or of what passes through it in the step
/// shown.
enum class LinkStrength {
    Weight, ///< |W|; |E| on the way down
    Input,  ///< |W x|; |E e| on the way down
};

/// Which of the two ways connections are shown.
enum class Arrows {
    Up,   ///< W: activity, from below to above
    Down, ///< E: errors, from above to below
    Both,
};
[[nodiscard]] inline bool pointsUp(Arrows arrows) {
    return arrows != Arrows::Down;
}
[[nodiscard]] inline bool pointsDown(Arrows arrows) {
    return arrows != Arrows::Up;
}

/// One connection between the microcircuit looked at and a cell of the layer below or above.
struct Link {
    int cell = 0;       ///< at the other end; below, the first of those whose mean comes out of the pools
    float weight = 0;   ///< W, or E of one on the way down; finite, and 0 only where it is cut
    float strength = 0; ///< |W| or |W x|, |E| or |E e|; above 0, but for one that is cut
    float partner = 0;  ///< E of the pair, or W of one on the way down; 0 where there is none
    int synapse = 0;    ///< place among the afferents or targets of the microcircuit
    int lastCell = 0;   ///< the last of the cells that a pool brings together, else `cell`
    float error = 0;    ///< on the way down, e that is sent in the step shown
    bool cut = false;   ///< a lesion cuts it, or the cells at one of its ends: nothing passes
};

/// W and E have opposite signs; a pair without a partner, or with a zero one, does not disagree.
[[nodiscard]] bool disagrees(const Link& link);

/// Whether a lesion cuts the connection at a place among the afferents or targets of a microcircuit. Empty:
/// none is cut.
using IsLinkCut = std::function<bool(int synapse)>;

/// The strongest connections of a microcircuit to one side, and those that lesions cut, whatever their
/// strength, so that they can be mended.
struct Links {
    std::vector<Link> shown; ///< the strongest first, of equals the lower cell; then those that are cut
    bool paired = false;     ///< whether W and E run between the same cells
    [[nodiscard]] int disagreeing() const;
    /// How many carry an error in the step shown, above 0 or below it at the sender.
    [[nodiscard]] int carrying(bool above) const;
};

/// E of the pairs with the layer below, [afferents]; empty where no feedback runs between the same cells.
[[nodiscard]] const Vector& feedbackBelow(const CircuitRecord& record);
/// E of the pairs with the layer above, [targets], or empty. With direct feedback E comes from the
/// output, so that only the uppermost hidden layer has pairs. layers: L + 1, the input included.
[[nodiscard]] const Vector& feedbackAbove(const CircuitRecord& record, int layers);

/// From the layer below. trace: x of the afferents, [afferents]; only asked for by LinkStrength::Input.
[[nodiscard]] Links strongestAfferents(const CircuitRecord& record, const Vector& trace,
                                       LinkStrength strength, int most, const IsLinkCut& isCut = {});

/// To the layer above. trace: x of the microcircuit itself; layers: as above.
[[nodiscard]] Links strongestTargets(const CircuitRecord& record, float trace, LinkStrength strength,
                                     int most, int layers, const IsLinkCut& isCut = {});

/// The way down, of errors that arrive: E from cells of the layer above, or of the output with direct
/// feedback. errors: e of each cell of that layer. layers: as above.
[[nodiscard]] Links strongestFeedback(const CircuitRecord& record, const Vector& errors,
                                      LinkStrength strength, int most, int layers,
                                      const IsLinkCut& isCut = {});

/// The way down, of errors that this microcircuit sends to the layer below. error: its e.
[[nodiscard]] Links strongestSent(const CircuitRecord& record, float error, LinkStrength strength, int most,
                                  const IsLinkCut& isCut = {});

/// What there is to show of one microcircuit.
struct CellLinks {
    CellAddress cell;    ///< layer 0: none is picked
    bool known = false;  ///< whether its synapses are at hand
    bool direct = false; ///< errors come straight from the output
    Links below;         ///< W from the layer below
    Links above;         ///< W to the layer above
    Links arriving;      ///< E from the layer above
    Links sent;          ///< E to the layer below
    int source = 0;      ///< the layer that `arriving` comes from
    /// The strength of the strongest connection up, or down; 0 where there is none.
    [[nodiscard]] float largestUp() const;
    [[nodiscard]] float largestDown() const;
};

} // namespace mc::ui
