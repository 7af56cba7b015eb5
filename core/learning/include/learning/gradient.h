#pragma once

#include "base/matrix.h"
#include "model/presentation.h"

#include <span>
#include <vector>

namespace mc {

/// The two signals a synapse sees: columns of `post` and `pre` belong together (lanes, or lanes of all
/// steps).
struct HebbianFactors {
    const Matrix* post; ///< [cells x columns]
    const Matrix* pre;  ///< [inputs x columns]
};

/// Factors of G^l, l = k + 1: e^l and x^{l-1}; with constant input to the lowest layer Σ_t e and p, whose
/// product is the same sum.
[[nodiscard]] HebbianFactors localFactors(const Presentation& presentation, std::size_t k);

/// Columns [first, first + count) of G = scale Σ post preᵀ over all factors, in their order (MODEL section 3,
/// basal).
void hebbianProduct(std::span<const HebbianFactors> factors, float scale, Index first, Index count,
                    Matrix& G);

/// Mean e, [cells]: scale Σ over all columns of `post`, factors in their order.
void meanPost(std::span<const HebbianFactors> factors, float scale, Vector& mean);

/// Backpropagation through time on a presentation that went upwards (MODEL section 4, `bp`): δ_u of every
/// layer, [cells x lanes * T], columns as in LayerActivity.
[[nodiscard]] std::vector<Matrix> backThroughTime(const Network& network, const CircuitParameters& circuit,
                                                  const Presentation& presentation);

/// The `bp` G of every layer over a batch, in the shapes of W. presentations: N.
[[nodiscard]] std::vector<Matrix> gradientThroughTime(const Network& network,
                                                      const CircuitParameters& circuit,
                                                      std::span<const Presentation> blocks,
                                                      int presentations);

} // namespace mc
