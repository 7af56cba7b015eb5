#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

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

/// "hidden layer 2", or "the output layer". k: from 0, of so many layers above the input.
[[nodiscard]] inline std::string layerWords(std::size_t k, std::size_t layers) {
    return k + 1 == layers ? "the output layer" : "hidden layer " + std::to_string(k + 1);
}

} // namespace mc
