// Included once per instruction set by files that Highway compiles for each of them: the guard lets it
// through again.
#if defined(MC_VECTORS_INL) == defined(HWY_TARGET_TOGGLE)
#ifdef MC_VECTORS_INL
#undef MC_VECTORS_INL
#else
#define MC_VECTORS_INL
#endif

#include "base/matrix.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// The widest vectors of floats of this instruction set.
using Floats = hn::ScalableTag<float>;
template <class D> using Vec = hn::Vec<D>;

/// Floats in a vector, as a constant: arrays of vectors need it.
template <class D> inline constexpr Index kLanes = static_cast<Index>(hn::MaxLanes(D()));

/// Positions that a product computes together at most, with two vectors each: their sums stay in the
/// registers of the processor.
#if (HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX3) || HWY_ARCH_ARM_A64 // sets are numbered from the best one
inline constexpr int kTile = 14;                                 // of 32 registers
#else
inline constexpr int kTile = 6; // of 16
#endif

template <class D, class Work> HWY_INLINE Index inVectors(D d, Index i, Index count, const Work& work) {
    for (; i + kLanes<D> <= count; i += kLanes<D>) {
        work(d, i);
    }
    return i;
}

/// Calls work(d, i) for vectors that begin at i and cover [0, count): wide ones first, narrower ones for the
/// rest. Element by element the result is the same for every width, as no multiplication is contracted with
/// an addition.
template <class Work> HWY_INLINE void forEachVector(Index count, const Work& work) {
    Index i = inVectors(Floats(), 0, count, work);
    i = inVectors(hn::CappedTag<float, 4>(), i, count, work);
    inVectors(hn::CappedTag<float, 1>(), i, count, work);
}

} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
