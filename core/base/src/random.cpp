#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "random.cpp"
#include <hwy/foreach_target.h>

#include "base/vectors-inl.h"

#ifndef MC_RANDOM_ONCE
#define MC_RANDOM_ONCE
namespace mc {

namespace {

/// What compare() compares, and the constants of the numbers.
struct Comparison {
    std::uint64_t base; ///< number `offset` is the finalizer of base + offset * increment
    std::uint64_t increment;
    std::uint64_t firstFactor;
    std::uint64_t secondFactor;
    const std::uint32_t* offsets;
    const std::uint64_t* bounds;
    std::size_t count;
    std::uint8_t* below;
};

} // namespace

} // namespace mc
#endif

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

template <class D> HWY_INLINE void compareVector(D d, const Comparison& c, std::size_t i) {
    const hn::Rebind<std::uint32_t, D> offsets;
    const hn::Rebind<std::int64_t, D> whole;
    const hn::Rebind<std::uint8_t, D> bytes;
    const auto offset = hn::PromoteTo(d, hn::LoadU(offsets, c.offsets + i));
    auto z = hn::Add(hn::Set(d, c.base), hn::Mul(offset, hn::Set(d, c.increment)));
    z = hn::Mul(hn::Xor(z, hn::ShiftRight<30>(z)), hn::Set(d, c.firstFactor));
    z = hn::Mul(hn::Xor(z, hn::ShiftRight<27>(z)), hn::Set(d, c.secondFactor));
    z = hn::ShiftRight<11>(hn::Xor(z, hn::ShiftRight<31>(z)));
    // Both are far below 2^63.
    const auto below = hn::Lt(hn::BitCast(whole, z), hn::BitCast(whole, hn::LoadU(d, c.bounds + i)));
    const auto ones = hn::ShiftRight<63>(hn::BitCast(d, hn::VecFromMask(whole, below)));
    hn::StoreU(hn::TruncateTo(bytes, ones), bytes, c.below + i);
}

void compareAll(const Comparison& c) {
    constexpr hn::ScalableTag<std::uint64_t> d;
    std::size_t i = 0;
    for (; i + hn::MaxLanes(d) <= c.count; i += hn::MaxLanes(d)) {
        compareVector(d, c, i);
    }
    if (i < c.count) { // as many as a vector holds once more, of a copy with zeros behind
        std::uint32_t offsets[hn::MaxLanes(d)] = {};
        std::uint64_t bounds[hn::MaxLanes(d)] = {};
        std::uint8_t below[hn::MaxLanes(d)];
        std::copy(c.offsets + i, c.offsets + c.count, offsets);
        std::copy(c.bounds + i, c.bounds + c.count, bounds);
        Comparison rest = c;
        rest.offsets = offsets;
        rest.bounds = bounds;
        rest.below = below;
        compareVector(d, rest, 0);
        std::copy_n(below, c.count - i, c.below + i);
    }
}

} // namespace
} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace mc {

HWY_EXPORT(compareAll);

AddressedRandom::AddressedRandom(Seed seed, Purpose purpose, std::uint64_t a, std::uint64_t b,
                                 std::uint64_t c) noexcept
    : key_(mix(mix(static_cast<std::uint64_t>(seed) + kIncrement) + kIncrement)) {
    for (const std::uint64_t part : {static_cast<std::uint64_t>(purpose), a, b, c}) {
        key_ = mix(key_ ^ mix(part + kIncrement));
    }
}

std::uint64_t AddressedRandom::below(std::uint64_t index, std::uint64_t bound) const noexcept {
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>((static_cast<Wide>(bits(index)) * bound) >> 64);
}

void AddressedRandom::compare(std::uint64_t first, const std::uint32_t* offsets, const std::uint64_t* bounds,
                              std::size_t count, std::uint8_t* below) const noexcept {
    HWY_DYNAMIC_DISPATCH(compareAll)
    ({key_ + (first + 1) * kIncrement, kIncrement, kFirstFactor, kSecondFactor, offsets, bounds, count,
      below});
}

double AddressedRandom::normal(std::uint64_t index) const noexcept {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform(2 * index)));
    return radius * std::cos(2.0 * std::numbers::pi * uniform(2 * index + 1));
}

} // namespace mc
#endif
