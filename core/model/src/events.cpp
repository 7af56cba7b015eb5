#include "model/events.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "events.cpp"
#include <hwy/foreach_target.h>

#include "base/vectors-inl.h"

#ifndef MC_EVENTS_ONCE
#define MC_EVENTS_ONCE
namespace mc {

namespace {

/// Bits that are listed at a time without looking how many there are: few blocks of 64 hold more.
constexpr int kAtOnce = 8;

} // namespace

} // namespace mc
#endif

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

constexpr Index kBits = 64;
using Bytes = std::array<std::uint8_t, kBits>;

/// Bit i of the result is 1 if byte i of one is not that of the other.
HWY_INLINE std::uint64_t differingBits(const std::uint8_t* one, const std::uint8_t* other) {
    constexpr hn::CappedTag<std::uint8_t, kBits> d;
    constexpr auto kStep = static_cast<int>(hn::MaxLanes(d));
    std::uint64_t bits = 0;
    for (int i = 0; i < kBits; i += kStep) {
        const auto differ = hn::Ne(hn::LoadU(d, one + i), hn::LoadU(d, other + i));
        std::uint64_t some = 0; // of which the mask writes what it has
        hn::StoreMaskBits(d, differ, reinterpret_cast<std::uint8_t*>(&some));
        bits |= some << i;
    }
    return bits;
}

/// Bit i of the result is 1 if entry i is not zero.
HWY_INLINE std::uint64_t nonzeroBits(const float* entries) {
    constexpr Floats d;
    constexpr auto kStep = static_cast<int>(kLanes<Floats>);
    std::uint64_t bits = 0;
    for (int i = 0; i < kBits; i += kStep) {
        std::uint64_t some = 0;
        // Not Ne, to which what is no number is zero on some processors.
        const auto nonzero = hn::Not(hn::Eq(hn::LoadU(d, entries + i), hn::Zero(d)));
        hn::StoreMaskBits(d, nonzero, reinterpret_cast<std::uint8_t*>(&some));
        bits |= some << i;
    }
    return bits;
}

/// The first bytes of a column as a whole block of 64, zeros behind them.
HWY_INLINE Bytes padded(const std::uint8_t* bytes, Index size) {
    Bytes block{};
    std::memcpy(block.data(), bytes, static_cast<std::size_t>(size));
    return block;
}

/// Writes the places of the bits that are 1, from `first` on, and returns where the next goes. May write up
/// to kAtOnce more than count.
HWY_INLINE std::int32_t* listBits(std::uint64_t bits, Index first, std::int32_t* place) {
    std::int32_t* const end = place + std::popcount(bits);
    do {
        for (int i = 0; i < kAtOnce; ++i) {
            place[i] = static_cast<std::int32_t>(first + std::countr_zero(bits));
            bits &= bits - 1;
        }
        place += kAtOnce;
    } while (bits != 0);
    return end;
}

/// Lists the rows where two columns differ, ascending; as listBits.
std::int32_t* listDifferences(const std::uint8_t* one, const std::uint8_t* other, Index rows,
                              std::int32_t* place) {
    static_assert(std::endian::native == std::endian::little);
    Index from = 0;
    for (; from + kBits <= rows; from += kBits) {
        place = listBits(differingBits(one + from, other + from), from, place);
    }
    if (from < rows) {
        const Bytes restOfOne = padded(one + from, rows - from);
        const Bytes restOfOther = padded(other + from, rows - from);
        place = listBits(differingBits(restOfOne.data(), restOfOther.data()), from, place);
    }
    return place;
}

