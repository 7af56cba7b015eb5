#pragma once

#include "chart/chart_strip.h"
#include "runtime/frame.h"

#include <QList>
#include <QPointF>
#include <vector>

namespace mc::ui {

/// Errors e(t) of the output cells, the most important curve last, so that it lies above the others.
struct OutputCurves {
    std::vector<CurveStyle> styles;
    std::vector<QList<QPointF>> points;
};

/// The right class thick, the wrong class with the strongest error with marks, others thin. steps: that have
/// happened,
/// >= 1, of a presentation that is there.
[[nodiscard]] OutputCurves outputCurves(const Frame& frame, int steps);

} // namespace mc::ui
