#pragma once

#include "raster/raster_geometry.h"
#include "runtime/frame.h"
#include "style/palette.h"

#include <QString>
#include <QStringList>
#include <cstdint>

namespace mc::ui {

/// A spike in the difference of two presentations, as an entry of their SpikeMatrix; 0: in neither.
enum class SpikeChange : std::uint8_t { InBoth = 1, OnlyInA = 2, OnlyInB = 3 };

/// Blue for what B has more of, as a difference B − A above 0; grey for what both have.
[[nodiscard]] Ink changeInk(SpikeChange change);

/// The difference of the presentations of two frames: as `b`, but its spikes are SpikeChange, and u, e and
/// bursts are those of B less those of A. Null where the layers, the steps or the kind of errors differ, or
/// there is no presentation.
[[nodiscard]] FramePtr spikeDifference(const Frame& a, const Frame& b);

/// Of each layer: spikes in both, only in A, only in B, and the cells that fire in one only. difference: as
/// above.
[[nodiscard]] QString spikeDifferenceText(const Frame& difference);
/// The same in several forms, the longest first: then the cells alone that fire in one only, at last the
/// number of spikes.
[[nodiscard]] QStringList spikeDifferenceForms(const Frame& difference);

/// What is at a place of the difference: "hidden 1, cell 12, t = 3 ms: spike only in B; e: +0.1 in B".
[[nodiscard]] QString changeText(const Frame& difference, const RasterPlace& place);

} // namespace mc::ui