/// Lists the rows of a column that are not zero, ascending; as listBits.
std::int32_t* listNonzero(const float* column, Index rows, std::int32_t* place) {
    Index from = 0;
    for (; from + kBits <= rows; from += kBits) {
        place = listBits(nonzeroBits(column + from), from, place);
    }
    if (from < rows) {
        std::array<float, kBits> rest{};
        std::copy_n(column + from, rows - from, rest.begin());
        place = listBits(nonzeroBits(rest.data()), from, place);
    }
    return place;
}

} // namespace
} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace mc {

HWY_EXPORT(listDifferences);
HWY_EXPORT(listNonzero);

void EventLists::reserve(Index lists, Index most) {
    const auto grow = [](auto& vector, Index size) {
        vector.resize(std::max(vector.size(), static_cast<std::size_t>(size)));
    };
    grow(starts_, lists + 1);
    grow(filled_, lists);
    grow(places_, most + kAtOnce); // listing may write so many more than it counts
    grow(values_, most);
}

void EventLists::listColumns(const SpikeMatrix& spikes) {
    lists_ = spikes.cols();
    valued_ = false;
    reserve(lists_, countSpikes(spikes));
    std::size_t event = 0;
    for (Index c = 0; c < lists_; ++c) {
        const std::uint8_t* column = spikes.data() + c * spikes.rows();
        // Every entry is written, and overwritten by the next unless it counts: no branch to guess.
        for (Index row = 0; row < spikes.rows(); ++row) {
            places_[event] = static_cast<std::int32_t>(row);
            event += column[row];
        }
        starts_[static_cast<std::size_t>(c) + 1] = static_cast<std::int32_t>(event);
    }
}

void EventLists::listColumns(const Matrix& entries) {
    const Index rows = entries.rows();
    lists_ = entries.cols();
    valued_ = true;
    reserve(lists_, (entries.array() != 0).count());
    std::int32_t* place = places_.data();
    for (Index c = 0; c < lists_; ++c) {
        const float* const column = entries.data() + c * rows;
        const auto begin = static_cast<std::size_t>(place - places_.data());
        place = HWY_DYNAMIC_DISPATCH(listNonzero)(column, rows, place);
        const auto end = static_cast<std::size_t>(place - places_.data());
        for (std::size_t k = begin; k < end; ++k) {
            values_[k] = column[places_[k]];
        }
        starts_[static_cast<std::size_t>(c) + 1] = static_cast<std::int32_t>(end);
    }
}

void EventLists::listDepartures(const SpikeMatrix& spikes, const TonicSpikes& found) {
    const SpikeMatrix& tonic = found.tonic();
    const Index rows = spikes.rows();
    lists_ = spikes.cols();
    valued_ = true;
    reserve(lists_, found.departures());
    std::int32_t* place = places_.data();
    for (Index c = 0; c < lists_; ++c) {
        const std::uint8_t* base = tonic.data() + c % tonic.cols() * rows;
        const auto begin = static_cast<std::size_t>(place - places_.data());
        place = HWY_DYNAMIC_DISPATCH(listDifferences)(spikes.data() + c * rows, base, rows, place);
        const auto end = static_cast<std::size_t>(place - places_.data());
        for (std::size_t k = begin; k < end; ++k) {
            values_[k] = base[places_[k]] != 0 ? -1.0F : 1.0F;
        }
        starts_[static_cast<std::size_t>(c) + 1] = static_cast<std::int32_t>(end);
    }
}

void EventLists::listRows(const EventLists& columns, Index rows) {
    lists_ = rows;
    valued_ = columns.valued_;
    const Index events = columns.count();
    reserve(rows, events);
    std::fill_n(filled_.begin(), rows, 0);
    for (Index k = 0; k < events; ++k) {
        ++filled_[static_cast<std::size_t>(columns.places_[static_cast<std::size_t>(k)])];
    }
    std::int32_t start = 0;
    for (std::size_t row = 0; row < static_cast<std::size_t>(rows); ++row) {
        starts_[row] = start;
        start += std::exchange(filled_[row], start);
    }
    starts_[static_cast<std::size_t>(rows)] = start;
    for (Index c = 0; c < columns.lists(); ++c) {
        const List list = columns.list(c);
        for (Index k = 0; k < list.count; ++k) {
            const auto at = static_cast<std::size_t>(filled_[static_cast<std::size_t>(list.places[k])]++);
            places_[at] = static_cast<std::int32_t>(c);
            if (valued_) {
                values_[at] = list.values[k];
            }
        }
    }
}

Index countSpikes(const SpikeMatrix& spikes) {
    return spikes.cast<Index>().sum();
}

} // namespace mc
#endif
