#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// A network as its notation says (MODEL section 5): cells per layer, input first. `32x32x3-256-10` gives the
/// input layer as rows x columns x channels.
struct NetworkShape {
    std::vector<int> cells; ///< layers 0 ... L, at least two, each 1 ... 100,000
    [[nodiscard]] int inputs() const { return cells.front(); }
    [[nodiscard]] int outputs() const { return cells.back(); }
    [[nodiscard]] std::size_t hiddenLayers() const { return cells.size() - 2; }
};

/// Throws BadParameter ("network") with a sentence that names the part that cannot be read. At most 32 layers
/// and 200 million synapses.
[[nodiscard]] NetworkShape parseNetwork(std::string_view notation);

} // namespace mc
