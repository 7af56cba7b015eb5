#include "raster/raster_geometry.h"

#include "frames/frame_text.h"
#include "frames/map_places.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kGap = 8;          ///< between groups, pixels
constexpr double kSmallestRow = 1;  ///< pixels; layers whose cells would have less are drawn in bands
constexpr double kBand = 6;         ///< pixels, least height of a band with its frame
constexpr double kSmallestBand = 4; ///< pixels; channels that would need less share bands
constexpr double kBandFrame = 1;    ///< pixels, above each band
constexpr double kNarrowColumn = 8; ///< pixels
constexpr double kTop = 4;          ///< pixels, half a line for the uppermost name
constexpr double kWishedRow = 7;    ///< pixels; rows of small layers are meant to be told apart
constexpr double kTallestRow = 16;  ///< pixels

struct Wish {
    double least;  ///< pixels
    double most;   ///< pixels
    double weight; ///< share of what is left over
};

Wish wishFor(const RasterGroup& group, double available, std::size_t groups) {
    const double fairShare = available / static_cast<double>(groups);
    if (!group.spiking) {
        const double strip = std::min(fairShare, 30.0);
        return {strip, strip, 0};
    }
    const double least = std::min(group.cells * kWishedRow, 0.7 * fairShare);
    const double standing = group.layer == 0 ? 0.4 : 1.0; // the input is what a person looks at least
    return {least, group.cells * kTallestRow, standing * std::sqrt(group.cells)};
}

/// Shares out `available` pixels: everyone's least first, the rest by weight, nobody above their most.
std::vector<double> heightsFor(const std::vector<RasterGroup>& groups, double available) {
    std::vector<Wish> wishes;
    std::vector<double> heights;
    for (const RasterGroup& group : groups) {
        wishes.push_back(wishFor(group, available, groups.size()));
        heights.push_back(wishes.back().least);
        available -= wishes.back().least;
    }
    for (std::size_t round = 0; round < groups.size() && available > 0.5; ++round) {
        double weight = 0;
        for (std::size_t k = 0; k < groups.size(); ++k) {
            weight += heights[k] < wishes[k].most ? wishes[k].weight : 0;
        }
        if (weight <= 0) {
            break;
        }
        const double unit = available / weight;
        for (std::size_t k = 0; k < groups.size(); ++k) {
            if (heights[k] < wishes[k].most) {
                const double more = std::min(unit * wishes[k].weight, wishes[k].most - heights[k]);
                heights[k] += more;
                available -= more;
            }
        }
    }
    return heights;
}

double labelWidth(const RasterGeometry::Network& network, const QFontMetricsF& font) {
    double width = 0;
    const auto layers = static_cast<int>(network.layerSizes.size());
    for (int layer = 0; layer < layers; ++layer) {
        const QString size = groupSizeText(network.layerSizes[static_cast<std::size_t>(layer)],
                                           layer > 0 || network.inputSpikes);
        width = std::max({width, 1.15 * font.horizontalAdvance(layerName(layer, layers)), // names are bold
                          font.horizontalAdvance(size)});
    }
    for (const QString& note : network.notes) {
        const double marks = network.noteMarks * (RasterGeometry::kNoteMark + RasterGeometry::kAfterNoteMark);
        width = std::max(width, note.isEmpty() ? 0 : marks + font.horizontalAdvance(note));
    }
    const bool maps = std::ranges::any_of(network.maps, [](const MapShape& one) { return hasPlaces(one); });
    const QString most = cellsPerRowText(maps ? 8888 : 888);
    return std::max(width, font.horizontalAdvance(most)) + 10;
}

int ceilOf(int count, int each) {
    return (count + each - 1) / each;
}

} // namespace

int RasterGroup::row(int cell) const {
    if (rowsPerChannel == 0) {
        return cell / cellsPerRow;
    }
    const int positions = cells / channels;
    return cell / positions * rowsPerChannel + cell % positions / cellsPerRow;
}

int RasterGroup::firstCell(int row) const {
    return rowsPerChannel == 0
               ? row * cellsPerRow
               : row / rowsPerChannel * (cells / channels) + row % rowsPerChannel * cellsPerRow;
}

