#include "model/events.h"
#include "packet.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace mc {

namespace {

constexpr Index kFloatBytes = sizeof(float);

/// Sums the events of one list over Count registers of rows, which stay in registers meanwhile. The registers
/// hold adjacent rows, but for the last, which begins at row `last`: it may share rows with the one before,
/// and then finds the same sums for them.
template <class P, int Count, bool Valued>
void gatherRows(const float* source, Index stride, Index last, const EventLists::List& list, float scale,
                bool add, float* target) {
    constexpr Index kFloats = sizeof(P) / kFloatBytes;
    const auto offset = [last](int p) { return p + 1 < Count ? p * kFloats : last; };
    P sums[Count] = {};
    for (Index k = 0; k < list.count; ++k) {
        const float* column = source + list.places[k] * stride;
#pragma GCC unroll 16
        for (int p = 0; p < Count; ++p) {
            const P entry = loadPacket<P>(column + offset(p));
            if constexpr (Valued) {
                sums[p] += list.values[k] * entry;
            } else {
                sums[p] += entry;
            }
        }
    }
    // All are read before any is written, as two may share rows.
#pragma GCC unroll 16
    for (int p = 0; p < Count; ++p) {
        const P sum = scale * sums[p];
        sums[p] = add ? sum + loadPacket<P>(target + offset(p)) : sum;
    }
#pragma GCC unroll 16
    for (int p = 0; p < Count; ++p) {
        storePacket<P>(sums[p], target + offset(p));
    }
}

using GatherList = void (*)(const float*, Index, Index, const EventLists::List&, float, bool, float*);

/// gatherRows<P, Count, Valued> at the place Count - 1.
template <class P, bool Valued, int... Before>
constexpr std::array<GatherList, sizeof...(Before)> table(std::integer_sequence<int, Before...>) {
    return {gatherRows<P, Before + 1, Valued>...};
}

/// Registers of rows that are summed together at most: few enough for the registers there are, and for the
/// strip of the source that all lists share to stay in the core's own cache.
constexpr int kMostPackets = 9;

template <class P, int Most>
void gatherStrips(const Matrix& source, const EventLists& events, float scale, bool add, Index firstColumn,
                  Index columns, Matrix& target) {
    static constexpr auto kPlain = table<P, false>(std::make_integer_sequence<int, Most>{});
    static constexpr auto kValued = table<P, true>(std::make_integer_sequence<int, Most>{});
    constexpr Index kFloats = sizeof(P) / kFloatBytes;
    const Index rows = source.rows();
    const Index packets = (rows + kFloats - 1) / kFloats;
    const Index strips = (packets + Most - 1) / Most;
    for (Index strip = 0; strip < strips; ++strip) {
        const Index first = packets * strip / strips;
        const Index end = packets * (strip + 1) / strips;
        const Index row = first * kFloats;
        const Index last = std::min(end * kFloats, rows) - kFloats - row;
        const auto place = static_cast<std::size_t>(end - first - 1);
        const GatherList gather = events.valued() ? kValued[place] : kPlain[place];
        for (Index c = firstColumn; c < firstColumn + columns; ++c) {
            gather(source.data() + row, rows, last, events.list(c), scale, add,
                   target.data() + c * rows + row);
        }
    }
}

} // namespace

void gatherColumns(const Matrix& source, const EventLists& events, float scale, bool add, Index first,
                   Index columns, Matrix& target) {
    assert(source.rows() == target.rows());
    const auto gatherWith = [&](auto gather) { gather(source, events, scale, add, first, columns, target); };
    // In the widest registers that the rows fill.
    if (source.rows() >= kPacketFloats) {
        gatherWith(gatherStrips<Packet, kMostPackets>);
    } else if (kPacketFloats > 8 && source.rows() >= 8) {
        gatherWith(gatherStrips<HalfPacket, 2>);
    } else if (kPacketFloats > 4 && source.rows() >= 4) {
        gatherWith(gatherStrips<QuarterPacket, 2>);
    } else {
        gatherWith(gatherStrips<float, 3>);
    }
}

} // namespace mc
