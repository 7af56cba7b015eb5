#include "frames/map_places.h"

#include "model/afferents.h"

#include <algorithm>

namespace mc::ui {

MapPlace placeIn(const MapShape& maps, int unit) {
    const int positions = std::max(1, static_cast<int>(maps.positions()));
    const int columns = std::max(1, maps.columns);
    return {unit / positions, unit % positions / columns, unit % columns};
}

int unitAt(const MapShape& maps, MapPlace place) {
    return (place.channel * maps.rows + place.row) * maps.columns + place.column;
}

const LayerGeometry* geometryOf(const Frame& frame, int layer) {
    const bool known = frame.network && frame.network->cells == frame.layerSizes && layer >= 1 &&
                       static_cast<std::size_t>(layer) <= frame.network->layers.size();
    return known ? &frame.network->layers[static_cast<std::size_t>(layer) - 1] : nullptr;
}

MapShape mapsOf(const Frame& frame, int layer) {
    const int cells = frame.layerSizes[static_cast<std::size_t>(layer)];
    if (const LayerGeometry* geometry = geometryOf(frame, layer)) {
        return geometry->cells;
    }
    if (layer == 0) {
        const bool placed = frame.network && hasPlaces(frame.network->input);
        const ImageShape image = frame.presentation ? frame.presentation->shape
                                 : frame.data       ? frame.data->shape
                                                    : ImageShape{};
        const MapShape maps =
            placed ? frame.network->input : MapShape{image.channels, image.rows, image.columns};
        if (maps.size() == cells) {
            return maps;
        }
    }
    return {cells, 1, 1};
}

std::vector<int> cellsOfUnit(const LayerGeometry& geometry, int unit) {
    MapPlace first = placeIn(geometry.afferent, unit);
    int side = 1;
    for (auto pool = geometry.pools.rbegin(); pool != geometry.pools.rend(); ++pool) {
        first.row *= pool->size;
        first.column *= pool->size;
        side *= pool->size;
    }
    std::vector<int> cells;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            cells.push_back(
                unitAt(geometry.below(), {first.channel, first.row + row, first.column + column}));
        }
    }
    return cells;
}

Vector afferentTrace(const CircuitRecord& record, const Vector& below) {
    std::vector<Matrix> stages;
    poolAfferents(record.geometry(), below, stages);
    return stages.empty() ? Vector(below(record.afferents)) : Vector(stages.back()(record.afferents, 0));
}

std::optional<int> indexIn(const std::vector<int>& ascending, int entry) {
    const auto found = std::ranges::lower_bound(ascending, entry);
    if (found == ascending.end() || *found != entry) {
        return std::nullopt;
    }
    return static_cast<int>(found - ascending.begin());
}

bool circuitFits(const Frame& frame, const CircuitRecord& record) {
    if (!record.network || record.network->cells != frame.layerSizes ||
        (frame.network && frame.network->layers != record.network->layers)) {
        return false;
    }
    const auto partners = static_cast<Index>(record.targets.size());
    const Index sources = record.path == ErrorPath::Direct ? frame.layerSizes.back() : partners;
    return record.forward.size() == static_cast<Index>(record.afferents.size()) &&
           record.outgoing.size() == partners &&
           (record.feedback.size() == 0 || record.feedback.size() == sources);
}

} // namespace mc::ui
