#pragma once

#include "raster/raster_geometry.h"
#include "runtime/frame.h"
#include "style/paper.h"
#include "view/cell_choice.h"

#include <vector>

class QPainter;

namespace mc::ui {

/// Paints the words around a raster: names and notes of the layers, names of channels, the time axis.
/// picked: is named beside its layer; may name no cell. errorRanges: of layers 1 ... L, as in RasterPainter.
void paintRasterLabels(QPainter& painter, const Paper& paper, const Frame& frame,
                       const RasterGeometry& geometry, CellChoice picked,
                       const std::vector<double>& errorRanges);

} // namespace mc::ui
