#include "model/fields.h"

#include "base/errors.h"
#include "model/pool_units.h"

#include <algorithm>
#include <numeric>

namespace mc {

namespace {

/// Rows or columns from first to last.
struct Stretch {
    int first;
    int last;
};

/// What a stretch of a convolution's cells, or of a pool's units, sees along one side of the maps below.
Stretch seenBy(Stretch above, int stride, int size, int padding, int length) {
    return {std::max(above.first * stride - padding, 0),
            std::min(above.last * stride - padding + size - 1, length - 1)};
}

int place(const MapShape& maps, int channel, int row, int column) {
    return (channel * maps.rows + row) * maps.columns + column;
}

std::vector<int> upTo(Index count) {
    std::vector<int> all(static_cast<std::size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

std::optional<int> unitAbovePools(const LayerGeometry& geometry, int cellBelow) {
    int unit = cellBelow;
    for (const PoolStage& pool : geometry.pools) {
        const auto positions = static_cast<int>(pool.in.positions());
        const int row = unit % positions / pool.in.columns / pool.size;
        const int column = unit % pool.in.columns / pool.size;
        if (row >= pool.out.rows || column >= pool.out.columns) {
            return std::nullopt;
        }
        unit = place(pool.out, unit / positions, row, column);
    }
    return unit;
}

ReceptiveField receptiveField(const LayerGeometry& g, int cell) {
    if (!g.isConvolution()) {
        return {upTo(g.afferent.size()), upTo(g.afferent.size())};
    }
    ReceptiveField field;
    const auto positions = static_cast<int>(g.cells.positions());
    const int top = cell % positions / g.cells.columns * g.stride - g.padding;
    const int left = cell % g.cells.columns * g.stride - g.padding;
    for (int channel = 0; channel < g.afferent.channels; ++channel) {
        for (int i = std::max(0, -top); i < g.kernel && top + i < g.afferent.rows; ++i) {
            for (int j = std::max(0, -left); j < g.kernel && left + j < g.afferent.columns; ++j) {
                field.units.push_back(place(g.afferent, channel, top + i, left + j));
                field.columns.push_back((channel * g.kernel + i) * g.kernel + j);
            }
        }
    }
    return field;
}

std::optional<Index> weightColumn(const LayerGeometry& g, int cell, int unit) {
    if (!g.isConvolution()) {
        return unit;
    }
    const ReceptiveField field = receptiveField(g, cell);
    const auto found = std::ranges::lower_bound(field.units, unit);
    if (found == field.units.end() || *found != unit) {
        return std::nullopt;
    }
    return field.columns[static_cast<std::size_t>(found - field.units.begin())];
}

bool hasCell(const NetworkShape& network, const CellAddress& cell) {
    return cell.layer >= 1 && static_cast<std::size_t>(cell.layer) <= network.layers.size() &&
           cell.cell >= 0 &&
           cell.cell < network.layers[static_cast<std::size_t>(cell.layer) - 1].cells.size();
}

bool hasSynapse(const NetworkShape& network, const SynapseAddress& synapse) {
    if (!hasCell(network, synapse.cell)) {
        return false;
    }
    const LayerGeometry& layer = network.layers[static_cast<std::size_t>(synapse.cell.layer) - 1];
    return synapse.afferent >= 0 && synapse.afferent < layer.afferent.size() &&
           weightColumn(layer, synapse.cell.cell, synapse.afferent).has_value();
}

void checkSynapse(const SynapseAddress& synapse, const NetworkShape& network, const std::string& parameter) {
    const auto& [cell, afferent] = synapse;
    const LayerGeometry& layer = network.layers[static_cast<std::size_t>(cell.layer) - 1];
    if (afferent < 0 || afferent >= layer.afferent.size()) {
        throw BadParameter(parameter, {MC_TEXT("There is no afferent %1: those of layer %2 are 0 to %3."),
                                       {afferent, cell.layer, layer.afferent.size() - 1}});
    }
    if (!weightColumn(layer, cell.cell, afferent)) {
        throw BadParameter(parameter,
                           {MC_TEXT("Unit %1 below layer %2 is outside the receptive field of cell %3."),
                            {afferent, cell.layer, cell.cell}});
    }
}

Index weightPlace(const LayerGeometry& g, const SynapseAddress& synapse) {
    return weightRow(g, synapse.cell.cell) +
           weightColumn(g, synapse.cell.cell, synapse.afferent).value() * g.weightRows();
}

ProjectiveField projectiveField(const LayerGeometry& g, int cellBelow) {
    ProjectiveField field;
    const std::optional<int> above = unitAbovePools(g, cellBelow);
    if (!above) {
        return field;
    }
    const int unit = *above;
    for (const PoolStage& pool : g.pools) {
        field.share /= static_cast<float>(pool.size * pool.size);
    }
    if (!g.isConvolution()) {
        field.cells = upTo(g.cells.size());
        field.columns.assign(field.cells.size(), unit);
        return field;
    }
    const auto positions = static_cast<int>(g.afferent.positions());
    const int inChannel = unit / positions;
    const int row = unit % positions / g.afferent.columns + g.padding;
    const int column = unit % g.afferent.columns + g.padding;
    for (int channel = 0; channel < g.cells.channels; ++channel) {
        for (int y = 0; y < g.cells.rows; ++y) {
            for (int x = 0; x < g.cells.columns; ++x) {
                const int i = row - y * g.stride;
                const int j = column - x * g.stride;
                if (i >= 0 && i < g.kernel && j >= 0 && j < g.kernel) {
                    field.cells.push_back(place(g.cells, channel, y, x));
                    field.columns.push_back((inChannel * g.kernel + i) * g.kernel + j);
                }
            }
        }
    }
    return field;
}

InputWindow inputWindow(const NetworkShape& network, int layer, int cell) {
    Stretch rows{0, network.input.rows - 1};
    Stretch columns{0, network.input.columns - 1};
    const auto top = network.layers.begin() + layer;
    const bool local =
        std::all_of(network.layers.begin(), top, [](const LayerGeometry& g) { return g.isConvolution(); });
    if (local && layer > 0) {
        const MapShape& maps = network.layers[static_cast<std::size_t>(layer) - 1].cells;
        const int row = cell % static_cast<int>(maps.positions()) / maps.columns;
        rows = {row, row};
        columns = {cell % maps.columns, cell % maps.columns};
        for (auto g = std::make_reverse_iterator(top); g != network.layers.rend(); ++g) {
            rows = seenBy(rows, g->stride, g->kernel, g->padding, g->afferent.rows);
            columns = seenBy(columns, g->stride, g->kernel, g->padding, g->afferent.columns);
            for (auto pool = g->pools.rbegin(); pool != g->pools.rend(); ++pool) {
                rows = seenBy(rows, pool->size, pool->size, 0, pool->in.rows);
                columns = seenBy(columns, pool->size, pool->size, 0, pool->in.columns);
            }
        }
    }
    return {rows.first, columns.first, rows.last - rows.first + 1, columns.last - columns.first + 1};
}

} // namespace mc
