#pragma once

#include "runtime/frame.h"
#include "style/palette.h"
#include "time_axis/time_span.h"

#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>
#include <QStringList>
#include <optional>
#include <vector>

namespace mc::ui {

/// The rows of one layer. A cell has a row of its own while that has at least a pixel; else each row is a
/// band of several cells, framed and shaded by the share of them that spikes, so that no spike is lost. The
/// channels of a convolution begin rows of their own where there is room for one row each; else a band holds
/// whole channels.
struct RasterGroup {
    int layer = 0; ///< 0: input
    int cells = 0;
    int rows = 0;
    int cellsPerRow = 1;
    int channels = 1;       ///< of a convolution
    int rowsPerChannel = 0; ///< 0: rows do not heed channels, or hold several
    bool spiking = true;    ///< false: constant currents
    double top = 0;         ///< pixels
    double height = 0;      ///< pixels
    [[nodiscard]] double rowHeight() const { return height / rows; }
    [[nodiscard]] int row(int cell) const;
    /// Whether each row holds several cells.
    [[nodiscard]] bool hasBands() const { return cellsPerRow > 1; }
    [[nodiscard]] int firstCell(int row) const;
    /// The one after the last.
    [[nodiscard]] int endCell(int row) const;
    [[nodiscard]] double rowTop(int cell) const { return top + rowHeight() * row(cell); }
    /// The middle of a cell's own part of its row.
    [[nodiscard]] double middle(int cell) const;
    /// Whether channels can be told apart by their rows.
    [[nodiscard]] bool hasChannels() const { return rowsPerChannel > 0 && channels > 1; }
    [[nodiscard]] double channelHeight() const { return rowHeight() * rowsPerChannel; }
    [[nodiscard]] double channelTop(int channel) const { return top + channel * channelHeight(); }
};

/// A cell at a time step (1 ... T).
struct RasterPlace {
    int layer = 0;
    int cell = 0;
    int step = 0;
    bool operator==(const RasterPlace&) const = default;
};

/// Where everything of a raster is: output on top, then the hidden layers downwards, then the input. Within
/// the column of a time step the PYR spikes stand on the left and the error cells on the right, in the order
/// in which they happen, so that neither hides the other.
class RasterGeometry {
public:
    static constexpr double kRightMargin = 10; ///< pixels

    /// Room for the names of channels, left of the plot, pixels; 0 without a convolution.
    [[nodiscard]] double channelLabels() const { return channelLabels_; }

    /// layerSizes: as in Frame; image: shape of the input, whose spikes are laid out as the image where there
    /// is room.
    struct Network {
        std::vector<int> layerSizes;
        bool inputSpikes = true;
        ImageShape image;
        /// Maps of the convolutions among layers 0 ... L; those of other layers have no channels. May be
        /// shorter.
        std::vector<MapShape> maps{};
        QStringList notes{}; ///< what else has to have room beside a layer
        int noteMarks = 0;   ///< before a note, at most
    };
    static constexpr double kNoteMark = 9;      ///< a mark before a note, pixels
    static constexpr double kAfterNoteMark = 4; ///< pixels
    /// area: the whole raster with labels and axis, pixels.
    RasterGeometry(const Network& network, const QRectF& area, const QFontMetricsF& font, TimeSpan time);

    /// Where the labels begin, pixels.
    [[nodiscard]] double left() const { return left_; }
    [[nodiscard]] const QRectF& plot() const { return plot_; }
    [[nodiscard]] const std::vector<RasterGroup>& groups() const { return groups_; }
    [[nodiscard]] const RasterGroup* group(int layer) const;
    [[nodiscard]] const TimeSpan& time() const { return time_; }

    [[nodiscard]] double columnWidth() const { return plot_.width() / time_.length(); }
    /// Position of a time on the axis; of the middle of the column for a whole step.
    [[nodiscard]] double x(double milliseconds) const {
        return plot_.left() + (milliseconds - time_.from) * columnWidth();
    }
    [[nodiscard]] double timeAt(double x) const { return time_.from + (x - plot_.left()) / columnWidth(); }

    /// What is shaded where cells of the band of `cell` spike at a step, without the frame of the band.
    [[nodiscard]] QRectF bandRect(const RasterGroup& group, int cell, int step) const;
    [[nodiscard]] QPointF spikeCentre(const RasterGroup& group, int cell, int step) const;
    [[nodiscard]] QPointF errorCentre(const RasterGroup& group, int cell, int step) const;
    /// Where the mark of all bursts of one type in the band of `cell` stands: VIP left of SST.
    [[nodiscard]] QPointF bandErrorCentre(const RasterGroup& group, int cell, int step, CellType type) const;
    /// Width and height of a spike's dot, pixels: flat where rows are.
    [[nodiscard]] QSizeF spikeSize(const RasterGroup& group) const;
    /// Whether its spikes are dashes: too low for dots.
    [[nodiscard]] bool hasDashes(const RasterGroup& group) const;
    /// Size of the mark of a burst of one spike, pixels.
    [[nodiscard]] double errorSize(const RasterGroup& group) const;

    /// The cell and step under a point, or none outside the groups.
    [[nodiscard]] std::optional<RasterPlace> placeAt(QPointF point) const;

private:
    /// Part of a column, in shares of its width.
    struct Lane {
        double from, to;
        [[nodiscard]] constexpr double width() const { return to - from; }
    };
    static constexpr Lane kSpikeLane{0.05, 0.47};
    static constexpr Lane kErrorLane{0.55, 0.96};
    static constexpr Lane kBandVipLane{0.54, 0.74}; ///< of bands, in which both can be at the same step
    static constexpr Lane kBandSstLane{0.77, 0.97};
    static constexpr Lane kInputLane{0.06, 0.94};
    void shareRows(RasterGroup& group, const ImageShape& image) const;
    static void shareRowsOfChannels(RasterGroup& group, const MapShape& maps);
    [[nodiscard]] Lane spikeLane(const RasterGroup& group) const;
    [[nodiscard]] QPointF centreIn(Lane lane, int step, double y) const;

    double left_;
    QRectF plot_;
    double channelLabels_ = 0;
    TimeSpan time_;
    std::vector<RasterGroup> groups_;
};

} // namespace mc::ui
