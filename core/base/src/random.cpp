#include "base/random.h"

#include <cmath>
#include <initializer_list>
#include <numbers>

namespace mc {

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

double AddressedRandom::normal(std::uint64_t index) const noexcept {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform(2 * index)));
    return radius * std::cos(2.0 * std::numbers::pi * uniform(2 * index + 1));
}

} // namespace mc
