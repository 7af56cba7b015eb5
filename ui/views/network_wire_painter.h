#pragma once

#include "views/network_wires.h"

class QPainter;

namespace mc::ui {

struct Colours;

inline constexpr double kLargestSynapse = 9; ///< height of the mark of a synapse, pixels
inline constexpr double kCasing = 2;         ///< ground on both sides of a line, pixels together

/// Width of the line of a connection, pixels; strokeScale() times that for a projector. strength: in [0, 1],
/// of the range shown.
[[nodiscard]] double wireWidth(double strength);
/// The line of a connection with its synapse: blue with an arrowhead, or vermillion with a bar where the
/// weight is below 0; dashed where the feedback disagrees. synapseSize: its height, pixels.
void paintWire(QPainter& painter, const Colours& theme, const NetworkWire& wire, double strength,
               double synapseSize);

/// A line of the ground's colour below that of a connection, so that it can be told from the cells that it
/// passes.
void paintCasing(QPainter& painter, const Colours& theme, const NetworkWire& wire, double strength);

} // namespace mc::ui
