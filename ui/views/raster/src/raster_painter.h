#pragma once

#include "raster/raster_geometry.h"
#include "runtime/frame.h"
#include "style/mark_stamps.h"
#include "style/paper.h"
#include "view/cell_choice.h"

#include <vector>

class QPainter;

namespace mc::ui {

/// Paints what happens in the rows of a raster: the ground, spikes and error marks. Nothing after the step of
/// the frame is painted, and nothing beyond the plot.
class RasterPainter {
public:
    /// frame: with a presentation. errorRanges: the |e| of each layer 1 ... L that a graded error mark of
    /// full size stands for.
    /// difference: the frame is that of spikeDifference().
    RasterPainter(QPainter& painter, const Paper& paper, const Frame& frame, const RasterGeometry& geometry,
                  const std::vector<double>& errorRanges, bool difference = false);

    /// picked: its row is highlighted; may name no cell of this network.
    void paint(CellChoice picked);

private:
    struct ErrorMark {
        int cell, step;
        double size; ///< pixels, below 0 for SST
    };

    /// All bursts of one type in a band at a step.
    struct BandMark {
        int cell; ///< the first of the band
        int step;
        CellType type;
        double size; ///< pixels
    };

    void paintBands(const RasterGroup& group);
    void paintChannels(const RasterGroup& group);
    /// A mark, unless it lies out of sight.
    void stamp(CellType type, QPointF centre, double size, bool faint = false);
    void paintCells(const RasterGroup& group);
    void paintCurrents(const RasterGroup& group);
    void paintPickedRow(const RasterGroup& group, int cell);
    void paintErrors(const RasterGroup& group);
    void paintSpikes(const RasterGroup& group);
    /// The spikes of bands, as shades, and their bursts, as one mark of each type.
    void paintShades(const RasterGroup& group);
    void paintBandErrors(const RasterGroup& group);
    void paintFrames(const RasterGroup& group);
    /// The rows of cells that are cut.
    void paintLesions(const RasterGroup& group);
    void paintPickedMarks(const RasterGroup& group, int cell);

    /// The same of a difference: each half of a rectangle shaded by the share of cells in A or in B alone.
    void paintChangedShades(const RasterGroup& group);
    [[nodiscard]] QColor spikeColour(std::uint8_t spike) const;

    [[nodiscard]] QRectF area(const RasterGroup& group) const;
    [[nodiscard]] const LayerRecord& layerOf(const RasterGroup& group) const;
    [[nodiscard]] const SpikeMatrix& spikesOf(const RasterGroup& group) const;
    [[nodiscard]] std::vector<BandMark> bandMarks(const RasterGroup& group) const;
    [[nodiscard]] std::vector<ErrorMark> errorMarks(const RasterGroup& group, int firstCell, int cells) const;

    QPainter& painter_;
    const Colours& theme_;
    bool figure_;
    double stroke_;
    const Frame& frame_;
    const PresentationRecord& record_;
    const RasterGeometry& geometry_;
    const std::vector<double>& errorRanges_;
    bool difference_;
    int firstStep_; ///< of those in sight that have happened
    int lastStep_;
    MarkStamps stamps_;
};

} // namespace mc::ui
