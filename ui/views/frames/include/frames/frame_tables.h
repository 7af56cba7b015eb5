#pragma once

#include "frames/feature_values.h"
#include "frames/shown_steps.h"
#include "time_axis/time_span.h"
#include "view/data_table.h"
#include "view/view.h"

namespace mc::ui {

// Parts of a frame as tables. Layers have their names, so that those of two networks can be compared; cells,
// channels, rows and columns are counted from 0. A table without rows where the frame does not hold the part.

/// The spikes of a stretch of the presentation, as far as it has gone: one row per spike of an input pixel or
/// a PYR cell, per burst of a VIP or SST cell, and for graded errors per cell whose e is not 0.
[[nodiscard]] DataTable spikeTable(const Frame& frame, TimeSpan sight);

/// The image of the presentation, a row per pixel.
[[nodiscard]] DataTable imageTable(const Frame& frame);
/// The mean trace of each output cell so far.
[[nodiscard]] DataTable classTable(const Frame& frame);

/// Every cell in the steps shown: its trace x, spikes, bursts and error, of a whole presentation the means of
/// x and e.
[[nodiscard]] DataTable activityTable(const Frame& frame, ShownSteps shown);

/// A convolution in the steps shown, a row per place.
[[nodiscard]] DataTable mapTable(const Frame& frame, int layer, FeatureActivity activity, ShownSteps shown);

/// The kernels W, and E where errors go down through them, a row per entry.
[[nodiscard]] DataTable kernelTable(const KernelRecord& record);

/// Synapse pairs, a row per pair: W and E. layers: the two that they join, in words.
[[nodiscard]] DataTable pairTable(const QString& layers, const PairRecord& record);

/// Courses of microcircuits over a stretch of the presentation: u, v_a, x, e and bursts of each.
[[nodiscard]] DataTable circuitTable(const Frame& frame, const std::vector<CellChoice>& cells,
                                     TimeSpan sight);
/// The afferent synapses of a microcircuit with their weights.
[[nodiscard]] DataTable afferentTable(const Frame& frame, CellChoice cell);

} // namespace mc::ui
