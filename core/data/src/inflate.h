#pragma once

#include "byte_source.h"

#include <array>
#include <cstdint>
#include <span>
#include <zlib.h>

namespace mc {

/// Expands a gzip file piece by piece, so that neither the file nor what it expands to must fit in memory.
class Inflater {
public:
    /// No file expands by more than this factor: deflate's shortest code, 2 bits, stands for at most 258
    /// bytes.
    static constexpr std::uintmax_t kLargestFactor = 1032;

    /// first: the bytes that were already read of `source`, which outlives this; at most 64 KiB.
    Inflater(ByteSource& source, std::span<const std::uint8_t> first);
    ~Inflater();
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// Fills `target` (at most 1 GB) and returns how much it got: less than asked for only at the
    /// end of an undamaged file. Throws BadFile if the file is damaged or ends early; a wrong checksum is
    /// found when reading up to the end.
    std::size_t read(std::span<std::uint8_t> target);

private:
    void refill();
    [[noreturn]] void refuse() const;

    ByteSource& source_;
    z_stream stream_{};
    std::array<std::uint8_t, 1 << 16> input_{};
    bool betweenMembers_ = false; // a gzip file may consist of several members, one after the other
    bool firstMember_ = true;
};

} // namespace mc
