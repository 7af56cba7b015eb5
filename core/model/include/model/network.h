#pragma once

#include "base/matrix.h"
#include "base/random.h"
#include "model/geometry.h"
#include "model/notation.h"
#include "model/parameters.h"

#include <vector>

namespace mc {

/// The synapses of one layer l of microcircuits with the layer below it.
struct Layer {
    LayerGeometry geometry; ///< as it is by itself: dense, no pools
    /// W^l, [cells of l x cells of l-1]: PYR of l-1 to the basal dendrites of l. Of a convolution its
    /// kernels, [out channels x entries of a kernel]; after a pool, columns are pooled units.
    Matrix forward;
    Vector bias; ///< b^l, [cells of l]; one per output channel of a convolution
    /// B^{l-1}, the feedback from the error cells of l to the microcircuits of l-1, kept in the shape of W^l:
    /// entry (i, j) leads from cell i of l down to cell j of l-1. So the two synapses of a pair stand at the
    /// same place, and a convolution's errors go down through the kernels B. Empty for the lowest layer and
    /// for rules whose feedback follows from W. With direct feedback, entry (i, j) leads from output cell i
    /// down to cell j of l-1, past all pools.
    Matrix feedback;

    [[nodiscard]] Index cells() const {
        return geometry.isConvolution() ? geometry.cells.size() : forward.rows();
    }
    /// Cells of the layer below.
    [[nodiscard]] Index inputs() const {
        return geometry.isConvolution() || !geometry.pools.empty() ? geometry.below().size() : forward.cols();
    }
};

/// layers[k] is layer l = k + 1.
struct Network {
    std::vector<Layer> layers;
    [[nodiscard]] Index inputs() const { return layers.front().inputs(); }
    [[nodiscard]] Index outputs() const { return layers.back().cells(); }
};

/// A network before learning, W and b only (model.md, section 6): W^l ~ N(0, g_l² 2/n_in), n_in the afferents
/// of a cell; b = b_h for hidden layers l >= 2, else 0. Synapse (i, j) of layer l depends on seed, l and its
/// place alone.
[[nodiscard]] Network makeNetwork(const NetworkShape& shape, const InitialParameters& initial, Seed seed);

/// Population standard deviation σ₀ of a drawn W (÷ n, mean subtracted).
[[nodiscard]] double spread(const Matrix& weights);

/// B or a fixed random feedback of layer l = k + 1, [rows x columns], in the shape of its W for most rules:
/// N(0, deviation²).
[[nodiscard]] Matrix drawFeedback(Index rows, Index columns, std::size_t k, double deviation, Seed seed);

/// Columns [first, first + count) of a random feedback of layer l = k + 1 that is drawn for one update alone,
/// from N(0, deviation²).
void redrawFeedback(std::size_t k, std::int64_t update, double deviation, Seed seed, Index first, Index count,
                    Matrix& feedback);

/// M of layer l = k + 1, in the shape of its W (shared by all positions of a kernel): exp(ρ ξ), ξ ~ N(0, 1).
[[nodiscard]] Matrix drawEfficacy(const Layer& layer, std::size_t k, double efficacySpread, Seed seed);

} // namespace mc
