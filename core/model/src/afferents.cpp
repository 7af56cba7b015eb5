#include "model/afferents.h"

#include "base/product.h"

namespace mc {

void poolAfferents(const LayerGeometry& geometry, const Matrix& below, std::vector<Matrix>& pooled) {
    pooled.resize(geometry.pools.size());
    const Matrix* in = &below;
    for (std::size_t stage = 0; stage < pooled.size(); ++stage) {
        poolUp(geometry.pools[stage], *in, pooled[stage]);
        in = &pooled[stage];
    }
}

Matrix& arrivalOf(const LayerGeometry& geometry, Matrix& below, WayDown& way) {
    way.stages.resize(geometry.pools.size());
    return way.stages.empty() ? below : way.stages.back();
}

void spreadThroughPools(const LayerGeometry& geometry, Matrix& below, WayDown& way) {
    for (std::size_t stage = geometry.pools.size(); stage-- > 0;) {
        poolDown(geometry.pools[stage], way.stages[stage], stage == 0 ? below : way.stages[stage - 1]);
    }
}

void carryDown(const LayerGeometry& geometry, const Matrix& feedback, const Matrix& errors, Matrix& below,
               WayDown& way) {
    Matrix& arrival = arrivalOf(geometry, below, way);
    if (geometry.isConvolution()) {
        convolveBack(geometry, feedback, errors, arrival, way.convolution);
    } else {
        multiplyTransposed(feedback, errors, arrival);
    }
    spreadThroughPools(geometry, below, way);
}

} // namespace mc
