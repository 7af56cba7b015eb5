#include "model/events.h"

#include "packet.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <utility>

namespace mc {

namespace {

/// Sums the events of one list over Count registers of adjacent rows, which stay in registers meanwhile.
template <class P, int Count, bool Valued>
void gatherRows(const float* source, Index stride, const EventLists::List& list, float scale, bool add,
                float* target) {
    constexpr Index kFloats = sizeof(P) / sizeof(float);
    P sums[Count] = {};
    for (Index k = 0; k < list.count; ++k) {
        const float* column = source + list.places[k] * stride;
#pragma GCC unroll 8
        for (int p = 0; p < Count; ++p) {
            const P entry = loadPacket<P>(column + p * kFloats);
            if constexpr (Valued) {
                sums[p] += list.values[k] * entry;
            } else {
                sums[p] += entry;
            }
        }
    }
#pragma GCC unroll 8
    for (int p = 0; p < Count; ++p) {
        const P sum = scale * sums[p];
        storePacket<P>(add ? sum + loadPacket<P>(target + p * kFloats) : sum, target + p * kFloats);
    }
}

/// The same for the rows at the end that fill no register: Rest of them, in one pass over the list.
template <int Rest, bool Valued>
void gatherRest(const float* source, Index stride, const EventLists::List& list, float scale, bool add,
                float* target) {
    constexpr Index kQuads = Rest / 4;
    constexpr Index kSingles = Rest % 4;
    SmallPacket quads[kQuads + 1] = {};
    float singles[kSingles + 1] = {};
    for (Index k = 0; k < list.count; ++k) {
        const float* column = source + list.places[k] * stride;
        const float value = Valued ? list.values[k] : 1.0F;
#pragma GCC unroll 4
        for (Index q = 0; q < kQuads; ++q) {
            quads[q] += value * loadPacket<SmallPacket>(column + 4 * q);
        }
#pragma GCC unroll 4
        for (Index i = 0; i < kSingles; ++i) {
            singles[i] += value * column[4 * kQuads + i];
        }
    }
    for (Index q = 0; q < kQuads; ++q) {
        float* to = target + 4 * q;
        const SmallPacket sum = scale * quads[q];
        storePacket(add ? sum + loadPacket<SmallPacket>(to) : sum, to);
    }
    for (Index i = 0; i < kSingles; ++i) {
        float* to = target + 4 * kQuads + i;
        *to = scale * singles[i] + (add ? *to : 0.0F);
    }
}

using GatherList = void (*)(const float*, Index, const EventLists::List&, float, bool, float*);

/// Rows that are summed together: few enough for the registers, and for the strip of the source that all
/// lists share to stay in the core's own cache.
constexpr int kStripPackets = 8;

/// gatherRest<Rest, Valued> at the place Rest.
template <bool Valued, int... Rest>
constexpr std::array<GatherList, sizeof...(Rest)> restTable(std::integer_sequence<int, Rest...>) {
    return {gatherRest<Rest, Valued>...};
}

template <bool Valued> struct Gatherers {
    static constexpr GatherList strip = gatherRows<Packet, kStripPackets, Valued>;
    static constexpr GatherList pair = gatherRows<Packet, 2, Valued>;
    static constexpr GatherList single = gatherRows<Packet, 1, Valued>;
    static constexpr auto rest = restTable<Valued>(std::make_integer_sequence<int, kPacketFloats>{});
};

struct StripOfRows {
    GatherList gather;
    Index rows;
};

/// How the rows from `row` on are gathered next.
template <bool Valued> StripOfRows nextStrip(Index row, Index rows) {
    using G = Gatherers<Valued>;
    const Index left = rows - row;
    if (left >= kStripPackets * kPacketFloats) {
        return {G::strip, kStripPackets * kPacketFloats};
    }
    if (left >= 2 * kPacketFloats) {
        return {G::pair, 2 * kPacketFloats};
    }
    if (left >= kPacketFloats) {
        return {G::single, kPacketFloats};
    }
    return {G::rest[static_cast<std::size_t>(left)], left};
}

} // namespace

void EventLists::reserve(Index lists, Index most) {
    const auto grow = [](auto& vector, Index size) {
        vector.resize(std::max(vector.size(), static_cast<std::size_t>(size)));
    };
    grow(starts_, lists + 1);
    grow(filled_, lists);
    grow(places_, most);
    grow(values_, most);
}

void EventLists::listColumns(const SpikeMatrix& spikes) {
    constexpr Index kWord = sizeof(std::uint64_t);
    static_assert(std::endian::native == std::endian::little);
    const Index rows = spikes.rows();
    lists_ = spikes.cols();
    valued_ = false;
    reserve(lists_, countSpikes(spikes));
    std::int32_t* place = places_.data();
    for (Index c = 0; c < lists_; ++c) {
        const std::uint8_t* column = spikes.data() + c * rows;
        Index row = 0;
        for (; row + kWord <= rows; row += kWord) { // most words are zero
            std::uint64_t word = 0;
            std::memcpy(&word, column + row, sizeof word);
            for (; word != 0; word &= word - 1) {
                *place++ = static_cast<std::int32_t>(row + std::countr_zero(word) / 8);
            }
        }
        for (; row < rows; ++row) {
            if (column[row] != 0) {
                *place++ = static_cast<std::int32_t>(row);
            }
        }
        starts_[static_cast<std::size_t>(c) + 1] = static_cast<std::int32_t>(place - places_.data());
    }
}

void EventLists::listColumns(const Matrix& entries) {
    lists_ = entries.cols();
    valued_ = true;
    reserve(lists_, (entries.array() != 0).count());
    std::size_t event = 0;
    for (Index c = 0; c < lists_; ++c) {
        const float* column = entries.data() + c * entries.rows();
        for (Index row = 0; row < entries.rows(); ++row) {
            if (column[row] != 0) {
                places_[event] = static_cast<std::int32_t>(row);
                values_[event] = column[row];
                ++event;
            }
        }
        starts_[static_cast<std::size_t>(c) + 1] = static_cast<std::int32_t>(event);
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
    const std::uint8_t* from = spikes.data();
    Index count = 0;
    for (Index i = 0; i < spikes.size(); ++i) {
        count += from[i];
    }
    return count;
}

void gatherColumns(const Matrix& source, const EventLists& events, float scale, bool add, Index firstList,
                   Index lists, Matrix& target) {
    assert(source.rows() == target.rows());
    const Index rows = source.rows();
    for (Index row = 0; row < rows;) {
        const StripOfRows strip = events.valued() ? nextStrip<true>(row, rows) : nextStrip<false>(row, rows);
        for (Index c = firstList; c < firstList + lists; ++c) {
            strip.gather(source.data() + row, rows, events.list(c), scale, add,
                         target.data() + c * rows + row);
        }
        row += strip.rows;
    }
}

} // namespace mc
