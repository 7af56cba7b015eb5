#pragma once

#include "network/network_wires.h"
#include "style/paper.h"

class QPainter;

namespace mc::ui {

inline constexpr double kLargestSynapse = 9; ///< height of the mark of a synapse, pixels
inline constexpr double kCasing = 2;         ///< ground on both sides of a line, pixels together

/// Width of the line of a connection, pixels; Paper::stroke() times that for a projector. strength: in [0,
/// 1], of the range shown.
[[nodiscard]] double wireWidth(double strength);
/// The line of a connection with its synapse: blue with an arrowhead, or vermillion with a bar where the
/// weight is below 0; dashed where the two weights of the pair disagree in sign, grey and dotted where a
/// lesion cuts it or what is at an end; with a weight of 0 it has no synapse at its tip. On the way down the
/// arrowhead or bar is hollow, and a line is pale unless its cell sends an error in the step shown.
/// synapseSize: its height, pixels.
void paintWire(QPainter& painter, const Paper& paper, const NetworkWire& wire, double strength,
               double synapseSize);

/// The errors on a line down in the step shown: a mark of the cell that sends it, and further on one of the
/// cell that it reaches, which is the other one where E is below 0. graded: there are no bursts, and marks
/// are pale.
void paintErrorsOn(QPainter& painter, const Paper& paper, const NetworkWire& wire, bool graded);
/// Where those two marks stand, as shares of the line.
inline constexpr double kSentAt = 0.15;
inline constexpr double kArrivesAt = 0.82;
/// The cells that send an error and that it reaches; e != 0.
[[nodiscard]] CellType sentBy(const Link& link);
[[nodiscard]] CellType reachedBy(const Link& link);

/// A line of the ground's colour below that of a connection, so that it can be told from the cells that it
/// passes.
void paintCasing(QPainter& painter, const Paper& paper, const NetworkWire& wire, double strength);

} // namespace mc::ui
