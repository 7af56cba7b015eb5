#pragma once

#include "chart/chart_content.h"
#include "chart/ghosts.h"
#include "runtime/frame.h"

#include <vector>

namespace mc::ui {

/// What was measured of sign concordance, in the order of updates, up to now: what was measured last for the
/// curves is some updates older than pairs and numbers. Parts of the frame. Empty where no pair of layers was
/// measured. frame: null before the first one.
[[nodiscard]] std::vector<const ConcordancePoint*> concordanceCourse(const FramePtr& frame);

/// Chart of that over training, one curve per layer pair against the 50 % of chance, or why there is none.
/// weighted: the concordance weighted by |W|, too, dashed.
[[nodiscard]] ChartContent concordanceChart(const FramePtr& frame, bool weighted,
                                            const GhostCurves& ghosts = {});

} // namespace mc::ui
