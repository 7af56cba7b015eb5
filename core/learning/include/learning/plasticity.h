#pragma once

#include "base/matrix.h"
#include "model/network.h"

namespace mc {

/// Slow traces m of one layer's synapses (model.md, section 3): zero at the start of training.
struct SlowTraces {
    Matrix forward;  ///< m_W, [cells x inputs]
    Vector bias;     ///< m_b, [cells]
    Matrix feedback; ///< m_B in the shape of W; empty where feedback does not learn
};

/// Rate, momentum and decay of one update.
struct UpdateRates {
    float eta;
    float momentum;
    float decay;
};

/// m_W ← μ m_W + G, W ← W + η m_W - λ W, and where feedback learns m_B ← μ m_B + M ∘ A, B ← B + η m_B - λ B,
/// for the inputs [first, first + count) of a layer. In the shape of W, A is G itself: both synapses of a
/// pair see the same two signals. efficacy: M in the shape of W, null where feedback does not learn.
void updateSynapses(const UpdateRates& rates, const Matrix& G, const Matrix* efficacy, Index first,
                    Index count, Layer& layer, SlowTraces& slow);

/// m_b ← μ m_b + mean e, b ← b + η m_b.
void updateBias(const UpdateRates& rates, const Vector& meanError, Layer& layer, SlowTraces& slow);

} // namespace mc