int RasterGroup::endCell(int row) const {
    const int end = firstCell(row) + cellsPerRow;
    const int most = rowsPerChannel == 0 ? cells : (row / rowsPerChannel + 1) * (cells / channels);
    return std::min(end, most);
}

double RasterGroup::middle(int cell) const {
    const int first = firstCell(row(cell));
    const double share = (cell - first + 0.5) / (endCell(row(cell)) - first);
    return rowTop(cell) + share * rowHeight();
}

RasterGeometry::RasterGeometry(const Network& network, const QRectF& area, const QFontMetricsF& font,
                               TimeSpan time)
    : left_(area.left()), time_(time) {
    for (const MapShape& maps : network.maps) {
        const QString last = channelLabel(maps.channels - 1);
        channelLabels_ =
            hasPlaces(maps) ? std::max(channelLabels_, font.horizontalAdvance(last) + 6) : channelLabels_;
    }
    const double left = labelWidth(network, font) + channelLabels_;
    const double bottom = font.height() + 6;
    plot_ = QRectF(left_ + left, area.top() + kTop, std::max(10.0, area.width() - left - kRightMargin),
                   std::max(10.0, area.height() - bottom - kTop));
    for (int layer = static_cast<int>(network.layerSizes.size()) - 1; layer >= 0; --layer) {
        RasterGroup group;
        group.layer = layer;
        group.cells = std::max(1, network.layerSizes[static_cast<std::size_t>(layer)]);
        group.spiking = layer > 0 || network.inputSpikes;
        groups_.push_back(group);
    }
    if (groups_.empty()) {
        return;
    }
    const auto count = static_cast<double>(groups_.size());
    const double gap = std::min(kGap, plot_.height() / (3 * count));
    const std::vector<double> heights = heightsFor(groups_, plot_.height() - gap * (count - 1));
    double top = plot_.top();
    for (std::size_t k = 0; k < groups_.size(); ++k) {
        groups_[k].top = top;
        groups_[k].height = std::max(1.0, heights[k]);
        const auto layer = static_cast<std::size_t>(groups_[k].layer);
        const MapShape maps = layer < network.maps.size() ? network.maps[layer] : MapShape{};
        if (layer > 0 && hasPlaces(maps) && maps.size() == groups_[k].cells) {
            shareRowsOfChannels(groups_[k], maps);
        } else {
            shareRows(groups_[k], network.image);
        }
        top += groups_[k].height + gap;
    }
    plot_.setBottom(top - gap);
}

void RasterGeometry::shareRows(RasterGroup& group, const ImageShape& image) const {
    if (group.height >= kSmallestRow * group.cells) {
        group.rows = group.cells;
        return;
    }
    const int room = std::max(1, static_cast<int>(group.height / kBand));
    group.cellsPerRow = ceilOf(group.cells, room);
    const bool isImage =
        group.layer == 0 && image.columns > 1 && image.size() == static_cast<std::size_t>(group.cells);
    if (isImage) { // whole rows of it
        group.cellsPerRow = image.columns * ceilOf(image.rows * image.channels, room);
    }
    group.rows = ceilOf(group.cells, group.cellsPerRow);
}

void RasterGeometry::shareRowsOfChannels(RasterGroup& group, const MapShape& maps) {
    group.channels = maps.channels;
    const auto positions = static_cast<int>(maps.positions());
    if (group.height >= kSmallestRow * group.cells) {
        group.rowsPerChannel = positions;
        group.rows = group.cells;
        return;
    }
    const int together =
        std::max(1, static_cast<int>(std::ceil(maps.channels * kSmallestBand / group.height)));
    if (together > 1) {
        group.cellsPerRow = together * positions;
        group.rows = ceilOf(maps.channels, together);
        return;
    }
    const int room = std::max(1, static_cast<int>(group.height / kBand) / maps.channels);
    group.cellsPerRow = maps.columns * ceilOf(maps.rows, room); // whole rows of the maps
    group.rowsPerChannel = ceilOf(positions, group.cellsPerRow);
    group.rows = maps.channels * group.rowsPerChannel;
}

