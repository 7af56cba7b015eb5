#pragma once

#include "model/geometry.h"
#include "packet.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace mc {

// All three products keep channels side by side in the registers of the processor and visit the positions of
// a row of the maps, so that each value of the maps meets a whole strip of channels at once and nothing is
// copied per patch.

/// Registers of channels that are computed together.
inline constexpr int kMostPackets = 2;
/// Positions of a row, or entries of a kernel, that are computed together: with the registers of channels
/// they make sums that stay in registers meanwhile.
inline constexpr int kMostTile = 14;

/// Sums of Tile positions or entries for Packets registers of channels; `stride` leads to the next of them.
template <class P, int Packets, int Tile> struct TileSums {
    static constexpr Index kFloats = sizeof(P) / sizeof(float);
    P at[Tile][Packets];

    void load(const float* from, Index stride) {
        for (int i = 0; i < Tile; ++i) {
            for (int p = 0; p < Packets; ++p) {
                at[i][p] = loadPacket<P>(from + i * stride + p * kFloats);
            }
        }
    }
    void store(float* to, Index stride) const {
        for (int i = 0; i < Tile; ++i) {
            for (int p = 0; p < Packets; ++p) {
                storePacket<P>(at[i][p], to + i * stride + p * kFloats);
            }
        }
    }
};

// ---- upwards

/// Sums over all entries of the kernels for Tile positions of a row and Packets registers of channels.
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

    template <class P, int Packets, int Tile> void run() const {
        constexpr Index kFloats = sizeof(P) / sizeof(float);
        P sums[Tile][Packets] = {};
        for (Index entry = 0; entry < entries; ++entry) {
            P weights[Packets];
#pragma GCC unroll 2
            for (int p = 0; p < Packets; ++p) {
                weights[p] = loadPacket<P>(kernels + entry * kernelStride + p * kFloats);
            }
            const float* x = maps + offsets[entry];
#pragma GCC unroll 16
            for (int i = 0; i < Tile; ++i) {
#pragma GCC unroll 2
                for (int p = 0; p < Packets; ++p) {
                    sums[i][p] += weights[p] * x[i * step];
                }
            }
        }
        alignas(P) float rows[Tile][Packets * kFloats];
        std::memcpy(rows, sums, sizeof rows);
        for (Index channel = 0; channel < std::min<Index>(outChannels, Packets * kFloats); ++channel) {
            for (int i = 0; i < Tile; ++i) {
                out[channel * outStride + i] = rows[i][channel];
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

    template <class P, int Packets, int Tile> void run() const {
        const float* weights = kernels;
        for (int i = 0; i < kernel; ++i) {
            for (int j = 0; j < kernel; ++j, weights += errorChannels * kernelStride) {
                add<P, Packets, Tile>(weights, maps + i * rowStride + j * placeStride);
            }
        }
    }

private:
    template <class P, int Packets, int Tile> void add(const float* weights, float* target) const {
        constexpr Index kFloats = sizeof(P) / sizeof(float);
        TileSums<P, Packets, Tile> sums;
        sums.load(target, mapStride);
        const float* e = errors;
        for (Index channel = 0; channel < errorChannels;
             ++channel, e += errorStride, weights += kernelStride) {
            P entry[Packets];
#pragma GCC unroll 2
            for (int p = 0; p < Packets; ++p) {
                entry[p] = loadPacket<P>(weights + p * kFloats);
            }
#pragma GCC unroll 16
            for (int x = 0; x < Tile; ++x) {
#pragma GCC unroll 2
                for (int p = 0; p < Packets; ++p) {
                    sums.at[x][p] += entry[p] * e[x];
                }
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

    template <class P, int Packets, int Tile> void run() const {
        constexpr Index kFloats = sizeof(P) / sizeof(float);
        TileSums<P, Packets, Tile> total;
        total.load(sums, errorStride);
        const float* x[Tile];
        for (int i = 0; i < Tile; ++i) {
            x[i] = maps + offsets[i];
        }
        const float* e = errors;
        for (int row = 0; row < positions.rows; ++row) {
            Index at = row * rowStep;
            for (int column = 0; column < positions.columns; ++column, at += step, e += errorStride) {
                P post[Packets];
#pragma GCC unroll 2
                for (int p = 0; p < Packets; ++p) {
                    post[p] = loadPacket<P>(e + p * kFloats);
                }
#pragma GCC unroll 16
                for (int i = 0; i < Tile; ++i) {
#pragma GCC unroll 2
                    for (int p = 0; p < Packets; ++p) {
                        total.at[i][p] += post[p] * x[i][at];
                    }
                }
            }
        }
        total.store(sums, errorStride);
    }
};

// ---- choice of the instance

template <class Work> using RunTile = void (*)(const Work&);

template <class Work, class P, int Packets, int... Before>
constexpr std::array<RunTile<Work>, sizeof...(Before)> table(std::integer_sequence<int, Before...>) {
    return {[](const Work& work) { work.template run<P, Packets, Before + 1>(); }...};
}

/// Runs a piece of work for `packets` registers of channels and `tile` positions or entries.
template <class P, class Work> void runTile(const Work& work, Index packets, int tile) {
    using Sizes = std::make_integer_sequence<int, kMostTile>;
    static constexpr auto kOne = table<Work, P, 1>(Sizes{});
    static constexpr auto kTwo = table<Work, P, 2>(Sizes{});
    (packets > 1 ? kTwo : kOne)[static_cast<std::size_t>(tile) - 1](work);
}

} // namespace mc
