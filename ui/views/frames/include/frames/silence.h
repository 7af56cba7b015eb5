#pragma once

#include "runtime/frame.h"
#include "style/palette.h"

#include <QString>
#include <vector>

namespace mc::ui {

/// Whether a what-if keeps the bursts of error cells from leaving their microcircuits.
enum class Silence {
    None,
    Coming,  ///< from the next batch on; the presentation on show is from before
    Present, ///< in the presentation on show
};

/// type: of error cells. layer: 0 ... L; the input has none.
[[nodiscard]] Silence silenceOf(const Frame& frame, int layer, CellType type);

/// The error cells of a layer that are silenced, now or next.
[[nodiscard]] std::vector<CellType> silencedTypes(const Frame& frame, int layer);

/// "VIP, SST silenced", "VIP silenced next"; empty where none is.
[[nodiscard]] QString silenceText(const Frame& frame, int layer);

/// The same of all layers: "hidden 1: VIP silenced; output: SST silenced".
[[nodiscard]] QString silencesText(const Frame& frame);

} // namespace mc::ui
