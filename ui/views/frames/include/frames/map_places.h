#pragma once

#include "runtime/frame.h"

#include <optional>
#include <vector>

namespace mc::ui {

/// Where a unit stands in its maps; all from 0.
struct MapPlace {
    int channel = 0;
    int row = 0;
    int column = 0;
    bool operator==(const MapPlace&) const = default;
};

/// Whether maps have rows and columns, and are not mere channels.
[[nodiscard]] inline bool hasPlaces(const MapShape& maps) {
    return maps.rows > 1 || maps.columns > 1;
}

[[nodiscard]] MapPlace placeIn(const MapShape& maps, int unit);
[[nodiscard]] int unitAt(const MapShape& maps, MapPlace place);

/// How layer 1 ... L is connected to the one below; null where the frame does not say.
[[nodiscard]] const LayerGeometry* geometryOf(const Frame& frame, int layer);

/// The maps of a layer 0 ... L: of the input those of its images, and the cells of a layer without places as
/// channels of one place each.
[[nodiscard]] MapShape mapsOf(const Frame& frame, int layer);

/// The cells of the layer below whose mean a unit above the pools is, in rows; the unit itself without pools.
[[nodiscard]] std::vector<int> cellsOfUnit(const LayerGeometry& geometry, int unit);

/// x of the afferents of a microcircuit, through the pools. below: x of the layer below, [cells].
[[nodiscard]] Vector afferentTrace(const CircuitRecord& record, const Vector& below);

/// The place of an entry in an ascending list of units or cells; none if it is not there.
[[nodiscard]] std::optional<int> indexIn(const std::vector<int>& ascending, int entry);

/// Whether the synapses are those of the network that the frame describes, each with its partner: while a run
/// begins anew, a record can be older.
[[nodiscard]] bool circuitFits(const Frame& frame, const CircuitRecord& record);

} // namespace mc::ui
