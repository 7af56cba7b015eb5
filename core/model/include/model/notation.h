#pragma once

#include "model/geometry.h"

#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// A network as its notation says (model.md, section 5): `784-400-10`, `32x32x3-32c5-p2-64c5s1p2-p2-256-10`.
struct NetworkShape {
    MapShape input;                    ///< written rows x columns x channels, or as a number of units
    std::vector<LayerGeometry> layers; ///< layers 1 ... L; pools belong to the layer above them
    std::vector<int> cells;            ///< units of layers 0 ... L, at least two, each 1 ... 100,000

    [[nodiscard]] int inputs() const { return cells.front(); }
    [[nodiscard]] int outputs() const { return cells.back(); }
    [[nodiscard]] std::size_t hiddenLayers() const { return cells.size() - 2; }
    /// Whether the place of an input unit matters: a convolution or a pool follows.
    [[nodiscard]] bool usesPlaces() const;
    [[nodiscard]] bool hasConvolution() const;
};

/// Throws BadParameter ("network") with a sentence that names the part that cannot be read. At most 32 layers
/// and 200 million synapses.
[[nodiscard]] NetworkShape parseNetwork(std::string_view notation);

} // namespace mc