const RasterGroup* RasterGeometry::group(int layer) const {
    const auto found = std::find_if(groups_.begin(), groups_.end(),
                                    [layer](const RasterGroup& group) { return group.layer == layer; });
    return found == groups_.end() ? nullptr : &*found;
}

RasterGeometry::Lane RasterGeometry::spikeLane(const RasterGroup& group) const {
    return group.layer == 0 ? kInputLane : kSpikeLane; // the input has no error cells
}

QRectF RasterGeometry::bandRect(const RasterGroup& group, int cell, int step) const {
    // Whole pixels, and narrow columns in full: gaps of less than a pixel would make a pattern of their own.
    const Lane lane = columnWidth() < kNarrowColumn ? Lane{0, 1} : spikeLane(group);
    const double left = std::round(x(step - 0.5 + lane.from));
    const double frame = group.rowHeight() >= kSmallestBand ? kBandFrame : 0;
    const double top = std::round(group.rowTop(cell)) + frame;
    return {left, top, std::max(1.0, std::round(x(step - 0.5 + lane.to)) - left),
            std::max(1.0, std::round(group.rowTop(cell) + group.rowHeight()) - top)};
}

QPointF RasterGeometry::centreIn(Lane lane, int step, double y) const {
    return {x(step - 0.5 + (lane.from + lane.to) / 2), y};
}

QPointF RasterGeometry::spikeCentre(const RasterGroup& group, int cell, int step) const {
    return centreIn(spikeLane(group), step, group.middle(cell));
}

QPointF RasterGeometry::errorCentre(const RasterGroup& group, int cell, int step) const {
    return centreIn(kErrorLane, step, group.middle(cell));
}

QPointF RasterGeometry::bandErrorCentre(const RasterGroup& group, int cell, int step, CellType type) const {
    return centreIn(type == CellType::Vip ? kBandVipLane : kBandSstLane, step,
                    group.rowTop(cell) + group.rowHeight() / 2);
}

QSizeF RasterGeometry::spikeSize(const RasterGroup& group) const {
    constexpr double kFlat = 3; // lower ones are wider than high, to be seen; pixels
    constexpr double kWide = 5;
    constexpr double kLargest = 7;
    const double lane = spikeLane(group).width() * columnWidth();
    const double height = std::clamp(0.75 * group.rowHeight(), kSmallestRow, kLargest);
    return {std::clamp(std::min(height < kFlat ? kWide : height, lane), 1.0, kLargest), height};
}

bool RasterGeometry::hasDashes(const RasterGroup& group) const {
    constexpr double kLargestDash = 3; // height, pixels
    return spikeSize(group).height() <= kLargestDash;
}

double RasterGeometry::errorSize(const RasterGroup& group) const {
    // Not so small that the shape is lost, unless the time steps themselves are that narrow.
    const double room = std::max(3.0, 2 * kErrorLane.width() * columnWidth());
    // In low rows larger ones would run into one another.
    const double least = group.hasBands() || group.rowHeight() < 3 ? 4.0 : 5.0;
    return std::min(std::clamp(0.85 * group.rowHeight(), least, 8.0), room);
}

std::optional<RasterPlace> RasterGeometry::placeAt(QPointF point) const {
    if (point.x() < left_ || point.x() > plot_.right()) {
        return std::nullopt;
    }
    for (const RasterGroup& group : groups_) {
        if (point.y() < group.top || point.y() >= group.top + group.height) {
            continue;
        }
        const int row =
            std::min(group.rows - 1, static_cast<int>((point.y() - group.top) / group.rowHeight()));
        const int step = static_cast<int>(std::floor(timeAt(std::max(point.x(), plot_.left())) + 0.5));
        const double share = (point.y() - group.top) / group.rowHeight() - row;
        const int first = group.firstCell(row);
        const int cells = group.endCell(row) - first;
        return RasterPlace{group.layer, first + std::clamp(static_cast<int>(share * cells), 0, cells - 1),
                           step};
    }
    return std::nullopt;
}

} // namespace mc::ui
