#include "somatic_cells.h"

#include <algorithm>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "somatic_cells.cpp"
#include <hwy/foreach_target.h>

#include "base/vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

/// Where the input of a step comes from.
enum class Input { Constant, EachStep, Filtered };

/// Some cells, from `first` on, at the step whose arrays begin `at`.
template <Input kInput, bool kFirstStep> struct Integrate {
    const SomaticCells
        all; // a copy: bytes are written, which might otherwise be those of the cells themselves
    float alpha;
    float kappa;
    float theta;
    Index first;
    Index at;
    float* filtered; ///< input of the step before, from the first cell on

    template <class D> HWY_INLINE Vec<D> input(D d, Index i) const {
        if constexpr (kInput == Input::Constant) {
            return hn::LoadU(d, all.constant + first + i);
        }
        const auto fresh = hn::LoadU(d, all.input + at + i);
        if constexpr (kInput == Input::EachStep) {
            return fresh;
        }
        auto sum = hn::Add(hn::LoadU(d, all.constant + first + i), fresh);
        if constexpr (!kFirstStep) {
            sum = hn::Add(hn::Mul(hn::Set(d, kappa), hn::LoadU(d, filtered + i)), sum);
        }
        hn::StoreU(sum, d, filtered + i);
        return sum;
    }

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        const hn::Rebind<std::int32_t, D> whole;
        const hn::Rebind<std::uint8_t, D> bytes;
        const auto threshold = hn::Set(d, theta);
        auto u = hn::Add(input(d, i), hn::LoadU(d, all.bias + first + i));
        auto x = hn::Zero(d);
        if constexpr (!kFirstStep) {
            const Index before = at - all.stride + i;
            const auto last = hn::LoadU(d, all.u + before);
            const auto leaked = hn::Mul(hn::Set(d, alpha), last);
            u = hn::Add(hn::IfThenZeroElse(hn::Ge(last, threshold), leaked), u);
            x = hn::Mul(hn::Set(d, kappa), hn::LoadU(d, all.x + before));
        }
        const auto fires = hn::Ge(u, threshold);
        x = hn::Add(x, hn::IfThenElseZero(fires, hn::Set(d, 1.0F - kappa)));
        hn::StoreU(u, d, all.u + at + i);
        hn::StoreU(x, d, all.x + at + i);
        const auto ones = hn::And(hn::BitCast(whole, hn::VecFromMask(d, fires)), hn::Set(whole, 1));
        hn::StoreU(hn::DemoteTo(bytes, ones), bytes, all.s + at + i);
    }
};

/// Cells that are taken through all steps together: what they leave for the next step stays in the core's
/// nearest cache.
constexpr Index kBlock = 512;

template <Input kInput> void integrateBlocks(const CircuitParameters& circuit, const SomaticCells& cells) {
    const float alpha = circuit.alpha();
    const float kappa = circuit.kappa();
    const auto theta = static_cast<float>(circuit.theta);
    HWY_ALIGN float filtered[kBlock];
    for (Index first = 0; first < cells.cells; first += kBlock) {
        const Index count = std::min(kBlock, cells.cells - first);
        forEachVector(count, Integrate<kInput, true>{cells, alpha, kappa, theta, first, first, filtered});
        for (Index t = 1; t < cells.steps; ++t) {
            forEachVector(count, Integrate<kInput, false>{cells, alpha, kappa, theta, first,
                                                          t * cells.stride + first, filtered});
        }
    }
}

void integrate(const CircuitParameters& circuit, const SomaticCells& cells) {
    if (cells.input == nullptr) {
        integrateBlocks<Input::Constant>(circuit, cells);
    } else if (cells.filtered) {
        integrateBlocks<Input::Filtered>(circuit, cells);
    } else {
        integrateBlocks<Input::EachStep>(circuit, cells);
    }
}

struct Filter {
    float kappa;
    Index count;
    int steps;
    const std::uint8_t* s;
    float* x;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        const hn::Rebind<std::int32_t, D> whole;
        const hn::Rebind<std::uint8_t, D> bytes;
        const auto decay = hn::Set(d, kappa);
        const auto jump = hn::Set(d, 1.0F - kappa);
        auto trace = hn::Zero(d);
        for (Index t = 0, at = i; t < steps; ++t, at += count) {
            const auto spikes = hn::ConvertTo(d, hn::PromoteTo(whole, hn::LoadU(bytes, s + at)));
            trace = hn::Add(hn::Mul(decay, trace), hn::Mul(jump, spikes));
            hn::StoreU(trace, d, x + at);
        }
    }
};

