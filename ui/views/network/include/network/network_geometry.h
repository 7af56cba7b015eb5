#pragma once

#include "model/geometry.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace mc::ui {

/// How much of the network is in sight.
struct NetworkZoom {
    /// A cell that keeps its place in plots of other sizes, whose grids have other columns and rows.
    struct Anchor {
        int layer = 0;
        int cell = 0;
        QPointF at; ///< its centre, in shares of the width and the height of the plot
        bool operator==(const Anchor&) const = default;
    };
    double factor = 1; ///< 1: all of it
    QPointF origin;    ///< what lies at the plot's top left, shares of the width and the height of the whole
    std::optional<Anchor> anchor{}; ///< goes before the origin where the network has this cell
    bool operator==(const NetworkZoom&) const = default;
};

/// The cells of one layer in a grid. They run down its columns, one after the other; those of the input, and
/// of convolutions, stand as the places of their maps, the channels beside or below each other, whichever
/// makes them larger.
struct LayerBlock {
    int layer = 0; ///< 0: input
    int cells = 0;
    int columns = 1; ///< of the grid, with the empty lines between channels
    int rows = 1;
    MapShape maps{0, 0, 0}; ///< of the input and of convolutions; 0 rows for other layers
    int across = 1;         ///< channels side by side
    QRectF area;            ///< of the grid, pixels; may reach out of the plot
    double pitch = 1;       ///< between the middles of neighbours, pixels

    /// Whether the cells stand in maps.
    [[nodiscard]] bool hasMaps() const { return maps.rows > 0; }
    [[nodiscard]] int column(int cell) const;
    [[nodiscard]] int row(int cell) const;
    /// None between channels and after the last cell.
    [[nodiscard]] std::optional<int> cellIn(int column, int row) const;
    /// The cell beside another one, `right` and `down` being -1, 0 or 1; of the next channel where there is
    /// one.
    [[nodiscard]] std::optional<int> neighbour(int cell, int right, int down) const;
    [[nodiscard]] QPointF centre(int cell) const;
    /// Whether cells are large enough to be discs; else they are squares.
    [[nodiscard]] bool hasDiscs() const;
    /// Width of the disc or square of a cell, pixels.
    [[nodiscard]] double cellSize() const;
    /// The cell whose place in the grid holds the point.
    [[nodiscard]] std::optional<int> cellAt(QPointF point) const;
};

/// Where all cells of a network are: layers from left (input) to right (output) below a line of headings.
class NetworkGeometry {
public:
    struct Network {
        std::vector<int> layerSizes; ///< of layers 0 ... L, each > 0
        /// Of layers 0 ... L; ignored where they do not fit or have no places. May be shorter.
        std::vector<MapShape> maps;
    };
    /// What takes room beside the cells, pixels.
    struct Margins {
        double heading = 0; ///< above
        double labels = 0;  ///< to the right of the output
    };
    /// size: of the whole picture, pixels.
    NetworkGeometry(const Network& network, QSizeF size, Margins margins, const NetworkZoom& zoom);

    /// Where cells and connections are drawn.
    [[nodiscard]] const QRectF& plot() const { return plot_; }
    /// The plot with the little that cells at its edges reach out of it.
    [[nodiscard]] QRectF sight() const { return plot_.adjusted(-6, -2, 6, 6); }
    [[nodiscard]] const std::vector<LayerBlock>& blocks() const { return blocks_; }
    [[nodiscard]] const LayerBlock& block(int layer) const {
        return blocks_[static_cast<std::size_t>(layer)];
    }

    /// The cells of a layer that are not wholly out of sight.
    [[nodiscard]] std::vector<int> cellsInSight(const LayerBlock& block) const;

    struct Place {
        int layer = 0;
        int cell = 0;
        bool operator==(const Place&) const = default;
    };
    /// The cell, or input pixel, under a point of the plot.
    [[nodiscard]] std::optional<Place> placeAt(QPointF point) const;

    /// `zoom` changed by a factor with `fixed`, pixels, staying where it is; within the limits.
    [[nodiscard]] NetworkZoom zoomed(const NetworkZoom& zoom, double by, QPointF fixed) const;
    /// `zoom` moved by so many pixels; the plot stays filled.
    [[nodiscard]] NetworkZoom panned(const NetworkZoom& zoom, QPointF by) const;

private:
    void arrange(const Network& network, double labels);
    void place(double labels);
    [[nodiscard]] NetworkZoom within(NetworkZoom zoom) const;
    [[nodiscard]] QPointF shareOf(QPointF pixels) const; ///< of the width and the height of the plot
    /// Of a point of the picture, in shares of the whole.
    [[nodiscard]] QPointF placeInWhole(QPointF point) const;
    /// With the cell that is nearest to a place in the whole as its anchor.
    [[nodiscard]] NetworkZoom anchored(NetworkZoom zoom, QPointF place) const;

    QRectF plot_;
    std::vector<LayerBlock> blocks_;
    NetworkZoom sight_; ///< that the blocks are placed for
    double mostFactor_ = 1;
};

} // namespace mc::ui
