#pragma once

#include "base/matrix.h"

#include <algorithm>
#include <cstring>

namespace mc {

/// As many floats as one register of the processor holds.
#if defined(__AVX512F__)
inline constexpr Index kPacketFloats = 16;
#elif defined(__AVX__)
inline constexpr Index kPacketFloats = 8;
#else
inline constexpr Index kPacketFloats = 4;
#endif
using Packet [[gnu::vector_size(sizeof(float) * kPacketFloats)]] = float;
/// For columns too short for it.
using HalfPacket [[gnu::vector_size(sizeof(float) * std::min<Index>(kPacketFloats, 8))]] = float;
using QuarterPacket [[gnu::vector_size(4 * sizeof(float))]] = float;

template <class P> P loadPacket(const float* from) {
    P packet;
    std::memcpy(&packet, from, sizeof packet);
    return packet;
}

template <class P> void storePacket(const P& packet, float* to) {
    std::memcpy(to, &packet, sizeof packet);
}

} // namespace mc
