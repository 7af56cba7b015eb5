#pragma once

#include "style/palette.h"
#include "views/network_activity.h"
#include "views/network_geometry.h"

#include <QColor>
#include <QImage>
#include <map>

class QPainter;

namespace mc::ui {

/// The colour of a trace x in [0, 1]: the ground for 0, stronger the larger. Grows with the root of x, since
/// most traces are small.
[[nodiscard]] QColor traceColour(const Colours& theme, double x);
/// Of a cell that spikes in the step shown.
inline constexpr Ink kSpikeInk = Ink::Purple;

/// One cell as a disc; size: its width, pixels; x: trace. A spike rings it.
void paintCell(QPainter& painter, const Colours& theme, QPointF centre, double size, double x, bool spikes);

/// Paints the cells of layers with their activity: discs with the marks of bursts where there is room, else
/// squares, all of a layer in one image.
class NetworkCells {
public:
    NetworkCells(QPainter& painter, const Colours& theme, const NetworkGeometry& geometry)
        : painter_(painter), theme_(theme), geometry_(geometry) {}

    void paint(const LayerBlock& block, const LayerActivity& activity);

private:
    void paintSquares(const LayerBlock& block, const LayerActivity& activity);
    void paintDiscs(const LayerBlock& block, const LayerActivity& activity);
    void paintBursts(const LayerBlock& block, const LayerActivity& activity);
    [[nodiscard]] QImage discImage(double size, double x, bool spikes) const;

    QPainter& painter_;
    const Colours& theme_;
    const NetworkGeometry& geometry_;
};

} // namespace mc::ui
