#pragma once

#include "base/message.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace mc {

/// Presentations that decide whether a layer is active; those of a batch if it has more. A single one may
/// well be silent.
inline constexpr std::int64_t kEnoughPresentations = 64;

/// How active a layer has been in the course of a run: what the divergence guard goes by. Part of the state,
/// so that a run that is gone on with, or gone back in, pauses at the same batches.
struct LayerCourse {
    std::int64_t silent = 0;    ///< presentations in a row without a spike of any cell
    std::int64_t saturated = 0; ///< presentations in a row with a spike of every cell in every step
    std::int64_t lively = 0; ///< presentations with a spike since the start of the run, as far as they count
    /// Of a layer that has yet to become active, or that homeostasis brings back: presentations in a row that
    /// it may be silent. 0: not known yet.
    std::int64_t patience = 0;
    std::int64_t goodUpdates = 0; ///< updates done when it was last neither silent nor saturated
    bool operator==(const LayerCourse&) const = default;
};

/// A sentence about layer k, from 0, of so many above the input. ofHidden has the number of the layer, from
/// 1, as %1; what else varies is %2, %3, … in both.
[[nodiscard]] inline Message ofLayer(std::size_t k, std::size_t layers, Text ofHidden, Text ofOutput,
                                     std::vector<Message> values = {}) {
    values.insert(values.begin(), Message(k + 1));
    return {k + 1 == layers ? ofOutput : ofHidden, std::move(values)};
}

} // namespace mc
