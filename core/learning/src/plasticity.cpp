#include "learning/plasticity.h"

#include <algorithm>

namespace mc {

namespace {

/// Synapses that are changed between two looks ahead.
constexpr Index kStretch = 256;

/// Asks for weights that are soon to be written. Every core reads all weights, and the one that changes them
/// must first take their cache lines back from the others: that takes far longer than the change.
void claimForWriting(const float* weights, Index begin, Index end) {
    constexpr Index kLine = 64 / sizeof(float);
    for (Index i = begin; i < end; i += kLine) {
        __builtin_prefetch(weights + i, 1);
    }
}

/// m ← μ m + g, w ← w + η m - λ w, where g(i) is what synapse i pairs.
template <class Pairing>
void updatePart(const UpdateRates& rates, Index begin, Index end, Pairing g, float* __restrict m,
                float* __restrict w) {
    for (Index from = begin; from < end; from += kStretch) {
        const Index to = std::min(from + kStretch, end);
        claimForWriting(w, to, std::min(to + kStretch, end));
        for (Index i = from; i < to; ++i) {
            m[i] = rates.momentum * m[i] + g(i);
            w[i] += rates.eta * m[i] - rates.decay * w[i];
        }
    }
}

} // namespace

void updateSynapses(const UpdateRates& rates, const Matrix& G, const Matrix* efficacy, Index first,
                    Index count, Layer& layer, SlowTraces& slow) {
    const Index begin = first * G.rows();
    const Index end = begin + count * G.rows();
    const float* g = G.data();
    updatePart(
        rates, begin, end, [g](Index i) { return g[i]; }, slow.forward.data(), layer.forward.data());
    if (efficacy != nullptr) {
        const float* positive = efficacy->data();
        updatePart(
            rates, begin, end, [g, positive](Index i) { return positive[i] * g[i]; }, slow.feedback.data(),
            layer.feedback.data());
    }
}

void updateBias(const UpdateRates& rates, const Vector& meanError, Layer& layer, SlowTraces& slow) {
    slow.bias = rates.momentum * slow.bias + meanError;
    layer.bias += rates.eta * slow.bias;
}

} // namespace mc
