#include "learning/plasticity.h"

namespace mc {

void updateSynapses(const UpdateRates& rates, const Matrix& G, const Matrix* efficacy, Index first,
                    Index count, DenseLayer& layer, SlowTraces& slow) {
    const Index begin = first * G.rows();
    const Index end = begin + count * G.rows();
    const float* g = G.data();
    float* w = layer.forward.data();
    float* m = slow.forward.data();
    for (Index i = begin; i < end; ++i) {
        m[i] = rates.momentum * m[i] + g[i];
        w[i] += rates.eta * m[i] - rates.decay * w[i];
    }
    if (efficacy == nullptr) {
        return;
    }
    const float* positive = efficacy->data();
    float* b = layer.feedback.data();
    float* mb = slow.feedback.data();
    for (Index i = begin; i < end; ++i) {
        mb[i] = rates.momentum * mb[i] + positive[i] * g[i];
        b[i] += rates.eta * mb[i] - rates.decay * b[i];
    }
}

void updateBias(const UpdateRates& rates, const Vector& meanError, DenseLayer& layer, SlowTraces& slow) {
    slow.bias = rates.momentum * slow.bias + meanError;
    layer.bias += rates.eta * slow.bias;
}

} // namespace mc
