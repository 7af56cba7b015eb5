#pragma once

#include "base/matrix.h"
#include "model/convolution.h"
#include "model/geometry.h"

#include <vector>

namespace mc {

/// Memory for the way from a layer down to the one below it; kept from use to use.
struct WayDown {
    ConvolutionScratch convolution;
    std::vector<Matrix> stages; ///< errors above each pool, from below to above
};

/// Traces (or currents) of the layer below as the synapses see them: what comes out of each pool, from below
/// to above, [units x columns]. Nothing without pools.
void poolAfferents(const LayerGeometry& geometry, const Matrix& below, std::vector<Matrix>& pooled);

/// Where the errors that come through the synapses arrive: above all pools, or at the layer below itself.
[[nodiscard]] Matrix& arrivalOf(const LayerGeometry& geometry, Matrix& below, WayDown& way);

/// From there on down through the pools, [cells below x columns].
void spreadThroughPools(const LayerGeometry& geometry, Matrix& below, WayDown& way);

/// below = what errors of a layer, [cells x columns], bring down to the layer below it through the weights
/// `feedback` in the shape of W, and through the pools: the transpose of the way up.
void carryDown(const LayerGeometry& geometry, const Matrix& feedback, const Matrix& errors, Matrix& below,
               WayDown& way);

} // namespace mc
