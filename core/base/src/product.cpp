#include "base/product.h"

#include <algorithm>
#include <array>
#include <utility>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "product.cpp"
#include <hwy/foreach_target.h>

#include "base/vectors-inl.h"

#ifndef MC_PRODUCT_ONCE
#define MC_PRODUCT_ONCE
namespace mc {

namespace {

/// A factor as it lies in memory: the entry at (i, j) is at data[i * rowStep + j * columnStep].
struct Factor {
    const float* data;
    Index rowStep;
    Index columnStep;
};

/// target = scale a b, [rows x depth] [depth x columns]; columns of the target follow each other.
struct Product {
    Factor a;
    Factor b;
    Index rows;
    Index columns;
    Index depth;
    float scale;
    bool add; ///< to what is in the target
    float* target;
};

} // namespace

} // namespace mc
#endif

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

/// Rows of the left factor, side by side for each place in depth, that are multiplied by all of the right
/// factor: they stay in the core's own cache meanwhile.
constexpr Index kDepth = 256;
constexpr Index kStripRows = 2 * kLanes<Floats>;

/// Sums of Columns columns and Vectors vectors of rows.
template <int Vectors, int Columns>
void multiplyTile(const float* strip, Index depth, const Product& p, const float* b, Index rows, bool add,
                  float* target) {
    constexpr Floats d;
    constexpr Index kWidth = Vectors * kLanes<Floats>;
    Vec<Floats> sums[Columns][Vectors];
#pragma GCC unroll 16
    for (int j = 0; j < Columns; ++j) {
#pragma GCC unroll 2
        for (int v = 0; v < Vectors; ++v) {
            sums[j][v] = hn::Zero(d);
        }
    }
    for (Index k = 0; k < depth; ++k) {
        Vec<Floats> a[Vectors];
#pragma GCC unroll 2
        for (int v = 0; v < Vectors; ++v) {
            a[v] = hn::Load(d, strip + k * kWidth + v * kLanes<Floats>);
        }
        const float* row = b + k * p.b.rowStep;
#pragma GCC unroll 16
        for (int j = 0; j < Columns; ++j) {
            const auto x = hn::Set(d, row[j * p.b.columnStep]);
#pragma GCC unroll 2
            for (int v = 0; v < Vectors; ++v) {
                sums[j][v] = hn::Add(sums[j][v], hn::Mul(a[v], x));
            }
        }
    }
    const auto scale = hn::Set(d, p.scale);
#pragma GCC unroll 16
    for (int j = 0; j < Columns; ++j) {
        float* const to = target + j * p.rows;
        if (rows == kWidth) {
#pragma GCC unroll 2
            for (int v = 0; v < Vectors; ++v) {
                const Index at = v * kLanes<Floats>;
                const auto sum = hn::Mul(scale, sums[j][v]);
                hn::StoreU(add ? hn::Add(sum, hn::LoadU(d, to + at)) : sum, d, to + at);
            }
            continue;
        }
        HWY_ALIGN float column[kWidth];
#pragma GCC unroll 2
        for (int v = 0; v < Vectors; ++v) {
            hn::Store(hn::Mul(scale, sums[j][v]), d, column + v * kLanes<Floats>);
        }
        for (Index i = 0; i < rows; ++i) {
            to[i] = add ? column[i] + to[i] : column[i];
        }
    }
}

using MultiplyTile = void (*)(const float*, Index, const Product&, const float*, Index, bool, float*);
constexpr int kProductTile = 6;

/// multiplyTile<Vectors, Columns> at the place Columns - 1.
template <int Vectors, int... Before>
constexpr std::array<MultiplyTile, sizeof...(Before)> tiles(std::integer_sequence<int, Before...>) {
    return {multiplyTile<Vectors, Before + 1>...};
}

/// Rows [row, row + rows) of the left factor at the places [from, from + depth), zeros behind them up to the
/// width.
void pack(const Factor& a, Index row, Index rows, Index from, Index depth, Index width, float* strip) {
    const float* const corner = a.data + row * a.rowStep + from * a.columnStep;
    if (rows < width) {
        std::fill_n(strip, depth * width, 0.0F);
    }
    if (a.rowStep == 1) {
        for (Index k = 0; k < depth; ++k) {
            std::copy_n(corner + k * a.columnStep, rows, strip + k * width);
        }
    } else {
        for (Index i = 0; i < rows; ++i) {
            for (Index k = 0; k < depth; ++k) {
                strip[k * width + i] = corner[i * a.rowStep + k * a.columnStep];
            }
        }
    }
}

void multiplyAll(const Product& p) {
    using Sizes = std::make_integer_sequence<int, kProductTile>;
    static constexpr auto kOne = tiles<1>(Sizes{});
    static constexpr auto kTwo = tiles<2>(Sizes{});
    HWY_ALIGN float strip[kDepth * kStripRows];
    for (Index from = 0; from < p.depth; from += kDepth) {
        const Index depth = std::min(kDepth, p.depth - from);
        for (Index row = 0; row < p.rows; row += kStripRows) {
            const Index rows = std::min(kStripRows, p.rows - row);
            const bool two = rows > kLanes<Floats>;
            const Index width = two ? kStripRows : kLanes<Floats>;
            pack(p.a, row, rows, from, depth, width, strip);
            for (Index column = 0; column < p.columns; column += kProductTile) {
                const auto count =
                    static_cast<std::size_t>(std::min<Index>(kProductTile, p.columns - column));
                (two ? kTwo : kOne)[count - 1](strip, depth, p,
                                               p.b.data + from * p.b.rowStep + column * p.b.columnStep, rows,
                                               p.add || from > 0, p.target + column * p.rows + row);
            }
        }
    }
}

} // namespace
} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace mc {

HWY_EXPORT(multiplyAll);

void multiply(const Matrix& a, const Matrix& b, Matrix& out) {
    out.resize(a.rows(), b.cols());
    HWY_DYNAMIC_DISPATCH(multiplyAll)
    ({{a.data(), 1, a.rows()},
      {b.data(), 1, b.rows()},
      a.rows(),
      b.cols(),
      a.cols(),
      1.0F,
      false,
      out.data()});
}

void multiplyTransposed(const Matrix& a, const Matrix& b, Matrix& out) {
    out.resize(a.cols(), b.cols());
    HWY_DYNAMIC_DISPATCH(multiplyAll)
    ({{a.data(), a.rows(), 1},
      {b.data(), 1, b.rows()},
      a.cols(),
      b.cols(),
      a.rows(),
      1.0F,
      false,
      out.data()});
}

void multiplyByTransposed(const Matrix& a, const Matrix& b, float scale, bool add, Index first, Index count,
                          Matrix& out) {
    HWY_DYNAMIC_DISPATCH(multiplyAll)
    ({{a.data(), 1, a.rows()},
      {b.data() + first, b.rows(), 1},
      a.rows(),
      count,
      a.cols(),
      scale,
      add,
      out.col(first).data()});
}

} // namespace mc
#endif
