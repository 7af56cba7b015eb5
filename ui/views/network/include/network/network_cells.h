#pragma once

#include "frames/network_activity.h"
#include "network/network_geometry.h"
#include "style/paper.h"

#include <QColor>
#include <QImage>
#include <map>

class QPainter;

namespace mc::ui {

/// The colour of an activity in [0, 1], a trace x or a share of steps with spikes: the ground for 0, stronger
/// the larger. Grows with the root, since most are small.
[[nodiscard]] QColor traceColour(const Colours& theme, double x);
/// Of a cell that spikes in the step shown.
inline constexpr Ink kSpikeInk = Ink::Purple;

/// The pitch of cells from which bursts have their marks, pixels.
inline constexpr double kBurstsFrom = 7;

/// One cell as a disc; size: its width, pixels; shade: 0 to 1. A spike rings it.
void paintCell(QPainter& painter, const Colours& theme, QPointF centre, double size, double shade,
               bool spikes);

/// Paints the cells of layers with their activity: discs with the marks of bursts, VIP above and SST below,
/// the larger the more; where room is short squares, all of a layer in one image.
class NetworkCells {
public:
    /// All but `shown` outlive this.
    NetworkCells(QPainter& painter, const Paper& paper, const NetworkGeometry& geometry, ShownSteps shown)
        : painter_(painter), paper_(paper), theme_(paper.colours()), geometry_(geometry), shown_(shown) {}

    void paint(const LayerBlock& block, const LayerActivity& activity);

private:
    void paintSquares(const LayerBlock& block, const LayerActivity& activity);
    void paintDiscs(const LayerBlock& block, const LayerActivity& activity);
    void paintBursts(const LayerBlock& block, const LayerActivity& activity);
    [[nodiscard]] QImage discImage(double size, double shade, bool spikes) const;
    /// Whether a spike of the step shown rings the cell; over a whole presentation, the shade tells of them.
    [[nodiscard]] bool isRinged(const LayerActivity& activity, int cell) const {
        return !shown_.isWhole() && activity.spikes[cell] > 0;
    }

    QPainter& painter_;
    const Paper& paper_;
    const Colours& theme_;
    const NetworkGeometry& geometry_;
    ShownSteps shown_;
};

} // namespace mc::ui
