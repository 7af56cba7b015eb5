#include "network/network_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mc::ui {

namespace {

constexpr double kEdge = 8;             ///< free around the plot, pixels
constexpr double kCellsShare = 0.55;    ///< of the width; the rest is for connections
constexpr double kImageShare = 0.3;     ///< of the width, that the input image may take before other layers
constexpr double kImageAmongMaps = 0.2; ///< the same beside convolutions
constexpr double kLeastLayer = 4;       ///< width of a layer, pixels
constexpr double kLeastGap = 18;        ///< between layers, pixels
constexpr double kLargestPitch = 52;    ///< pixels, at factor 1
constexpr double kLargestPixel = 30;    ///< of the input image, at factor 1
constexpr double kEasyPitch = 13;       ///< a layer takes no further column while its cells have this
constexpr double kEasyOutput = 7;       ///< the same for the output, whose cells have names beside them
constexpr double kClosestPitch = 64;    ///< pixels, at the largest factor
constexpr int kSearchSteps = 24;
constexpr double kDiscsFrom = 8;    ///< pitch, pixels
constexpr double kLargestDisc = 30; ///< pixels

/// The most channels side by side that make the pitch largest. all: any number of them may stand side by
/// side, not only one or all.
void fitMaps(LayerBlock& block, double width, double height, bool all) {
    const MapShape& maps = block.maps;
    block.pitch = 0;
    for (int across = 1; across <= maps.channels; across += all ? 1 : std::max(1, maps.channels - 1)) {
        const int down = (maps.channels + across - 1) / across;
        const int columns = across * (maps.columns + 1) - 1;
        const int rows = down * (maps.rows + 1) - 1;
        const double pitch = std::min({width / columns, height / rows, kLargestPixel});
        if (pitch >= block.pitch) {
            block.across = across;
            block.columns = columns;
            block.rows = rows;
            block.pitch = pitch;
        }
    }
}

void fitColumns(LayerBlock& block, double width, double height, double easy) {
    block.pitch = 0;
    for (int columns = 1; columns <= block.cells; ++columns) {
        const int rows = (block.cells + columns - 1) / columns;
        const double pitch = std::min({width / columns, height / rows, kLargestPitch});
        if (pitch > block.pitch) {
            block.columns = columns;
            block.rows = rows;
            block.pitch = pitch;
        }
        if (block.pitch >= easy || width / columns < block.pitch) {
            break;
        }
    }
}

void fit(LayerBlock& block, double width, double height, bool output) {
    if (block.hasMaps()) {
        fitMaps(block, width, height, block.layer > 0);
    } else {
        fitColumns(block, width, height, output ? kEasyOutput : kEasyPitch);
    }
    block.area.setSize({block.columns * block.pitch, block.rows * block.pitch});
}

} // namespace

int LayerBlock::column(int cell) const {
    if (!hasMaps()) {
        return cell / rows;
    }
    const int channel = cell / static_cast<int>(maps.positions());
    return cell % maps.columns + channel % across * (maps.columns + 1);
}

int LayerBlock::row(int cell) const {
    if (!hasMaps()) {
        return cell % rows;
    }
    const int channel = cell / static_cast<int>(maps.positions());
    return cell / maps.columns % maps.rows + channel / across * (maps.rows + 1);
}

std::optional<int> LayerBlock::cellIn(int column, int row) const {
    if (column < 0 || row < 0 || column >= columns || row >= rows) {
        return std::nullopt;
    }
    if (!hasMaps()) {
        const int cell = column * rows + row;
        return cell < cells ? std::optional(cell) : std::nullopt;
    }
    const int inColumn = column % (maps.columns + 1);
    const int inRow = row % (maps.rows + 1);
    const int channel = row / (maps.rows + 1) * across + column / (maps.columns + 1);
    if (inColumn == maps.columns || inRow == maps.rows || channel >= maps.channels) {
        return std::nullopt;
    }
    return (channel * maps.rows + inRow) * maps.columns + inColumn;
}

