#include "model/convolution.h"

#include "packet.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mc {

namespace {

// All three products keep channels side by side in the registers of the processor and visit the positions of
// a row of the maps, so that each value of the maps meets a whole strip of channels at once and nothing is
// copied per patch.

/// Registers of channels that are computed together.
constexpr int kMostPackets = 2;
/// Positions of a row, or entries of a kernel, that are computed together: with the registers of channels
/// they make sums that stay in registers meanwhile.
constexpr int kMostTile = 14;

/// Channels rounded up to whole registers.
template <class P> constexpr Index padded(Index channels) {
    constexpr Index kFloats = sizeof(P) / sizeof(float);
    return (channels + kFloats - 1) / kFloats * kFloats;
}

/// The afferent maps with their border.
struct Bordered {
    int rows;
    int columns;
    int border;

    explicit Bordered(const LayerGeometry& g)
        : rows(g.afferent.rows + 2 * g.padding), columns(g.afferent.columns + 2 * g.padding),
          border(g.padding) {}
    [[nodiscard]] Index positions() const { return static_cast<Index>(rows) * columns; }
};

/// The maps of one column with zeros around them; they themselves if there is no border.
const float* withBorder(const LayerGeometry& g, const float* maps, Vector& scratch) {
    if (g.padding == 0) {
        return maps;
    }
    const Bordered bordered(g);
    scratch.setZero(g.afferent.channels * bordered.positions());
    for (int channel = 0; channel < g.afferent.channels; ++channel) {
        float* to = scratch.data() + channel * bordered.positions() + bordered.border * bordered.columns +
                    bordered.border;
        for (int y = 0; y < g.afferent.rows; ++y, to += bordered.columns, maps += g.afferent.columns) {
            std::copy_n(maps, g.afferent.columns, to);
        }
    }
    return scratch.data();
}

void findOffsets(const LayerGeometry& g, std::vector<std::int32_t>& offsets) {
    const Bordered bordered(g);
    offsets.resize(static_cast<std::size_t>(g.weightColumns()));
    auto offset = offsets.begin();
    for (int channel = 0; channel < g.afferent.channels; ++channel) {
        for (int i = 0; i < g.kernel; ++i) {
            for (int j = 0; j < g.kernel; ++j) {
                *offset++ =
                    static_cast<std::int32_t>(channel * bordered.positions() + i * bordered.columns + j);
            }
        }
    }
}

/// Calls work(y, first, count) for pieces of each row of output positions, of at most kMostTile positions.
template <class Work> void inTiles(const MapShape& maps, Work work) {
    const int tiles = (maps.columns + kMostTile - 1) / kMostTile;
    for (int y = 0; y < maps.rows; ++y) {
        for (int t = 0; t < tiles; ++t) {
            const int first = maps.columns * t / tiles;
            work(y, first, maps.columns * (t + 1) / tiles - first);
        }
    }
}

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
        P sums[Tile][Packets];
        for (int x = 0; x < Tile; ++x) {
            for (int p = 0; p < Packets; ++p) {
                sums[x][p] = loadPacket<P>(target + x * mapStride + p * kFloats);
            }
        }
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
                    sums[x][p] += entry[p] * e[x];
                }
            }
        }
        for (int x = 0; x < Tile; ++x) {
            for (int p = 0; p < Packets; ++p) {
                storePacket<P>(sums[x][p], target + x * mapStride + p * kFloats);
            }
        }
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
        P total[Tile][Packets];
        const float* x[Tile];
        for (int i = 0; i < Tile; ++i) {
            x[i] = maps + offsets[i];
            for (int p = 0; p < Packets; ++p) {
                total[i][p] = loadPacket<P>(sums + i * errorStride + p * kFloats);
            }
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
                        total[i][p] += post[p] * x[i][at];
                    }
                }
            }
        }
        for (int i = 0; i < Tile; ++i) {
            for (int p = 0; p < Packets; ++p) {
                storePacket<P>(total[i][p], sums + i * errorStride + p * kFloats);
            }
        }
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

/// Calls work(first channel, registers) for strips of channels.
template <class P, class Work> void inStrips(Index channels, Work work) {
    constexpr Index kFloats = sizeof(P) / sizeof(float);
    const Index packets = padded<P>(channels) / kFloats;
    for (Index packet = 0; packet < packets; packet += kMostPackets) {
        work(packet * kFloats, std::min<Index>(kMostPackets, packets - packet));
    }
}

/// Calls work with the kind of register that fits so many channels.
template <class Work> void withPacket(Index channels, Work work) {
    if (channels > static_cast<Index>(sizeof(HalfPacket) / sizeof(float))) {
        work(Packet{});
    } else {
        work(HalfPacket{});
    }
}

template <class P>
void convolveWith(const LayerGeometry& g, const Matrix& kernels, const Matrix& afferents, Matrix& out,
                  ConvolutionScratch& scratch) {
    const Index channels = kernels.rows();
    const Index entries = kernels.cols();
    const Index stride = padded<P>(channels);
    scratch.kernels.setZero(stride * entries);
    Eigen::Map<Matrix>(scratch.kernels.data(), stride, entries).topRows(channels) = kernels;
    const Bordered bordered(g);
    const Index positions = g.cells.positions();
    for (Index column = 0; column < afferents.cols(); ++column) {
        const float* maps = withBorder(g, afferents.col(column).data(), scratch.maps);
        inTiles(g.cells, [&](int y, int first, int count) {
            inStrips<P>(channels, [&](Index channel, Index packets) {
                const UpwardsTile tile{
                    maps + static_cast<Index>(y) * g.stride * bordered.columns + first * g.stride,
                    g.stride,
                    scratch.offsets.data(),
                    entries,
                    scratch.kernels.data() + channel,
                    stride,
                    out.col(column).data() + channel * positions + y * g.cells.columns + first,
                    positions,
                    channels - channel};
                runTile<P>(tile, packets, count);
            });
        });
    }
}

