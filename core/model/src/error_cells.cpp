#include "error_cells.h"

#include "model/presentation.h"

#include <array>
#include <cmath>
#include <numeric>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "error_cells.cpp"
#include <hwy/foreach_target.h>

#include "base/vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

/// exp(-z) for z >= 0, by a polynomial after Cephes' expf: one for all instruction sets. 0 where it is below
/// the smallest normal number; what is no number stays so.
template <class D> HWY_INLINE Vec<D> expOfMinus(D d, Vec<D> z) {
    const hn::Rebind<std::int32_t, D> whole;
    const auto vanishes = hn::Gt(z, hn::Set(d, 87.3F));
    const auto turns = hn::NearestInt(hn::Mul(hn::IfThenZeroElse(vanishes, z), hn::Set(d, -1.44269504F)));
    const auto n = hn::ConvertTo(d, turns);
    // The logarithm of 2 in two parts: products of the first with n are exact.
    auto r = hn::Sub(hn::Neg(z), hn::Mul(n, hn::Set(d, 0.693359375F)));
    r = hn::Sub(r, hn::Mul(n, hn::Set(d, -2.12194440e-4F)));
    auto p = hn::Set(d, 1.9875691500e-4F);
    for (const float coefficient :
         {1.3981999507e-3F, 8.3334519073e-3F, 4.1665795894e-2F, 1.6666665459e-1F, 0.5F}) {
        p = hn::Add(hn::Mul(p, r), hn::Set(d, coefficient));
    }
    p = hn::Add(hn::Add(hn::Mul(p, hn::Mul(r, r)), r), hn::Set(d, 1.0F));
    const auto scale = hn::BitCast(d, hn::ShiftLeft<23>(hn::Add(turns, hn::Set(whole, 127))));
    return hn::IfThenZeroElse(vanishes, hn::Mul(p, scale));
}

struct Gate {
    float theta;
    float scale; ///< 1 / w

    template <class D> HWY_INLINE Vec<D> of(D d, Vec<D> u) const {
        const auto z = hn::Abs(hn::Mul(hn::Sub(u, hn::Set(d, theta)), hn::Set(d, scale)));
        const auto a = expOfMinus(d, z);
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

/// Some cells through all steps, so that q stays in registers.
template <bool kSpiking, bool kTuned> struct Errors {
    const ErrorCells& all;
    Gate gate;
    std::array<double, kSums>& sums;

    /// e = θ_e n: trunc(clamp(q / θ_e)) is clamp(trunc(q / θ_e)), as K is whole.
    template <class D> HWY_INLINE Vec<D> release(D d, Vec<D> filled) const {
        const hn::Rebind<std::int32_t, D> whole;
        const auto most = hn::Set(d, all.maxBurst);
        const auto quantum = hn::Set(d, all.quantum);
        const auto ratio = hn::Min(hn::Max(hn::Div(filled, quantum), hn::Neg(most)), most);
        const auto burst = hn::Mul(quantum, hn::ConvertTo(d, hn::ConvertTo(whole, ratio)));
        return hn::Add(burst, hn::Sub(filled, filled)); // what is no number must not come out as a burst
    }

    template <class D> HWY_INLINE void operator()(D d, Index i) const {
        auto q = hn::Zero(d);
        auto total = hn::Zero(d);
        std::array<double, kLanes<D>> squares{};
        for (Index t = 0, at = i; t < all.steps; ++t, at += all.count) {
            auto drive = hn::Mul(gate.of(d, hn::LoadU(d, all.u + at)), hn::LoadU(d, all.apical + at));
            if constexpr (kTuned) {
                total = hn::Add(total, drive);
                drive = hn::Sub(drive, hn::LoadU(d, all.usual + i));
            }
            if constexpr (kSpiking || kTuned) {
                if (all.squares) {
                    HWY_ALIGN float part[kLanes<D>];
                    hn::Store(drive, d, part);
                    for (std::size_t lane = 0; lane < squares.size(); ++lane) {
                        squares[lane] += static_cast<double>(part[lane]) * static_cast<double>(part[lane]);
                    }
                }
            }
            if constexpr (kTuned) {
                drive = hn::Mul(hn::Set(d, all.gain), drive);
            }
            if constexpr (kSpiking) {
                const auto filled = hn::Add(q, drive);
                const auto released = release(d, filled);
                q = hn::Sub(filled, released);
                hn::StoreU(released, d, all.e + at);
            } else {
                hn::StoreU(drive, d, all.e + at);
            }
        }
        if constexpr (kSpiking) {
            hn::StoreU(q, d, all.residue + i);
        }
        if constexpr (kTuned) {
            hn::StoreU(total, d, all.driveSum + i);
        }
        if constexpr (kSpiking || kTuned) {
            const auto first = static_cast<std::size_t>(i % kSums);
            for (std::size_t lane = 0; lane < squares.size(); ++lane) {
                sums[first + lane] += squares[lane];
            }
        }
    }
};

Gate gateOf(const CircuitParameters& circuit) {
    return {static_cast<float>(circuit.theta), static_cast<float>(1.0 / circuit.gateWidth)};
}

void gateOfMany(const CircuitParameters& circuit, const float* u, float* gate, Index count) {
    forEachVector(count, GateOfMany{gateOf(circuit), u, gate});
}

template <bool kTuned>
void errorsOf(const CircuitParameters& circuit, const ErrorCells& cells, std::array<double, kSums>& sums) {
    if (cells.residue != nullptr) {
        forEachVector(cells.count, Errors<true, kTuned>{cells, gateOf(circuit), sums});
    } else {
        forEachVector(cells.count, Errors<false, kTuned>{cells, gateOf(circuit), sums});
    }
}

double errors(const CircuitParameters& circuit, const ErrorCells& cells) {
    std::array<double, kSums> sums{};
    if (cells.usual != nullptr) {
        errorsOf<true>(circuit, cells, sums);
    } else {
        errorsOf<false>(circuit, cells, sums);
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
