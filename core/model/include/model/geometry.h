#pragma once

#include "base/matrix.h"

#include <cmath>
#include <vector>

namespace mc {

/// Units arranged as maps, flattened channel, row, column (model.md, section 5). Units without places are
/// channels of one row and column.
struct MapShape {
    int channels = 0;
    int rows = 1;
    int columns = 1;

    [[nodiscard]] Index positions() const { return static_cast<Index>(rows) * columns; }
    [[nodiscard]] Index size() const { return channels * positions(); }
    bool operator==(const MapShape&) const = default;
};

/// An average pool: windows of size x size, side by side; what is left at the end is dropped.
struct PoolStage {
    int size = 1;
    MapShape in;
    MapShape out; ///< floor(n / size) rows and columns
    bool operator==(const PoolStage&) const = default;
};

enum class LayerKind {
    Dense,
    Convolution, ///< conv2d: a kernel shared by all positions, cross-correlation
};

/// How the synapses of one layer l of microcircuits reach the layer below it (model.md, section 5). Pools
/// have no cells of their own: they are part of the way up to the basal dendrites of l.
struct LayerGeometry {
    LayerKind kind = LayerKind::Dense;
    std::vector<PoolStage> pools; ///< between layer l-1 and the synapses, from below to above
    MapShape afferent;            ///< what the synapses see: layer l-1, or the last pool
    int kernel = 1;               ///< rows and columns of a convolution's kernel
    int stride = 1;
    int padding = 0; ///< rows and columns of zeros around `afferent`
    MapShape cells;  ///< microcircuits of layer l

    [[nodiscard]] bool isConvolution() const { return kind == LayerKind::Convolution; }
    [[nodiscard]] const MapShape& below() const { return pools.empty() ? afferent : pools.front().in; }
    /// W is [weightRows x weightColumns]: [cells x afferents], or for a convolution [out channel x (in
    /// channel, row, column)], the entries of a kernel flattened in that order.
    [[nodiscard]] Index weightRows() const { return isConvolution() ? cells.channels : cells.size(); }
    [[nodiscard]] Index weightColumns() const {
        return isConvolution() ? static_cast<Index>(afferent.channels) * kernel * kernel : afferent.size();
    }
    /// √P of a convolution with P positions, by which G and the mean error are divided; 1 otherwise.
    [[nodiscard]] float sharing() const {
        return isConvolution() ? std::sqrt(static_cast<float>(cells.positions())) : 1.0F;
    }
    bool operator==(const LayerGeometry&) const = default;
};

} // namespace mc