/// Kernels as errors visit them on their way down: [row and column][out channel][in channels].
void packDownwards(const LayerGeometry& g, const Matrix& kernels, Index stride, Vector& packed) {
    const Index places = static_cast<Index>(g.kernel) * g.kernel;
    packed.setZero(places * kernels.rows() * stride);
    for (Index in = 0; in < g.afferent.channels; ++in) {
        for (Index place = 0; place < places; ++place) {
            for (Index out = 0; out < kernels.rows(); ++out) {
                packed[(place * kernels.rows() + out) * stride + in] = kernels(out, in * places + place);
            }
        }
    }
}

template <class P>
void convolveBackWith(const LayerGeometry& g, const Matrix& kernels, const Matrix& errors, Matrix& below,
                      ConvolutionScratch& scratch) {
    const Index channels = g.afferent.channels;
    const Index stride = padded<P>(channels);
    packDownwards(g, kernels, stride, scratch.kernels);
    const Bordered bordered(g);
    const Index positions = g.cells.positions();
    for (Index column = 0; column < errors.cols(); ++column) {
        scratch.maps.setZero(bordered.positions() * stride);
        inTiles(g.cells, [&](int y, int first, int count) {
            inStrips<P>(channels, [&](Index channel, Index packets) {
                const Index place = static_cast<Index>(y) * g.stride * bordered.columns + first * g.stride;
                const DownwardsTile tile{errors.col(column).data() + y * g.cells.columns + first,
                                         positions,
                                         kernels.rows(),
                                         scratch.kernels.data() + channel,
                                         stride,
                                         g.kernel,
                                         scratch.maps.data() + place * stride + channel,
                                         g.stride * stride,
                                         stride,
                                         bordered.columns * stride};
                runTile<P>(tile, packets, count);
            });
        });
        float* to = below.col(column).data();
        const Eigen::Map<const Matrix> places(scratch.maps.data(), stride, bordered.positions());
        for (Index channel = 0; channel < channels; ++channel) {
            for (int y = 0; y < g.afferent.rows; ++y, to += g.afferent.columns) {
                const Index from = static_cast<Index>(y + g.padding) * bordered.columns + g.padding;
                for (int x = 0; x < g.afferent.columns; ++x) {
                    to[x] = places(channel, from + x);
                }
            }
        }
    }
}

template <class P>
void correlateWith(const LayerGeometry& g, const Matrix& errors, const Matrix& afferents, Matrix& product,
                   ConvolutionScratch& scratch) {
    const Index channels = g.cells.channels;
    const Index stride = padded<P>(channels);
    const Index entries = g.weightColumns();
    const Index positions = g.cells.positions();
    const Bordered bordered(g);
    scratch.sums.setZero(entries * stride);
    scratch.errors.setZero(positions * stride);
    for (Index column = 0; column < errors.cols(); ++column) {
        Eigen::Map<Matrix>(scratch.errors.data(), stride, positions).topRows(channels) =
            Eigen::Map<const Matrix>(errors.col(column).data(), positions, channels).transpose();
        const float* maps = withBorder(g, afferents.col(column).data(), scratch.maps);
        inStrips<P>(channels, [&](Index channel, Index packets) {
            const Index tiles = (entries + kMostTile - 1) / kMostTile;
            for (Index t = 0; t < tiles; ++t) {
                const Index first = entries * t / tiles;
                const auto count = static_cast<int>(entries * (t + 1) / tiles - first);
                const HebbianTile tile{scratch.errors.data() + channel,
                                       stride,
                                       maps,
                                       scratch.offsets.data() + first,
                                       g.cells,
                                       g.stride,
                                       static_cast<Index>(g.stride) * bordered.columns,
                                       scratch.sums.data() + first * stride + channel};
                runTile<P>(tile, packets, count);
            }
        });
    }
    product = Eigen::Map<const Matrix>(scratch.sums.data(), stride, entries).topRows(channels);
}

} // namespace

void convolve(const LayerGeometry& g, const Matrix& kernels, const Matrix& afferents, Matrix& out,
              ConvolutionScratch& scratch) {
    out.resize(g.cells.size(), afferents.cols());
    findOffsets(g, scratch.offsets);
    withPacket(g.cells.channels,
               [&](auto packet) { convolveWith<decltype(packet)>(g, kernels, afferents, out, scratch); });
}

void convolveBack(const LayerGeometry& g, const Matrix& kernels, const Matrix& errors, Matrix& below,
                  ConvolutionScratch& scratch) {
    below.resize(g.afferent.size(), errors.cols());
    withPacket(g.afferent.channels,
               [&](auto packet) { convolveBackWith<decltype(packet)>(g, kernels, errors, below, scratch); });
}

void correlate(const LayerGeometry& g, const Matrix& errors, const Matrix& afferents, Matrix& product,
               ConvolutionScratch& scratch) {
    findOffsets(g, scratch.offsets);
    withPacket(g.cells.channels,
               [&](auto packet) { correlateWith<decltype(packet)>(g, errors, afferents, product, scratch); });
}

} // namespace mc