std::optional<int> LayerBlock::neighbour(int cell, int right, int down) const {
    for (int steps = 1; steps <= 2; ++steps) { // two lead over the line between channels
        if (const auto next = cellIn(column(cell) + steps * right, row(cell) + steps * down)) {
            return next;
        }
    }
    return std::nullopt;
}

QPointF LayerBlock::centre(int cell) const {
    return area.topLeft() + QPointF(column(cell) + 0.5, row(cell) + 0.5) * pitch;
}

bool LayerBlock::hasDiscs() const {
    return pitch >= kDiscsFrom && !hasMaps();
}

double LayerBlock::cellSize() const {
    return hasDiscs() ? std::min(0.68 * pitch, kLargestDisc) : pitch;
}

std::optional<int> LayerBlock::cellAt(QPointF point) const {
    const QPointF inside = (point - area.topLeft()) / pitch;
    return cellIn(static_cast<int>(std::floor(inside.x())), static_cast<int>(std::floor(inside.y())));
}

NetworkGeometry::NetworkGeometry(const Network& network, QSizeF size, Margins margins,
                                 const NetworkZoom& zoom)
    : plot_(kEdge, margins.heading, std::max(1.0, size.width() - 2 * kEdge),
            std::max(1.0, size.height() - margins.heading - kEdge)) {
    arrange(network, margins.labels);
    place(margins.labels);
    for (const LayerBlock& block : blocks_) {
        mostFactor_ = std::max(mostFactor_, kClosestPitch / block.pitch);
    }
    const NetworkZoom sight = within(zoom);
    const QPointF origin(sight.origin.x() * plot_.width(), sight.origin.y() * plot_.height());
    for (LayerBlock& block : blocks_) {
        block.pitch *= sight.factor;
        block.area = {plot_.topLeft() + (block.area.topLeft() - plot_.topLeft() - origin) * sight.factor,
                      block.area.size() * sight.factor};
    }
    sight_ = sight;
}

void NetworkGeometry::arrange(const Network& network, double labels) {
    for (std::size_t l = 0; l < network.layerSizes.size(); ++l) {
        LayerBlock block;
        block.layer = static_cast<int>(l);
        block.cells = std::max(1, network.layerSizes[l]);
        if (l < network.maps.size() && network.maps[l].size() == block.cells && network.maps[l].rows > 1 &&
            network.maps[l].columns > 1) {
            block.maps = network.maps[l];
        }
        blocks_.push_back(block);
    }
    const double gaps = kLeastGap * static_cast<double>(blocks_.size());
    const double room =
        std::max(1.0, std::min((plot_.width() - labels) * kCellsShare, plot_.width() - labels - gaps));
    // The widest share that all layers together leave room for: narrow ones give theirs to the others.
    double low = room / std::max(1.0, static_cast<double>(blocks_.size()));
    double high = room;
    const bool otherMaps = std::any_of(blocks_.begin(), blocks_.end(), [](const LayerBlock& block) {
        return block.layer > 0 && block.hasMaps();
    });
    const double image =
        std::min(room, (otherMaps ? kImageAmongMaps : kImageShare) * (plot_.width() - labels));
    const auto fitAll = [&](double width) {
        double sum = 0;
        for (LayerBlock& block : blocks_) {
            const bool isImage = block.layer == 0 && block.hasMaps();
            fit(block, isImage ? std::max(width, image) : width, plot_.height(),
                block.layer > 0 && &block == &blocks_.back());
            sum += block.area.width();
        }
        return sum;
    };
    if (fitAll(low) > room) {
        low = 0; // what the image takes is missing for the others
    }
    for (int step = 0; step < kSearchSteps; ++step) {
        const double middle = (low + high) / 2;
        (fitAll(middle) <= room ? low : high) = middle;
    }
    fitAll(std::max(low, kLeastLayer));
}

