// Included once per instruction set; see base/vectors-inl.h.
#if defined(MC_CONVOLUTION_TILES_INL) == defined(HWY_TARGET_TOGGLE)
#ifdef MC_CONVOLUTION_TILES_INL
#undef MC_CONVOLUTION_TILES_INL
#else
#define MC_CONVOLUTION_TILES_INL
#endif

#include "base/vectors-inl.h"
#include "model/geometry.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

// All three products keep channels side by side in vectors and visit the positions of a row of the maps, so
// that each value of the maps meets a whole strip of channels at once and nothing is copied per patch.

/// Vectors of channels that are computed together at most.
constexpr int kMostVectors = 2;
/// Positions whose errors are carried down together at most. The same for all instruction sets: where kernels
/// overlap, the order of additions follows from it.
constexpr int kDownwardsTile = 6;

/// Sums of Tile positions or entries for Vectors vectors of channels; `stride` leads to the next of them.
template <class D, int Vectors, int Tile> struct TileSums {
    Vec<D> at[Tile][Vectors];

    // GCC would compile one of its own without the instruction set, and then cannot inline those of vectors.
    HWY_INLINE TileSums() {} // NOLINT(modernize-use-equals-default)
    HWY_INLINE void clear() {
#pragma GCC unroll 16
        for (int i = 0; i < Tile; ++i) {
#pragma GCC unroll 2
            for (int v = 0; v < Vectors; ++v) {
                at[i][v] = hn::Zero(D());
            }
        }
    }
    HWY_INLINE void load(const float* from, Index stride) {
#pragma GCC unroll 16
        for (int i = 0; i < Tile; ++i) {
#pragma GCC unroll 2
            for (int v = 0; v < Vectors; ++v) {
                at[i][v] = hn::LoadU(D(), from + i * stride + v * kLanes<D>);
            }
        }
    }
    HWY_INLINE void store(float* to, Index stride) const {
#pragma GCC unroll 16
        for (int i = 0; i < Tile; ++i) {
#pragma GCC unroll 2
            for (int v = 0; v < Vectors; ++v) {
                hn::StoreU(at[i][v], D(), to + i * stride + v * kLanes<D>);
            }
        }
    }
    /// Adds to those of one position or entry.
    HWY_INLINE void add(int i, const Vec<D>* channels, float value) {
        const auto x = hn::Set(D(), value);
#pragma GCC unroll 2
        for (int v = 0; v < Vectors; ++v) {
            at[i][v] = hn::Add(at[i][v], hn::Mul(channels[v], x));
        }
    }
};

template <class D, int Vectors> HWY_INLINE void loadChannels(const float* from, Vec<D>* channels) {
#pragma GCC unroll 2
    for (int v = 0; v < Vectors; ++v) {
        channels[v] = hn::LoadU(D(), from + v * kLanes<D>);
    }
}

// ---- upwards

/// Sums over all entries of the kernels for Tile positions of a row and Vectors vectors of channels.
struct UpwardsTile {
    const float* maps; ///< of the first position
    Index step;        ///< to the next position
    const std::int32_t* offsets;
    Index entries;
    const float* kernels; ///< [entry][channels], from the first channel of the strip
    Index kernelStride;
    float* out;        ///< of the first position and channel
    Index outStride;   ///< to the next channel
    Index outChannels; ///< channels that are there

    template <class D, int Vectors, int Tile> void run() const {
        TileSums<D, Vectors, Tile> sums;
        sums.clear();
        for (Index entry = 0; entry < entries; ++entry) {
            Vec<D> weights[Vectors];
            loadChannels<D, Vectors>(kernels + entry * kernelStride, weights);
            const float* x = maps + offsets[entry];
#pragma GCC unroll 16
            for (int i = 0; i < Tile; ++i) {
                sums.add(i, weights, x[i * step]);
            }
        }
        constexpr Index kChannels = Vectors * kLanes<D>;
        HWY_ALIGN float rows[Tile * kChannels];
        sums.store(rows, kChannels);
        for (Index channel = 0; channel < std::min(outChannels, kChannels); ++channel) {
            for (int i = 0; i < Tile; ++i) {
                out[channel * outStride + i] = rows[i * kChannels + channel];
            }
        }
    }
};

