#include "error_cells.h"

#include "model/presentation.h"

#include <algorithm>
#include <array>
#include <numbers>
#include <numeric>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "error_cells.cpp"
#include <hwy/foreach_target.h>

#include "base/vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

/// 2^-y for y >= 0, within 2e-7 of it, by one polynomial for all instruction sets; 2^-110 beyond y = 110.
/// What is no number stays so.
template <class D> HWY_INLINE Vec<D> powerOfHalf(D d, Vec<D> y) {
    const hn::Rebind<std::int32_t, D> whole;
    const auto most = hn::Set(d, 110.0F);
    y = hn::IfThenElse(hn::Gt(y, most), most,
                       y); // not Min, which some processors ask for the number of the two
    // Floats from 2^23 on are whole: the last bits of this one are 127 - y, rounded, the exponent of the
    // result.
    const auto magic = hn::Set(d, 12'582'912.0F + 127.0F);
    const auto rounded = hn::Sub(magic, y);
    const auto rest = hn::Add(y, hn::Sub(rounded, magic)); // -1/2 ... 1/2
    auto p = hn::Set(d, -1.326472731e-3F);
    for (const float coefficient :
         {9.671512991e-3F, -5.550733581e-2F, 2.402224243e-1F, -6.931470037e-1F, 1.0F}) {
        p = hn::Add(hn::Mul(p, rest), hn::Set(d, coefficient));
    }
    return hn::Mul(p, hn::BitCast(d, hn::ShiftLeft<23>(hn::BitCast(whole, rounded))));
}

/// h(u) = 4 a / (1 + a)², a = exp(-|u - ϑ| / w).
struct Gate {
    float theta;
    float scale; ///< 1 / (w ln 2)

    template <class D> HWY_INLINE Vec<D> of(D d, Vec<D> u) const {
        const auto a = powerOfHalf(d, hn::Abs(hn::Mul(hn::Sub(u, hn::Set(d, theta)), hn::Set(d, scale))));
        const auto b = hn::Add(hn::Set(d, 1.0F), a);
        return hn::Div(hn::Mul(hn::Set(d, 4.0F), a), hn::Mul(b, b));
    }
};

struct GateOfMany {
    Gate gate;
    const float* u;
    float* h;

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        hn::StoreU(gate.of(d, hn::LoadU(d, u + i)), d, h + i);
    }
};

/// Sums of squares that are kept apart, whatever the width of vectors: cell i is part of sum i modulo their
/// number.
constexpr Index kSums = 16;

/// Some cells, from `first` on, at the step whose arrays begin `at`.
template <bool kSpiking, bool kTuned> struct Errors {
    const ErrorCells& all;
    Gate gate;
    Index first;
    Index at;
    std::array<double, kSums>& sums;

    /// e = θ_e n: trunc(clamp(q / θ_e)) is clamp(trunc(q / θ_e)), as K is whole.
    template <class D> HWY_INLINE Vec<D> release(D d, Vec<D> filled) const {
        const auto most = hn::Set(d, all.maxBurst);
        const auto quantum = hn::Set(d, all.quantum);
        const auto ratio = hn::Min(hn::Max(hn::Div(filled, quantum), hn::Neg(most)), most);
        const auto burst = hn::Mul(quantum, hn::Trunc(ratio));
        return hn::Add(burst, hn::Sub(filled, filled)); // what is no number must not come out as a burst
    }

    template <class D> HWY_INLINE void addSquares(D d, Vec<D> drive, Index i) const {
        const hn::CappedTag<double, static_cast<std::size_t>(kLanes<D>)> wide;
        const hn::Rebind<float, decltype(wide)> narrow;
        HWY_ALIGN float part[kLanes<D>];
        hn::Store(drive, d, part);
        double* const sum = sums.data() + (first + i) % kSums;
        for (Index lane = 0; lane < kLanes<D>; lane += kLanes<decltype(wide)>) {
            const auto value = hn::PromoteTo(wide, hn::LoadU(narrow, part + lane));
            hn::StoreU(hn::Add(hn::LoadU(wide, sum + lane), hn::Mul(value, value)), wide, sum + lane);
        }
    }

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        auto drive = hn::Mul(gate.of(d, hn::LoadU(d, all.u + at + i)), hn::LoadU(d, all.apical + at + i));
        if constexpr (kTuned) {
            float* const sum = all.driveSum + first + i;
            hn::StoreU(hn::Add(hn::LoadU(d, sum), drive), d, sum);
            drive = hn::Sub(drive, hn::LoadU(d, all.usual + first + i));
        }
        if constexpr (kSpiking || kTuned) {
            if (all.squares) {
                addSquares(d, drive, i);
            }
        }
        if constexpr (kTuned) {
            drive = hn::Mul(hn::Set(d, all.gain), drive);
        }
        if constexpr (kSpiking) {
            float* const q = all.residue + first + i;
            const auto filled = hn::Add(hn::LoadU(d, q), drive);
            const auto released = release(d, filled);
            hn::StoreU(hn::Sub(filled, released), d, q);
            drive = released;
        }
        hn::StoreU(drive, d, all.e + at + i);
    }
};

/// Cells that are taken through all steps together: what they keep from step to step stays in the core's
/// nearest cache.
constexpr Index kBlock = 512;
static_assert(kBlock % kSums == 0);

template <bool kSpiking, bool kTuned>
void inBlocks(const Gate& gate, const ErrorCells& cells, std::array<double, kSums>& sums) {
    if constexpr (kSpiking) {
        std::fill_n(cells.residue, cells.count, 0.0F);
    }
    if constexpr (kTuned) {
        std::fill_n(cells.driveSum, cells.count, 0.0F);
    }
    for (Index first = 0; first < cells.count; first += kBlock) {
        const Index count = std::min(kBlock, cells.count - first);
        for (Index t = 0; t < cells.steps; ++t) {
            forEachVector(count, Errors<kSpiking, kTuned>{cells, gate, first, t * cells.count + first, sums});
        }
    }
}

Gate gateOf(const CircuitParameters& circuit) {
    return {static_cast<float>(circuit.theta), static_cast<float>(std::numbers::log2e / circuit.gateWidth)};
}

void gateOfMany(const CircuitParameters& circuit, const float* u, float* gate, Index count) {
    forEachVector(count, GateOfMany{gateOf(circuit), u, gate});
}

double errors(const CircuitParameters& circuit, const ErrorCells& cells) {
    const Gate gate = gateOf(circuit);
    const bool spiking = cells.residue != nullptr;
    std::array<double, kSums> sums{};
    if (cells.usual != nullptr) {
        spiking ? inBlocks<true, true>(gate, cells, sums) : inBlocks<false, true>(gate, cells, sums);
    } else if (spiking) {
        inBlocks<true, false>(gate, cells, sums);
    } else { // nothing is kept: all steps are one
        forEachVector(cells.count * cells.steps, Errors<false, false>{cells, gate, 0, 0, sums});
    }
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

} // namespace
} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace mc {

HWY_EXPORT(gateOfMany);
HWY_EXPORT(errors);

void evaluateGate(const CircuitParameters& circuit, const float* u, float* gate, Index count) {
    HWY_DYNAMIC_DISPATCH(gateOfMany)(circuit, u, gate, count);
}

double formErrors(const CircuitParameters& circuit, const ErrorCells& cells) {
    return HWY_DYNAMIC_DISPATCH(errors)(circuit, cells);
}

} // namespace mc
#endif
