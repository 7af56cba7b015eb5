#include "model/events.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "gather.cpp"
#include <hwy/foreach_target.h>

#include "base/vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

/// Events that are looked ahead: no hardware foresees which columns come next.
constexpr Index kAhead = 6;
constexpr Index kLineFloats = 64 / sizeof(float);

/// Sums the events of one list over Count vectors of rows, which stay in registers meanwhile. The vectors
/// hold adjacent rows, but for the last, which begins at row `last`: it may share rows with the one before,
/// and then finds the same sums for them.
template <class D, int Count, bool Valued>
void gatherRows(const float* source, Index stride, Index last, const EventLists::List& list, float scale,
                bool add, float* target) {
    constexpr D d;
    Index offsets[Count];
    Vec<D> sums[Count];
#pragma GCC unroll 16
    for (int v = 0; v < Count; ++v) {
        offsets[v] = v + 1 < Count ? v * kLanes<D> : last;
        sums[v] = hn::Zero(d);
    }
    for (Index k = 0; k < list.count; ++k) {
        const float* column = source + list.places[k] * stride;
        if (k + kAhead < list.count) {
            const float* const soon = source + list.places[k + kAhead] * stride;
#pragma GCC unroll 16
            for (Index line = 0; line < Count * kLanes<D>; line += kLineFloats) {
                __builtin_prefetch(soon + line);
            }
        }
#pragma GCC unroll 16
        for (int v = 0; v < Count; ++v) {
            auto entry = hn::LoadU(d, column + offsets[v]);
            if constexpr (Valued) {
                entry = hn::Mul(hn::Set(d, list.values[k]), entry);
            }
            sums[v] = hn::Add(sums[v], entry);
        }
    }
    // All are read before any is written, as two may share rows.
#pragma GCC unroll 16
    for (int v = 0; v < Count; ++v) {
        const auto sum = hn::Mul(hn::Set(d, scale), sums[v]);
        sums[v] = add ? hn::Add(sum, hn::LoadU(d, target + offsets[v])) : sum;
    }
#pragma GCC unroll 16
    for (int v = 0; v < Count; ++v) {
        hn::StoreU(sums[v], d, target + offsets[v]);
    }
}

using GatherList = void (*)(const float*, Index, Index, const EventLists::List&, float, bool, float*);

/// gatherRows<D, Count, Valued> at the place Count - 1.
template <class D, bool Valued, int... Before>
constexpr std::array<GatherList, sizeof...(Before)> table(std::integer_sequence<int, Before...>) {
    return {gatherRows<D, Before + 1, Valued>...};
}

/// Vectors of rows that are summed together at most: few enough for the registers there are, and for the
/// strip of the source that all lists share to stay in the core's own cache.
constexpr int kMostVectors = 10;

template <class D, int Most>
void gatherStrips(const Matrix& source, const EventLists& events, float scale, bool add, Index firstColumn,
                  Index columns, Matrix& target) {
    static constexpr auto kPlain = table<D, false>(std::make_integer_sequence<int, Most>{});
    static constexpr auto kValued = table<D, true>(std::make_integer_sequence<int, Most>{});
    constexpr Index kFloats = kLanes<D>;
    const Index rows = source.rows();
    const Index vectors = (rows + kFloats - 1) / kFloats;
    const Index strips = (vectors + Most - 1) / Most;
    for (Index strip = 0; strip < strips; ++strip) {
        const Index first = vectors * strip / strips;
        const Index end = vectors * (strip + 1) / strips;
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

void gather(const Matrix& source, const EventLists& events, float scale, bool add, Index first, Index columns,
            Matrix& target) {
    const auto gatherWith = [&](auto strips) { strips(source, events, scale, add, first, columns, target); };
    // In the widest vectors that the rows fill.
    if (source.rows() >= kLanes<Floats>) {
        gatherWith(gatherStrips<Floats, kMostVectors>);
    } else if (kLanes<Floats> > 8 && source.rows() >= 8) {
        gatherWith(gatherStrips<hn::CappedTag<float, 8>, 2>);
    } else if (kLanes<Floats> > 4 && source.rows() >= 4) {
        gatherWith(gatherStrips<hn::CappedTag<float, 4>, 2>);
    } else {
        gatherWith(gatherStrips<hn::CappedTag<float, 1>, 3>);
    }
}

} // namespace
} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace mc {

HWY_EXPORT(gather);

void gatherColumns(const Matrix& source, const EventLists& events, float scale, bool add, Index first,
                   Index columns, Matrix& target) {
    assert(source.rows() == target.rows());
    HWY_DYNAMIC_DISPATCH(gather)(source, events, scale, add, first, columns, target);
}

} // namespace mc
#endif
