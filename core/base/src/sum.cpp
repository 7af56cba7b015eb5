#include "base/sum.h"

#include <numeric>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "sum.cpp"
#include <hwy/foreach_target.h>

#include "base/vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

float sum(const float* values, Index count) {
    constexpr hn::CappedTag<float, 16> d;
    constexpr Index kSums = 16;
    constexpr Index kVectors = kSums / kLanes<decltype(d)>;
    Vec<decltype(d)> sums[kVectors];
#pragma GCC unroll 16
    for (Vec<decltype(d)>& each : sums) {
        each = hn::Zero(d);
    }
    Index i = 0;
    for (; i + kSums <= count; i += kSums) {
#pragma GCC unroll 16
        for (Index v = 0; v < kVectors; ++v) {
            sums[v] = hn::Add(sums[v], hn::LoadU(d, values + i + v * kLanes<decltype(d)>));
        }
    }
    HWY_ALIGN float parts[kSums];
#pragma GCC unroll 16
    for (Index v = 0; v < kVectors; ++v) {
        hn::Store(sums[v], d, parts + v * kLanes<decltype(d)>);
    }
    for (Index rest = 0; i + rest < count; ++rest) {
        parts[rest] += values[i + rest];
    }
    return std::accumulate(parts, parts + kSums, 0.0F);
}

} // namespace
} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace mc {

HWY_EXPORT(sum);

float sumOf(const float* values, Index count) {
    return HWY_DYNAMIC_DISPATCH(sum)(values, count);
}

} // namespace mc
#endif
