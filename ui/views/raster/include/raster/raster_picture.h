#pragma once

#include "raster/raster_geometry.h"
#include "raster/raster_legend.h"
#include "runtime/frame.h"
#include "style/scale.h"
#include "time_axis/time_axis.h"
#include "view/picture.h"

#include <QMarginsF>
#include <vector>

namespace mc::ui {

/// Raster plot: spikes of PYR, VIP and SST cells of one presentation, layer by layer, below a head with their
/// legend, the time, the image and the verdict of the network.
class RasterPicture : public Picture {
public:
    struct Choices {
        CellChoice cell{};                 ///< its row is highlighted; may name no cell of the network
        TimeAxis time{};                   ///< in sight, with its cursors
        std::vector<double> errorRanges{}; ///< the |e| of layers 1 ... L that a graded mark of full size
                                           ///< stands for; as many as the presentation has
        bool difference = false;           ///< the frame is that of spikeDifference()
    };
    /// frame: null before the first one.
    RasterPicture(FramePtr frame, Choices choices);

    [[nodiscard]] const Choices& choices() const { return choices_; }
    /// Where everything of the plot is, and its size without the head.
    [[nodiscard]] RasterGeometry geometry(QSizeF room, const Paper& paper) const;
    /// The plot with its time axis below it; empty without a presentation.
    [[nodiscard]] QRectF plot(QSizeF room, const Paper& paper) const;
    [[nodiscard]] RasterLegend::Signs signs(QSizeF room, const Paper& paper) const;
    /// The microcircuit so many rows below the picked one, through all layers; the first one of the output
    /// where none is picked.
    [[nodiscard]] CellChoice neighbour(int by) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// The cell of the nearest spike or burst, else of the row.
    [[nodiscard]] Hit at(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    [[nodiscard]] bool hasPresentation() const { return frame_ && frame_->presentation; }
    [[nodiscard]] PicturePtr head(RasterLegend::Signs signs, double width, const Paper& paper) const;
    [[nodiscard]] QRectF headArea(QSizeF room, const Paper& paper) const;
    /// The plot with its labels and its axis.
    [[nodiscard]] QRectF body(QSizeF room, const Paper& paper) const;
    [[nodiscard]] RasterGeometry::Network network() const;

    FramePtr frame_;
    Choices choices_;
};

/// The room that a view or a card leaves around a raster, units.
inline constexpr QMarginsF kAroundRaster{10, 8, 10, 6};

/// Ranges of graded errors, one per layer of the presentation, which grow to what has happened in it. anew:
/// or where there were others, they begin at the least one.
void includeErrors(std::vector<GrowingRange>& ranges, const Frame& frame, bool anew);
/// A range as before the first frame.
[[nodiscard]] GrowingRange leastErrorRange();
/// The |e| that marks of full size stand for.
[[nodiscard]] std::vector<double> limitsIn(const std::vector<GrowingRange>& ranges);

} // namespace mc::ui
