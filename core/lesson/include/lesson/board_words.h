#pragma once

#include "lesson/lesson.h"

#include <string>
#include <string_view>

namespace mc {

// How a step speaks of the board: what stands on it, what gets a frame, what is picked. Each throws
// BadParameter with a sentence that says what can be written.

/// Reads "raster, accuracy | circuit": two columns, the first of two views. Up to six views, each once, in up
/// to three columns.
[[nodiscard]] BoardColumns parseColumns(std::string_view text);

/// Reads the name of a view or of a control.
[[nodiscard]] std::string parsePart(std::string_view text);

/// Reads "concordance, weighted=on, pairs=off": options of one view. Throws also for a value that the option
/// cannot have with this experiment.
[[nodiscard]] std::vector<ViewSetting> parseSettings(std::string_view text, const Experiment& experiment);

/// Reads "raster, concordance: weighted": parts of the board, each with words that can be read in it or none.
[[nodiscard]] std::vector<Sight> parseSights(std::string_view text);

/// Reads "1:17", LAYER:CELL: layers from 1, cells from 0, both up to 1,000,000.
[[nodiscard]] CellAddress parseCell(std::string_view text);
/// Likewise "2:3:17", LAYER:CELL:AFFERENT: the synapse from unit 17 below onto cell 3 of layer 2.
[[nodiscard]] SynapseAddress parseSynapse(std::string_view text);

} // namespace mc