// ---- downwards

/// Adds the errors of Tile positions of a row to the maps below them.
struct DownwardsTile {
    const float* errors; ///< of the first position and channel
    Index errorStride;   ///< to the next channel
    Index errorChannels;
    const float* kernels; ///< [row and column of the kernel][error channel][channels], from the strip's first
    Index kernelStride;   ///< to the next error channel
    int kernel;
    float* maps;     ///< [place][channels] of the first position, from the first channel of the strip
    Index mapStride; ///< to the next position
    Index placeStride;
    Index rowStride;

    template <class D, int Vectors, int Tile> void run() const {
        const float* weights = kernels;
        for (int i = 0; i < kernel; ++i) {
            for (int j = 0; j < kernel; ++j, weights += errorChannels * kernelStride) {
                add<D, Vectors, Tile>(weights, maps + i * rowStride + j * placeStride);
            }
        }
    }

private:
    template <class D, int Vectors, int Tile> HWY_INLINE void add(const float* weights, float* target) const {
        TileSums<D, Vectors, Tile> sums;
        sums.load(target, mapStride);
        const float* e = errors;
        for (Index channel = 0; channel < errorChannels;
             ++channel, e += errorStride, weights += kernelStride) {
            Vec<D> entry[Vectors];
            loadChannels<D, Vectors>(weights, entry);
#pragma GCC unroll 16
            for (int x = 0; x < Tile; ++x) {
                sums.add(x, entry, e[x]);
            }
        }
        sums.store(target, mapStride);
    }
};

// ---- Hebbian

/// Adds e x over all positions of one column, for Tile entries of the kernels.
struct HebbianTile {
    const float* errors; ///< [position][channels], from the first channel of the strip
    Index errorStride;
    const float* maps;
    const std::int32_t* offsets; ///< of the first entry
    MapShape positions;
    Index step;
    Index rowStep;
    float* sums; ///< [entry][channels], from the first entry and the first channel of the strip

    template <class D, int Vectors, int Tile> void run() const {
        TileSums<D, Vectors, Tile> total;
        total.load(sums, errorStride);
        const float* x[Tile];
        for (int i = 0; i < Tile; ++i) {
            x[i] = maps + offsets[i];
        }
        const float* e = errors;
        for (int row = 0; row < positions.rows; ++row) {
            Index at = row * rowStep;
            for (int column = 0; column < positions.columns; ++column, at += step, e += errorStride) {
                Vec<D> post[Vectors];
                loadChannels<D, Vectors>(e, post);
#pragma GCC unroll 16
                for (int i = 0; i < Tile; ++i) {
                    total.add(i, post, x[i][at]);
                }
            }
        }
        total.store(sums, errorStride);
    }
};

// ---- choice of the instance

template <class Work> using RunTile = void (*)(const Work&);

template <class Work, class D, int Vectors, int... Before>
constexpr std::array<RunTile<Work>, sizeof...(Before)> table(std::integer_sequence<int, Before...>) {
    return {[](const Work& work) { work.template run<D, Vectors, Before + 1>(); }...};
}

/// Runs a piece of work for `vectors` vectors of channels and `tile` positions or entries, at most Most.
template <class D, int Most, class Work> void runTile(const Work& work, Index vectors, int tile) {
    using Sizes = std::make_integer_sequence<int, Most>;
    static constexpr auto kOne = table<Work, D, 1>(Sizes{});
    static constexpr auto kTwo = table<Work, D, 2>(Sizes{});
    (vectors > 1 ? kTwo : kOne)[static_cast<std::size_t>(tile) - 1](work);
}

} // namespace
} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