void NetworkGeometry::place(double labels) {
    double taken = labels;
    for (const LayerBlock& block : blocks_) {
        taken += block.area.width();
    }
    // Half a gap at either end: headings are wider than narrow layers.
    const double gap = (plot_.width() - taken) / std::max(1.0, static_cast<double>(blocks_.size()) - 0.4);
    double x = plot_.left() + 0.3 * gap;
    for (LayerBlock& block : blocks_) {
        block.area.moveTopLeft({x, plot_.center().y() - block.area.height() / 2});
        x += block.area.width() + gap;
    }
}

std::vector<int> NetworkGeometry::cellsInSight(const LayerBlock& block) const {
    const QRectF inside = sight().intersected(block.area);
    const auto index = [&](double from, double to) {
        return static_cast<int>(std::floor((to - from) / block.pitch));
    };
    const int lastColumn = std::min(block.columns - 1, index(block.area.left(), inside.right()));
    const int lastRow = std::min(block.rows - 1, index(block.area.top(), inside.bottom()));
    std::vector<int> cells;
    for (int column = index(block.area.left(), inside.left()); column <= lastColumn; ++column) {
        for (int row = index(block.area.top(), inside.top()); row <= lastRow; ++row) {
            if (const std::optional<int> cell = block.cellIn(column, row)) {
                cells.push_back(*cell);
            }
        }
    }
    return cells;
}

std::optional<NetworkGeometry::Place> NetworkGeometry::placeAt(QPointF point) const {
    if (!plot_.contains(point)) {
        return std::nullopt;
    }
    for (const LayerBlock& block : blocks_) {
        if (const std::optional<int> cell = block.cellAt(point)) {
            return Place{block.layer, *cell};
        }
    }
    return std::nullopt;
}

NetworkZoom NetworkGeometry::within(NetworkZoom zoom) const {
    zoom.factor = std::clamp(zoom.factor, 1.0, mostFactor_);
    if (zoom.anchor) {
        const auto& [layer, cell, at] = *zoom.anchor;
        if (layer < std::ssize(blocks_) && cell < block(layer).cells) {
            zoom.origin = placeInWhole(block(layer).centre(cell)) - at / zoom.factor;
        }
    }
    const double most = 1 - 1 / zoom.factor;
    zoom.origin = {std::clamp(zoom.origin.x(), 0.0, most), std::clamp(zoom.origin.y(), 0.0, most)};
    return zoom;
}

QPointF NetworkGeometry::shareOf(QPointF pixels) const {
    return {pixels.x() / plot_.width(), pixels.y() / plot_.height()};
}

QPointF NetworkGeometry::placeInWhole(QPointF point) const {
    return sight_.origin + shareOf(point - plot_.topLeft()) / sight_.factor;
}

NetworkZoom NetworkGeometry::anchored(NetworkZoom zoom, QPointF place) const {
    zoom.anchor.reset();
    double least = std::numeric_limits<double>::infinity();
    for (const LayerBlock& block : blocks_) {
        for (int cell = 0; zoom.factor > 1 && cell < block.cells; ++cell) {
            const QPointF centre = placeInWhole(block.centre(cell));
            const QPointF apart = centre - place;
            if (const double far = QPointF::dotProduct(apart, apart); far < least) {
                least = far;
                zoom.anchor = {block.layer, cell, (centre - zoom.origin) * zoom.factor};
            }
        }
    }
    return zoom;
}

NetworkZoom NetworkGeometry::zoomed(const NetworkZoom& zoom, double by, QPointF fixed) const {
    const NetworkZoom now = within(zoom);
    const double factor = std::clamp(now.factor * by, 1.0, mostFactor_);
    const QPointF at = shareOf(fixed - plot_.topLeft());
    const QPointF place = now.origin + at / now.factor;
    return anchored(within({factor, place - at / factor}), place);
}

/// What is in the middle stays there in plots of other sizes.
NetworkZoom NetworkGeometry::panned(const NetworkZoom& zoom, QPointF by) const {
    const NetworkZoom now = within(zoom);
    const NetworkZoom moved = within({now.factor, now.origin - shareOf(by) / now.factor});
    return anchored(moved, moved.origin + QPointF(0.5, 0.5) / now.factor);
}

} // namespace mc::ui
