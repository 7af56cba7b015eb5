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

/// Events that are looked ahead where the source is larger than the core's nearest cache: no hardware
/// foresees which columns come next.
constexpr Index kAhead = 6;
constexpr Index kNearFloats = 8192;
constexpr Index kLineFloats = 64 / sizeof(float);

/// Count vectors of rows. They are adjacent, but for the last, which begins at row `last`: it may share rows
/// with the one before, and then finds the same sums for them.
template <class D, int Count> struct Rows {
    Index offsets[Count];
    Vec<D> sums[Count]; ///< stay in registers

    explicit HWY_INLINE Rows(Index last) {
#pragma GCC unroll 16
        for (int v = 0; v < Count; ++v) {
            offsets[v] = v + 1 < Count ? v * kLanes<D> : last;
            sums[v] = hn::Zero(D());
        }
    }

    template <bool kValued>
    HWY_INLINE void add(const float* source, Index stride, const EventLists::List& list, Index ahead) {
        constexpr D d;
        for (Index k = 0; k < list.count; ++k) {
            if (k + ahead < list.count) {
                const float* const soon = source + list.places[k + ahead] * stride;
#pragma GCC unroll 16
                for (Index line = 0; line < Count * kLanes<D>; line += kLineFloats) {
                    __builtin_prefetch(soon + line);
                }
            }
            const float* const column = source + list.places[k] * stride;
#pragma GCC unroll 16
            for (int v = 0; v < Count; ++v) {
                auto entry = hn::LoadU(d, column + offsets[v]);
                if constexpr (kValued) {
                    entry = hn::Mul(hn::Set(d, list.values[k]), entry);
                }
                sums[v] = hn::Add(sums[v], entry);
            }
        }
    }

    HWY_INLINE void store(float scale, bool add, float* target) {
        constexpr D d;
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
};

/// A column of the target, from a row on.
template <class D, int Count>
void gatherRows(std::span<const EventProduct> products, Index row, Index last, Index column, float scale,
                bool add, float* target) {
    Rows<D, Count> rows(last);
    for (const EventProduct& product : products) {
        const Matrix& source = *product.source;
        const EventLists::List list = product.events->list(column);
        const Index ahead = source.size() > kNearFloats ? kAhead : list.count;
        if (list.values != nullptr) {
            rows.template add<true>(source.data() + row, source.rows(), list, ahead);
        } else {
            rows.template add<false>(source.data() + row, source.rows(), list, ahead);
        }
    }
    rows.store(scale, add, target);
}

using GatherRows = void (*)(std::span<const EventProduct>, Index, Index, Index, float, bool, float*);

/// gatherRows<D, Count> at the place Count - 1.
template <class D, int... Before>
constexpr std::array<GatherRows, sizeof...(Before)> table(std::integer_sequence<int, Before...>) {
    return {gatherRows<D, Before + 1>...};
}

/// Vectors of rows that are summed together at most: few enough for the registers there are, and for the
/// strip of the source that all lists share to stay in the core's own cache.
constexpr int kMostVectors = 10;

template <class D, int Most>
void gatherStrips(std::span<const EventProduct> products, float scale, bool add, Index firstColumn,
                  Index columns, Matrix& target) {
    static constexpr auto kGather = table<D>(std::make_integer_sequence<int, Most>{});
    constexpr Index kFloats = kLanes<D>;
    const Index rows = target.rows();
    const Index vectors = (rows + kFloats - 1) / kFloats;
    const Index strips = (vectors + Most - 1) / Most;
    for (Index strip = 0; strip < strips; ++strip) {
        const Index first = vectors * strip / strips;
        const Index end = vectors * (strip + 1) / strips;
        const Index row = first * kFloats;
        const Index last = std::min(end * kFloats, rows) - kFloats - row;
        const GatherRows gather = kGather[static_cast<std::size_t>(end - first - 1)];
        for (Index c = firstColumn; c < firstColumn + columns; ++c) {
            gather(products, row, last, c, scale, add, target.data() + c * rows + row);
        }
    }
}

void gather(std::span<const EventProduct> products, float scale, bool add, Index first, Index columns,
            Matrix& target) {
    const Index rows = target.rows();
    const auto gatherWith = [&](auto strips) { strips(products, scale, add, first, columns, target); };
    // In the widest vectors that the rows fill.
    if (rows >= kLanes<Floats>) {
        gatherWith(gatherStrips<Floats, kMostVectors>);
    } else if (kLanes<Floats> > 8 && rows >= 8) {
        gatherWith(gatherStrips<hn::CappedTag<float, 8>, 2>);
    } else if (kLanes<Floats> > 4 && rows >= 4) {
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

void gatherColumns(std::span<const EventProduct> products, float scale, bool add, Index first, Index columns,
                   Matrix& target) {
    HWY_DYNAMIC_DISPATCH(gather)(products, scale, add, first, columns, target);
}

void gatherColumns(const Matrix& source, const EventLists& events, float scale, bool add, Index first,
                   Index columns, Matrix& target) {
    assert(source.rows() == target.rows());
    const EventProduct product{&source, &events};
    gatherColumns({&product, 1}, scale, add, first, columns, target);
}

} // namespace mc
#endif