void filter(float kappa, Index count, int steps, const std::uint8_t* s, float* x) {
    forEachVector(count, Filter{kappa, count, steps, s, x});
}

/// c(t) of some cells, from that of the step after.
template <bool kLastStep> struct ComingErrors {
    float kappa;
    const float* e;
    const float* after; ///< c(t+1)
    float* c;
    float* sum;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        auto coming = hn::Mul(hn::Set(d, 1.0F - kappa), hn::LoadU(d, e + i));
        auto total = coming;
        if constexpr (!kLastStep) {
            coming = hn::Add(coming, hn::Mul(hn::Set(d, kappa), hn::LoadU(d, after + i)));
            total = hn::Add(hn::LoadU(d, sum + i), coming);
        }
        hn::StoreU(coming, d, c + i);
        hn::StoreU(total, d, sum + i);
    }
};

void sumComing(float kappa, Index count, int steps, const float* e, float* c, float* sum) {
    for (Index first = 0; first < count; first += kBlock) {
        const Index cells = std::min(kBlock, count - first);
        Index at = (steps - 1) * count + first;
        forEachVector(cells, ComingErrors<true>{kappa, e + at, nullptr, c + at, sum + first});
        while ((at -= count) >= 0) {
            forEachVector(cells, ComingErrors<false>{kappa, e + at, c + at + count, c + at, sum + first});
        }
    }
}

/// c(t) of some cells, from that of the step after.
struct FadingErrors {
    float alpha;
    const float* e;
    const float* after; ///< c(t+1)
    float* c;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        const auto fading = hn::Mul(hn::Set(d, alpha), hn::LoadU(d, after + i));
        hn::StoreU(hn::Add(hn::LoadU(d, e + i), fading), d, c + i);
    }
};

void sumFading(float alpha, Index count, int steps, const float* e, float* c) {
    for (Index first = 0; first < count; first += kBlock) {
        const Index cells = std::min(kBlock, count - first);
        Index at = (steps - 1) * count + first;
        std::copy_n(e + at, cells, c + at);
        while ((at -= count) >= 0) {
            forEachVector(cells, FadingErrors{alpha, e + at, c + at + count, c + at});
        }
    }
}

struct AddTo {
    const float* values;
    float* sum;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        hn::StoreU(hn::Add(hn::LoadU(d, sum + i), hn::LoadU(d, values + i)), d, sum + i);
    }
};

void sumSteps(Index count, int steps, const float* values, float* sum) {
    for (Index first = 0; first < count; first += kBlock) {
        const Index cells = std::min(kBlock, count - first);
        std::copy_n(values + first, cells, sum + first);
        for (Index t = 1; t < steps; ++t) {
            forEachVector(cells, AddTo{values + t * count + first, sum + first});
        }
    }
}

} // namespace
} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace mc {

HWY_EXPORT(integrate);
HWY_EXPORT(filter);
HWY_EXPORT(sumComing);
HWY_EXPORT(sumFading);
HWY_EXPORT(sumSteps);

void integrateCells(const CircuitParameters& circuit, const SomaticCells& cells) {
    HWY_DYNAMIC_DISPATCH(integrate)(circuit, cells);
}

void filterSpikes(float kappa, Index count, int steps, const std::uint8_t* s, float* x) {
    HWY_DYNAMIC_DISPATCH(filter)(kappa, count, steps, s, x);
}

void sumComingErrors(float kappa, Index count, int steps, const float* e, float* c, float* sum) {
    HWY_DYNAMIC_DISPATCH(sumComing)(kappa, count, steps, e, c, sum);
}

void sumFadingErrors(float alpha, Index count, int steps, const float* e, float* c) {
    HWY_DYNAMIC_DISPATCH(sumFading)(alpha, count, steps, e, c);
}

void sumOverSteps(Index count, int steps, const float* values, float* sum) {
    HWY_DYNAMIC_DISPATCH(sumSteps)(count, steps, values, sum);
}

} // namespace mc
#endif
