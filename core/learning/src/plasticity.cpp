#include "learning/plasticity.h"

#include <algorithm>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "plasticity.cpp"
#include <hwy/foreach_target.h>

#include "base/vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
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

/// m ← μ m + g, w ← w + η m - λ w, where g is G, or M ∘ G with an efficacy.
template <bool kEfficacy> struct UpdatePart {
    UpdateRates rates;
    const float* G;
    const float* efficacy;
    float* m;
    float* w;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        auto g = hn::LoadU(d, G + i);
        if constexpr (kEfficacy) {
            g = hn::Mul(hn::LoadU(d, efficacy + i), g);
        }
        const auto slow = hn::Add(hn::Mul(hn::Set(d, rates.momentum), hn::LoadU(d, m + i)), g);
        const auto weight = hn::LoadU(d, w + i);
        const auto change =
            hn::Sub(hn::Mul(hn::Set(d, rates.eta), slow), hn::Mul(hn::Set(d, rates.decay), weight));
        hn::StoreU(slow, d, m + i);
        hn::StoreU(hn::Add(weight, change), d, w + i);
    }
};

/// For `count` synapses.
void update(const UpdateRates& rates, Index count, const float* G, const float* efficacy, float* m,
            float* w) {
    for (Index from = 0; from < count; from += kStretch) {
        const Index to = std::min(from + kStretch, count);
        claimForWriting(w, to, std::min(to + kStretch, count));
        if (efficacy != nullptr) {
            forEachVector(to - from, UpdatePart<true>{rates, G + from, efficacy + from, m + from, w + from});
        } else {
            forEachVector(to - from, UpdatePart<false>{rates, G + from, nullptr, m + from, w + from});
        }
    }
}

struct AdaptPart {
    float fresh; // 1 - β₂, exact where β₂ itself would be rounded too near to 1
    float share;
    float floor;
    const float* G;
    float* p;
    float* step;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        const auto g = hn::LoadU(d, G + i);
        const auto before = hn::LoadU(d, p + i);
        const auto square = hn::Add(before, hn::Mul(hn::Set(d, fresh), hn::Sub(hn::Mul(g, g), before)));
        const auto root = hn::Sqrt(hn::Div(square, hn::Set(d, share)));
        hn::StoreU(square, d, p + i);
        hn::StoreU(hn::Div(g, hn::Add(root, hn::Set(d, floor))), d, step + i);
    }
};

void adapt(const AdaptiveStep& adaptive, Index count, const float* G, float* p, float* step) {
    forEachVector(count, AdaptPart{static_cast<float>(1 - adaptive.decay), static_cast<float>(adaptive.share),
                                   static_cast<float>(adaptive.floor), G, p, step});
}

} // namespace
} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace mc {

HWY_EXPORT(update);
HWY_EXPORT(adapt);

void adaptSteps(const AdaptiveStep& adaptive, Index count, const float* G, float* p, float* step) {
    HWY_DYNAMIC_DISPATCH(adapt)(adaptive, count, G, p, step);
}

void updateSynapses(const UpdateRates& rates, const Matrix& G, const Matrix* efficacy, Index first,
                    Index count, Layer& layer, SlowTraces& slow) {
    const Index begin = first * G.rows();
    const Index synapses = count * G.rows();
    const float* g = G.data() + begin;
    HWY_DYNAMIC_DISPATCH(update)
    (rates, synapses, g, nullptr, slow.forward.data() + begin, layer.forward.data() + begin);
    if (efficacy != nullptr) {
        HWY_DYNAMIC_DISPATCH(update)
        (rates, synapses, g, efficacy->data() + begin, slow.feedback.data() + begin,
         layer.feedback.data() + begin);
    }
}

void updateBias(const UpdateRates& rates, const Vector& meanError, Layer& layer, SlowTraces& slow) {
    slow.bias = rates.momentum * slow.bias + meanError;
    layer.bias += rates.eta * slow.bias;
}

void followRates(const Homeostasis& homeostasis, const Eigen::VectorXd& spikes,
                 const Eigen::VectorXd& cellSteps, Layer& layer) {
    for (Index i = 0; i < layer.bias.size(); ++i) {
        if (cellSteps[i] > 0) {
            layer.bias[i] +=
                static_cast<float>(homeostasis.rate * (homeostasis.target - spikes[i] / cellSteps[i]));
        }
    }
}

} // namespace mc
#endif
