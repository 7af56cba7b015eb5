#pragma once

#include "model/notation.h"
#include "training/records/pair_record.h"

#include <QString>
#include <optional>

namespace mc::ui {

/// What the rows and columns of a layer pair's matrices stand for: cells, or, where the upper layer is a
/// convolution, its channels and the entries of a kernel; above pools, the units that come out of them.
class PairEnds {
public:
    PairEnds() = default;
    /// network: null where it is not known; then they are cells.
    PairEnds(const PairRecord& record, const NetworkShape* network);

    /// "cell 3", "channel 3".
    [[nodiscard]] QString upper(int row) const;
    /// "cell 17", "channel 2, kernel row 0, column 4", "channel 2, row 5, column 6, pooled".
    [[nodiscard]] QString lower(int column) const;

    enum class Kind { Cells, Channels, KernelEntries, PooledUnits };
    [[nodiscard]] Kind upperKind() const;
    [[nodiscard]] Kind lowerKind() const;

    /// The row of a cell of the upper layer.
    [[nodiscard]] int rowOf(int cell) const;
    /// The first and last column that a cell of the lower layer has a part in; none where a pool drops it.
    struct Columns {
        int first = 0;
        int last = 0;
    };
    [[nodiscard]] std::optional<Columns> columnsOf(int cell) const;
    /// The cell of the lower layer that a column stands for, if it stands for one alone.
    [[nodiscard]] std::optional<int> lowerCell(int column) const;

private:
    std::optional<LayerGeometry> geometry_; ///< of the upper layer, where they are not all plain cells
};

/// "cells", "channels", "kernel entries", "pooled units".
[[nodiscard]] QString nounOf(PairEnds::Kind kind);

} // namespace mc::ui
