#pragma once

#include "views/curve_style.h"

#include <vector>

class QFont;
class QPainter;
class QRectF;

namespace mc::ui {

inline constexpr double kCurveMark = 8; ///< size of the mark of a curve, units

/// The key of a chart: a piece of each curve that has a name with its mark and the name, later curves first,
/// in one line. Where there is too little room for all they have their short names; those for which there is
/// none are shortened, and for a projector left out. line: where it stands, pixels.
void paintChartKey(QPainter& painter, const Colours& theme, const std::vector<CurveStyle>& curves,
                   const QRectF& line, const QFont& font);

} // namespace mc::ui
