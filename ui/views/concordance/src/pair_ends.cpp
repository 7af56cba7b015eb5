#include "concordance/pair_ends.h"

#include "frames/map_places.h"
#include "model/fields.h"
#include "model/pool_units.h"
#include "style/text.h"

namespace mc::ui {

PairEnds::PairEnds(const PairRecord& record, const NetworkShape* network) {
    const std::size_t k = static_cast<std::size_t>(record.pair) + 1;
    if (record.direct || network == nullptr || k >= network->layers.size()) {
        return; // direct feedback joins cells with cells, whatever lies between
    }
    const LayerGeometry& geometry = network->layers[k];
    const bool fits =
        record.forward.rows() == geometry.weightRows() && record.forward.cols() == geometry.weightColumns();
    if (fits && (geometry.isConvolution() || !geometry.pools.empty())) {
        geometry_ = geometry;
    }
}

PairEnds::Kind PairEnds::upperKind() const {
    return geometry_ && geometry_->isConvolution() ? Kind::Channels : Kind::Cells;
}

PairEnds::Kind PairEnds::lowerKind() const {
    return !geometry_ ? Kind::Cells : geometry_->isConvolution() ? Kind::KernelEntries : Kind::PooledUnits;
}

QString PairEnds::upper(int row) const {
    return (upperKind() == Kind::Channels ? tr("channel %1") : tr("cell %1")).arg(row);
}

QString PairEnds::lower(int column) const {
    if (!geometry_) {
        return tr("cell %1").arg(column);
    }
    const bool kernel = geometry_->isConvolution();
    const MapShape maps = kernel
                              ? MapShape{geometry_->afferent.channels, geometry_->kernel, geometry_->kernel}
                              : geometry_->afferent;
    const MapPlace place = placeIn(maps, column);
    return (kernel ? tr("channel %1, kernel row %2, column %3") : tr("channel %1, row %2, column %3, pooled"))
        .arg(place.channel)
        .arg(place.row)
        .arg(place.column);
}

int PairEnds::rowOf(int cell) const {
    return geometry_ ? static_cast<int>(weightRow(*geometry_, cell)) : cell;
}

std::optional<PairEnds::Columns> PairEnds::columnsOf(int cell) const {
    if (!geometry_) {
        return Columns{cell, cell};
    }
    const std::optional<int> unit = unitAbovePools(*geometry_, cell);
    if (!unit) {
        return std::nullopt;
    }
    if (!geometry_->isConvolution()) {
        return Columns{*unit, *unit};
    }
    const int entries = geometry_->kernel * geometry_->kernel;
    const int channel = placeIn(geometry_->afferent, *unit).channel;
    return Columns{channel * entries, (channel + 1) * entries - 1};
}

std::optional<int> PairEnds::lowerCell(int column) const {
    return geometry_ ? std::nullopt : std::optional(column);
}

QString nounOf(PairEnds::Kind kind) {
    switch (kind) {
    case PairEnds::Kind::Channels:
        return tr("channels");
    case PairEnds::Kind::KernelEntries:
        return tr("kernel entries");
    case PairEnds::Kind::PooledUnits:
        return tr("pooled units");
    case PairEnds::Kind::Cells:
        break;
    }
    return tr("cells");
}

} // namespace mc::ui
