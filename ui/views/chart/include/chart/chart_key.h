#pragma once

#include "chart/curve_style.h"

#include <QRectF>
#include <vector>

class QFont;
class QPainter;

namespace mc::ui {

inline constexpr double kCurveMark = 8; ///< size of the mark of a curve, units

/// Where the key of a chart stands, pixels: lines as high as the first one, which begins beside the title;
/// those below it begin at `left`.
struct KeyRoom {
    QRectF first;
    double left = 0;
    int mostLines = 1;
};

/// The name of the run that a curve is of, shortened where it is long; empty for the run on the board.
[[nodiscard]] QString briefRun(const CurveStyle& style);

/// One curve in the key.
struct KeyEntry {
    const CurveStyle* curve = nullptr;
    QString name;
    int line = 0;
    double left = 0; ///< of the piece of the curve, pixels
};

/// The curves that have a name, later ones first, and one of each other run, on as few lines as hold them:
/// with their names, where those have no room with their short names. Those for which there is no room even
/// then are left out, rather than cut. curves: outlive what is returned.
[[nodiscard]] std::vector<KeyEntry> arrangedKey(const std::vector<CurveStyle>& curves, const KeyRoom& room,
                                                const QFont& font);

/// Width of a key on one line with the short names, pixels.
[[nodiscard]] double briefKeyWidth(const std::vector<CurveStyle>& curves, const QFont& font);

/// Paints a piece of each curve with its mark and its name.
void paintChartKey(QPainter& painter, const Colours& theme, const std::vector<CurveStyle>& curves,
                   const KeyRoom& room, const QFont& font);

} // namespace mc::ui
