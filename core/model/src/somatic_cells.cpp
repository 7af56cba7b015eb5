#include "somatic_cells.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "somatic_cells.cpp"
#include <hwy/foreach_target.h>

#include "base/vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

// Each takes some cells through all steps, so that their state stays in registers.

/// Where the input of a step comes from.
enum class Input { Constant, EachStep, Filtered };

template <Input kInput> struct Integrate {
    SomaticCells cells;
    float alpha;
    float kappa;
    float theta;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        const hn::Rebind<std::int32_t, D> whole;
        const hn::Rebind<std::uint8_t, D> bytes;
        const SomaticCells all =
            cells; // bytes are written, which might otherwise be those of the cells themselves
        const auto threshold = hn::Set(d, theta);
        const auto decay = hn::Set(d, kappa);
        const auto leak = hn::Set(d, alpha);
        const auto jump = hn::Set(d, 1.0F - kappa);
        const auto bias = hn::LoadU(d, all.bias + i);
        const auto constant = kInput == Input::EachStep ? hn::Zero(d) : hn::LoadU(d, all.constant + i);
        auto filtered = hn::Zero(d);
        auto u = hn::Zero(d);
        auto x = hn::Zero(d);
        for (Index t = 0, at = i; t < all.steps; ++t, at += all.stride) {
            auto input = constant;
            if constexpr (kInput == Input::EachStep) {
                input = hn::LoadU(d, all.input + at);
            } else if constexpr (kInput == Input::Filtered) {
                filtered = hn::Add(hn::Mul(decay, filtered), hn::Add(constant, hn::LoadU(d, all.input + at)));
                input = filtered;
            }
            const auto carried = hn::IfThenZeroElse(hn::Ge(u, threshold), hn::Mul(leak, u));
            u = hn::Add(carried, hn::Add(input, bias));
            const auto fires = hn::Ge(u, threshold);
            x = hn::Add(hn::Mul(decay, x), hn::IfThenElseZero(fires, jump));
            hn::StoreU(u, d, all.u + at);
            hn::StoreU(x, d, all.x + at);
            const auto ones = hn::And(hn::BitCast(whole, hn::VecFromMask(d, fires)), hn::Set(whole, 1));
            hn::StoreU(hn::DemoteTo(bytes, ones), bytes, all.s + at);
        }
    }
};

void integrate(const CircuitParameters& circuit, const SomaticCells& cells) {
    const float alpha = circuit.alpha();
    const float kappa = circuit.kappa();
    const auto theta = static_cast<float>(circuit.theta);
    if (cells.input == nullptr) {
        forEachVector(cells.cells, Integrate<Input::Constant>{cells, alpha, kappa, theta});
    } else if (cells.filtered) {
        forEachVector(cells.cells, Integrate<Input::Filtered>{cells, alpha, kappa, theta});
    } else {
        forEachVector(cells.cells, Integrate<Input::EachStep>{cells, alpha, kappa, theta});
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

struct SumComing {
    float kappa;
    Index count;
    int steps;
    const float* e;
    float* c;
    float* sum;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        const auto decay = hn::Set(d, kappa);
        const auto fresh = hn::Set(d, 1.0F - kappa);
        auto coming = hn::Zero(d);
        auto total = hn::Zero(d);
        for (Index t = steps; t-- > 0;) {
            const Index at = t * count + i;
            coming = hn::Add(hn::Mul(fresh, hn::LoadU(d, e + at)), hn::Mul(decay, coming));
            hn::StoreU(coming, d, c + at);
            total = hn::Add(total, coming);
        }
        hn::StoreU(total, d, sum + i);
    }
};

void sumComing(float kappa, Index count, int steps, const float* e, float* c, float* sum) {
    forEachVector(count, SumComing{kappa, count, steps, e, c, sum});
}

struct SumFading {
    float alpha;
    Index count;
    int steps;
    const float* e;
    float* c;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        auto fading = hn::Zero(d);
        for (Index t = steps; t-- > 0;) {
            const Index at = t * count + i;
            fading = hn::Add(hn::LoadU(d, e + at), hn::Mul(hn::Set(d, alpha), fading));
            hn::StoreU(fading, d, c + at);
        }
    }
};

void sumFading(float alpha, Index count, int steps, const float* e, float* c) {
    forEachVector(count, SumFading{alpha, count, steps, e, c});
}

struct SumSteps {
    Index count;
    int steps;
    const float* values;
    float* sum;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        auto total = hn::LoadU(d, values + i);
        for (Index t = 1; t < steps; ++t) {
            total = hn::Add(total, hn::LoadU(d, values + t * count + i));
        }
        hn::StoreU(total, d, sum + i);
    }
};

void sumSteps(Index count, int steps, const float* values, float* sum) {
    forEachVector(count, SumSteps{count, steps, values, sum});
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
