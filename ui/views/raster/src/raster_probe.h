#pragma once

#include "raster/raster_geometry.h"
#include "runtime/frame.h"

#include <QPointF>
#include <QString>
#include <optional>

namespace mc::ui {

/// What a person means who points at a raster: the nearest spike or burst within a few pixels, else the cell
/// and step under the point; none outside the groups. frame: with a presentation.
[[nodiscard]] std::optional<RasterPlace> nearestPlace(const Frame& frame, const RasterGeometry& geometry,
                                                      QPointF point);

/// Cell, time and values of that place, in lines; empty outside the plot.
[[nodiscard]] QString textOfPlace(const Frame& frame, const RasterGeometry& geometry, QPointF point);

} // namespace mc::ui
