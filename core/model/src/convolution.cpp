#include "model/convolution.h"

#include "base/reshape.h"

#include <algorithm>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "convolution.cpp"
#include <hwy/foreach_target.h>

#include "convolution_tiles-inl.h"

HWY_BEFORE_NAMESPACE();
namespace mc::HWY_NAMESPACE {
namespace {

/// Channels rounded up to whole vectors.
template <class D> constexpr Index padded(Index channels) {
    return (channels + kLanes<D> - 1) / kLanes<D> * kLanes<D>;
}

/// The afferent maps with their border.
struct Bordered {
    Index rows;
    Index columns;
    Index border;

    explicit Bordered(const LayerGeometry& g)
        : rows(g.afferent.rows + 2 * g.padding), columns(g.afferent.columns + 2 * g.padding),
          border(g.padding) {}
    [[nodiscard]] Index positions() const { return rows * columns; }
};

/// The maps of one column with zeros around them; they themselves if there is no border.
const float* withBorder(const LayerGeometry& g, const float* maps, Vector& scratch) {
    if (g.padding == 0) {
        return maps;
    }
    const Bordered bordered(g);
    reshape(scratch, g.afferent.channels * bordered.positions());
    scratch.setZero();
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

/// Calls work(y, first, count) for pieces of each row of output positions, of at most `most` positions.
template <class Work> void inTiles(const MapShape& maps, int most, Work work) {
    const Index columns = maps.columns;
    const Index tiles = (columns + most - 1) / most;
    for (Index y = 0; y < maps.rows; ++y) {
        for (Index t = 0; t < tiles; ++t) {
            const Index first = columns * t / tiles;
            work(y, first, static_cast<int>(columns * (t + 1) / tiles - first));
        }
    }
}

/// Calls work(first channel, vectors) for strips of channels.
template <class D, class Work> void inStrips(Index channels, Work work) {
    const Index vectors = padded<D>(channels) / kLanes<D>;
    for (Index vector = 0; vector < vectors; vector += kMostVectors) {
        work(vector * kLanes<D>, std::min<Index>(kMostVectors, vectors - vector));
    }
}

/// Calls work with the kind of vector that fits so many channels.
template <class Work> void withVector(Index channels, Work work) {
    constexpr int kHalf = 8;
    using Half = hn::CappedTag<float, kHalf>;
    if (channels > kHalf) { // NOLINT(bugprone-branch-clone): of other types
        work(Floats());
    } else {
        work(Half());
    }
}

template <class D>
void convolveWith(const LayerGeometry& g, const Matrix& kernels, const Matrix& afferents, Matrix& out,
                  ConvolutionScratch& scratch) {
    const Index channels = kernels.rows();
    const Index entries = kernels.cols();
    const Index stride = padded<D>(channels);
    reshape(scratch.kernels, stride * entries);
    scratch.kernels.setZero();
    Eigen::Map<Matrix>(scratch.kernels.data(), stride, entries).topRows(channels) = kernels;
    const Bordered bordered(g);
    const Index positions = g.cells.positions();
    for (Index column = 0; column < afferents.cols(); ++column) {
        const float* maps = withBorder(g, afferents.col(column).data(), scratch.maps);
        inTiles(g.cells, kTile, [&](Index y, Index first, int count) {
            inStrips<D>(channels, [&](Index channel, Index vectors) {
                const UpwardsTile tile{maps + y * g.stride * bordered.columns + first * g.stride,
                                       g.stride,
                                       scratch.offsets.data(),
                                       entries,
                                       scratch.kernels.data() + channel,
                                       stride,
                                       out.col(column).data() + channel * positions + y * g.cells.columns +
                                           first,
                                       positions,
                                       channels - channel};
                runTile<D, kTile>(tile, vectors, count);
            });
        });
    }
}

/// Kernels as errors visit them on their way down: [row and column][out channel][in channels].
void packDownwards(const LayerGeometry& g, const Matrix& kernels, Index stride, Vector& packed) {
    const Index places = static_cast<Index>(g.kernel) * g.kernel;
    reshape(packed, places * kernels.rows() * stride);
    packed.setZero();
    for (Index in = 0; in < g.afferent.channels; ++in) {
        for (Index place = 0; place < places; ++place) {
            for (Index out = 0; out < kernels.rows(); ++out) {
                packed[(place * kernels.rows() + out) * stride + in] = kernels(out, in * places + place);
            }
        }
    }
}

template <class D>
void convolveBackWith(const LayerGeometry& g, const Matrix& kernels, const Matrix& errors, Matrix& below,
                      ConvolutionScratch& scratch) {
    const Index channels = g.afferent.channels;
    const Index stride = padded<D>(channels);
    packDownwards(g, kernels, stride, scratch.kernels);
    const Bordered bordered(g);
    const Index positions = g.cells.positions();
    for (Index column = 0; column < errors.cols(); ++column) {
        reshape(scratch.maps, bordered.positions() * stride);
        scratch.maps.setZero();
        inTiles(g.cells, kDownwardsTile, [&](Index y, Index first, int count) {
            inStrips<D>(channels, [&](Index channel, Index vectors) {
                const Index place = y * g.stride * bordered.columns + first * g.stride;
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
                runTile<D, kDownwardsTile>(tile, vectors, count);
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

template <class D>
void correlateWith(const LayerGeometry& g, const Matrix& errors, const Matrix& afferents, Matrix& product,
                   ConvolutionScratch& scratch) {
    const Index channels = g.cells.channels;
    const Index stride = padded<D>(channels);
    const Index entries = g.weightColumns();
    const Index positions = g.cells.positions();
    const Bordered bordered(g);
    reshape(scratch.sums, entries * stride);
    scratch.sums.setZero();
    reshape(scratch.errors, positions * stride);
    scratch.errors.setZero();
    for (Index column = 0; column < errors.cols(); ++column) {
        Eigen::Map<Matrix>(scratch.errors.data(), stride, positions).topRows(channels) =
            Eigen::Map<const Matrix>(errors.col(column).data(), positions, channels).transpose();
        const float* maps = withBorder(g, afferents.col(column).data(), scratch.maps);
        inStrips<D>(channels, [&](Index channel, Index vectors) {
            const Index tiles = (entries + kTile - 1) / kTile;
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
                runTile<D, kTile>(tile, vectors, count);
            }
        });
    }
    product = Eigen::Map<const Matrix>(scratch.sums.data(), stride, entries).topRows(channels);
}

void up(const LayerGeometry& g, const Matrix& kernels, const Matrix& afferents, Matrix& out,
        ConvolutionScratch& scratch) {
    findOffsets(g, scratch.offsets);
    withVector(g.cells.channels,
               [&](auto d) { convolveWith<decltype(d)>(g, kernels, afferents, out, scratch); });
}

void down(const LayerGeometry& g, const Matrix& kernels, const Matrix& errors, Matrix& below,
          ConvolutionScratch& scratch) {
    withVector(g.afferent.channels,
               [&](auto d) { convolveBackWith<decltype(d)>(g, kernels, errors, below, scratch); });
}

void hebbian(const LayerGeometry& g, const Matrix& errors, const Matrix& afferents, Matrix& product,
             ConvolutionScratch& scratch) {
    findOffsets(g, scratch.offsets);
    withVector(g.cells.channels,
               [&](auto d) { correlateWith<decltype(d)>(g, errors, afferents, product, scratch); });
}

} // namespace
} // namespace mc::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace mc {

HWY_EXPORT(up);
HWY_EXPORT(down);
HWY_EXPORT(hebbian);

void convolve(const LayerGeometry& g, const Matrix& kernels, const Matrix& afferents, Matrix& out,
              ConvolutionScratch& scratch) {
    reshape(out, g.cells.size(), afferents.cols());
    HWY_DYNAMIC_DISPATCH(up)(g, kernels, afferents, out, scratch);
}

void convolveBack(const LayerGeometry& g, const Matrix& kernels, const Matrix& errors, Matrix& below,
                  ConvolutionScratch& scratch) {
    reshape(below, g.afferent.size(), errors.cols());
    HWY_DYNAMIC_DISPATCH(down)(g, kernels, errors, below, scratch);
}

void correlate(const LayerGeometry& g, const Matrix& errors, const Matrix& afferents, Matrix& product,
               ConvolutionScratch& scratch) {
    HWY_DYNAMIC_DISPATCH(hebbian)(g, errors, afferents, product, scratch);
}

} // namespace mc
#endif
