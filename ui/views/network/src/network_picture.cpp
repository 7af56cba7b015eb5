#include "network/network_picture.h"

#include "frames/frame_tables.h"
#include "frames/frame_text.h"
#include "frames/lesions.h"
#include "frames/map_places.h"
#include "network/network_cells.h"
#include "network/network_text.h"
#include "network/network_wire_painter.h"
#include "network/network_words.h"
#include "network_headings.h"
#include "style/marks.h"
#include "style/text.h"
#include "view/empty_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr QSizeF kLeastRoom{220, 100};
constexpr double kBranch = 2.2;     ///< dendrite and axon, pixels
constexpr double kLeastPicked = 9;  ///< size of the picked cell, pixels
constexpr double kLeastCut = 8;     ///< size of the mark of a cut cell, pixels
constexpr double kLeastSource = 6;  ///< size of the frame of a sending cell, pixels
constexpr double kLongestName = 14; ///< average letters
constexpr double kAroundNames = 18; ///< pixels
constexpr double kEdgeOfPlot = 5;   ///< free to the right of the plot, pixels
constexpr double kMostLabels = 0.2; ///< of the width, with words for label and prediction

QString labelMark() {
    return tr("label");
}

/// right: none where the image has no label.
QString saysMark(std::optional<bool> right) {
    return !right ? tr("says") : *right ? tr("says ✓") : tr("says ✗");
}

/// What stands beside the name of a class. judged: the image has a label. worded: else signs alone.
QString classMarks(bool label, bool says, bool judged, bool worded) {
    if (!worded) {
        return label ? (says ? tr("✓") : tr("←")) : !says ? QString() : judged ? tr("✗") : tr("←");
    }
    QStringList words;
    if (label) {
        words << labelMark();
    }
    if (says) {
        words << saysMark(judged ? std::optional(label) : std::nullopt);
    }
    return words.join(QStringLiteral(" · "));
}

/// Room that the names of classes get at most, pixels.
double longestName(const Paper& paper) {
    return kLongestName * paper.metrics(1, true).averageCharWidth();
}

/// Room that the names of the classes need beside the output, units; without words for the label and the
/// prediction where those would take too much of `room`.
double labelWidth(const Frame& frame, const Paper& paper, double room) {
    const QFontMetricsF bold = paper.metrics(1, true);
    double names = 0;
    for (int k = 0; k < frame.layerSizes.back(); ++k) {
        names = std::max(names, bold.horizontalAdvance(className(frame, k)));
    }
    const auto with = [&](bool worded) {
        return std::min(names, longestName(paper)) + kAroundNames +
               paper.metrics().horizontalAdvance(classMarks(true, true, true, worded));
    };
    return with(true) <= kMostLabels * room ? with(true) : with(false);
}

/// Paints the cells and the connections of a network, without headings.
class NetworkPainter {
public:
    NetworkPainter(QPainter& painter, const Paper& paper, const NetworkState& state,
                   const NetworkGeometry& geometry)
        : painter_(painter), paper_(paper), theme_(paper.colours()), state_(state), geometry_(geometry) {}

    void paint();

private:
    void paintLesions(const LayerBlock& block);
    void paintWires(const NetworkWires& wires);
    void paintErrors(const NetworkWires& wires);
    void paintSources(const NetworkWires& wires);
    void paintPicked();
    void paintClasses(const LayerBlock& block);
    void paintClass(const LayerBlock& block, int cell);

    QPainter& painter_;
    const Paper& paper_;
    const Colours& theme_;
    const NetworkState& state_;
    const NetworkGeometry& geometry_;
};

void NetworkPainter::paint() {
    painter_.save();
    painter_.setClipRect(geometry_.sight(), Qt::IntersectClip);
    NetworkCells cells(painter_, paper_, geometry_, state_.shown);
    for (const LayerBlock& block : geometry_.blocks()) {
        cells.paint(block, state_.activityOf(block.layer));
    }
    painter_.setRenderHint(QPainter::Antialiasing);
    for (const LayerBlock& block : geometry_.blocks()) {
        paintLesions(block);
    }
    const NetworkWires wires = networkWires(geometry_, state_.links, state_.choice.arrows);
    paintWires(wires);
    paintSources(wires);
    paintPicked();
    paintErrors(wires);
    paintClasses(geometry_.blocks().back());
    painter_.restore();
}

void NetworkPainter::paintLesions(const LayerBlock& block) {
    for (const Index cell : cutCells(*state_.frame, block.layer)) {
        if (cell < block.cells) {
            paintCutMark(painter_, theme_, block.centre(static_cast<int>(cell)),
                         std::max(kLeastCut, block.cellSize()), paper_.stroke());
        }
    }
}

void NetworkPainter::paintWires(const NetworkWires& wires) {
    const auto strengthOf = [this](const NetworkWire& wire) {
        return wire.link.strength / (wire.down ? state_.errorRange : state_.strengthRange);
    };
    for (const NetworkWire& wire : wires.wires) {
        paintCasing(painter_, paper_, wire, strengthOf(wire));
    }
    const auto paintBranches = [&](const std::vector<QLineF>& branches, const QColor& colour) {
        const double branch = kBranch * paper_.stroke();
        for (const auto& [ink, width] :
             {std::pair(theme_.card, branch + kCasing), std::pair(colour, branch)}) {
            painter_.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
            painter_.drawLines(branches.data(), static_cast<int>(branches.size()));
        }
    };
    paintBranches(wires.branches, theme_.black);
    paintBranches(wires.downBranches, theme_.purple); // as feedback in the drawing of a microcircuit
    for (const NetworkWire& wire : wires.wires) {
        paintWire(painter_, paper_, wire, strengthOf(wire),
                  wire.below != wire.down ? wires.synapseSize - 1 : kLargestSynapse);
    }
}

void NetworkPainter::paintErrors(const NetworkWires& wires) {
    const bool graded = state_.activity.empty() || !state_.activity.back().spikingErrors();
    for (const NetworkWire& wire : wires.wires) {
        paintErrorsOn(painter_, paper_, wire, graded);
    }
}

void NetworkPainter::paintSources(const NetworkWires& wires) {
    painter_.setBrush(Qt::NoBrush);
    for (const NetworkWire& wire : wires.wires) {
        const int above = wire.down ? state_.links.source : state_.links.cell.layer + 1;
        const LayerBlock& block = geometry_.block(wire.below ? state_.links.cell.layer - 1 : above);
        if (block.hasDiscs()) {
            continue; // the line's end shows which one
        }
        const double size = std::max(kLeastSource, block.cellSize());
        const QPointF half(size / 2, size / 2);
        const QPointF first = block.centre(wire.link.cell);
        const QPointF last = wire.below ? block.centre(std::max(wire.link.cell, wire.link.lastCell)) : first;
        const QRectF frame(first - half, last + half); // of all cells that a pool brings together
        const QColor& sign = wire.link.weight > 0 ? theme_.blue : theme_.vermillion;
        painter_.setPen(QPen(wire.link.cut ? theme_.grey : sign, 1.4 * paper_.stroke()));
        painter_.drawRect(frame);
    }
}

void NetworkPainter::paintPicked() {
    const CellAddress cell = state_.links.cell;
    if (!hasCell(*state_.frame, cell)) {
        return;
    }
    const LayerBlock& block = geometry_.block(cell.layer);
    const LayerActivity& activity = state_.activityOf(block.layer);
    const double size = std::max(kLeastPicked, block.hasDiscs() ? block.cellSize() : block.cellSize() + 2);
    const QPointF centre = block.centre(cell.cell);
    const bool spikes = !state_.shown.isWhole() && activity.spikes[cell.cell] > 0;
    const double halo = size / 2 + (spikes ? 5.5 : 3.5);
    painter_.setPen(QPen(theme_.black, 1.6 * paper_.stroke()));
    painter_.setBrush(theme_.picked);
    painter_.drawEllipse(centre, halo, halo);
    if (isCut(*state_.frame, cell)) {
        paintCutMark(painter_, theme_, centre, size, paper_.stroke());
    } else {
        paintCell(painter_, theme_, centre, size, activity.shade[cell.cell], spikes);
    }
}

void NetworkPainter::paintClasses(const LayerBlock& block) {
    if (block.columns > 1) {
        return; // their cells have no room for names
    }
    for (const int cell : geometry_.cellsInSight(block)) {
        paintClass(block, cell);
    }
}

/// Its name, whether it is the label, and whether the output says it.
void NetworkPainter::paintClass(const LayerBlock& block, int cell) {
    const QFontMetricsF plain = paper_.metrics();
    const bool isLabel = state_.frame->presentation && state_.frame->presentation->label == cell;
    const bool isSaid = predictionShown(*state_.frame) == cell;
    const bool marked = isLabel || isSaid;
    if (!marked && block.pitch < 0.8 * plain.height()) {
        return;
    }
    const QFontMetricsF metrics = paper_.metrics(1, marked);
    const double baseline = block.centre(cell).y() - plain.height() / 2 + metrics.ascent();
    double x = block.area.right() + 10;
    const auto write = [&](const QString& text, bool bold, const QColor& colour) {
        painter_.setFont(paper_.letters(1, bold));
        painter_.setPen(colour);
        painter_.drawText(QPointF(x, baseline), text);
        x += paper_.metrics(1, bold).horizontalAdvance(text);
    };
    const QString name = className(*state_.frame, cell);
    write(metrics.elidedText(name, Qt::ElideRight, longestName(paper_)), marked,
          marked ? theme_.text : theme_.quiet);
    x += 6;
    const double room = geometry_.plot().right() + kEdgeOfPlot - x;
    const bool judged = state_.frame->presentation && state_.frame->presentation->label != kNoLabel;
    const QColor verdict = !judged ? theme_.text : theme_.words(isLabel ? kRightInk : kWrongInk);
    if (plain.horizontalAdvance(classMarks(true, true, true, true)) > room) {
        write(classMarks(isLabel, isSaid, judged, false), false, isSaid ? verdict : theme_.quiet);
        return;
    }
    if (isLabel) {
        write(isSaid ? labelMark() + QStringLiteral(" · ") : labelMark(), false, theme_.quiet);
    }
    if (isSaid) {
        write(saysMark(judged ? std::optional(isLabel) : std::nullopt), false, verdict);
    }
}

} // namespace

NetworkPicture::NetworkPicture(NetworkState state, const NetworkZoom& zoom)
    : state_(std::move(state)), zoom_(zoom) {}

NetworkGeometry NetworkPicture::geometry(QSizeF room, const Paper& paper) const {
    NetworkGeometry::Network network;
    NetworkGeometry::Margins margins;
    if (state_.hasNetwork()) {
        network.layerSizes = state_.frame->layerSizes;
        for (int layer = 0; layer < layersOf(*state_.frame); ++layer) {
            network.maps.push_back(mapsOf(*state_.frame, layer));
        }
        margins = {NetworkHeadings::height(paper), labelWidth(*state_.frame, paper, room.width())};
    }
    return {network, room, margins, zoom_};
}

NetworkWires NetworkPicture::wires(QSizeF room, const Paper& paper) const {
    return networkWires(geometry(room, paper), state_.links, state_.choice.arrows);
}

QSizeF NetworkPicture::leastRoom(const Paper& /*paper*/) const {
    return kLeastRoom;
}

void NetworkPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const QRectF area(QPointF(), room);
    if (!state_.hasNetwork()) {
        paintEmptyText(painter, paper, area, noExperiment());
        return;
    }
    const NetworkGeometry where = geometry(room, paper);
    if (paper.isFigure() && zoom_ != NetworkZoom()) { // what lies out of sight must not be on the drawing
        paintAsImage(painter, area, paper,
                     [&](QPainter& onImage) { NetworkPainter(onImage, paper, state_, where).paint(); });
    } else {
        NetworkPainter(painter, paper, state_, where).paint();
    }
    NetworkHeadings(painter, paper, *state_.frame, where).paint();
}

Hit NetworkPicture::at(QPointF place, QSizeF room, const Paper& paper) const {
    if (!state_.hasNetwork()) {
        return {};
    }
    const auto synapse = [this](int afferent) {
        return Hit{std::nullopt, SynapseChoice{state_.links.cell, unitOf(state_, afferent)}};
    };
    if (const auto found = geometry(room, paper).placeAt(place)) {
        if (found->layer > 0) {
            return {CellChoice{found->layer, found->cell}, std::nullopt};
        }
        const std::optional<int> afferent = afferentAt(state_, *found);
        return afferent ? synapse(*afferent) : Hit();
    }
    const NetworkWires lines = wires(room, paper);
    const std::optional<std::size_t> wire = wireAt(lines, place);
    return wire ? Hit{std::nullopt, synapseOf(state_, lines.wires[*wire])} : Hit();
}

QString NetworkPicture::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    if (!state_.hasNetwork()) {
        return {};
    }
    if (const auto found = geometry(room, paper).placeAt(place)) {
        return placeText(state_, *found);
    }
    const NetworkWires lines = wires(room, paper);
    const std::optional<std::size_t> wire = wireAt(lines, place);
    return wire ? wireText(state_, lines.wires[*wire]) : QString();
}

QString NetworkPicture::summary() const {
    return networkSummary(state_);
}

std::vector<DataTable> NetworkPicture::tables() const {
    return state_.frame
               ? std::vector<DataTable>{activityTable(*state_.frame, state_.shown), linksTable(state_)}
               : std::vector<DataTable>();
}

} // namespace mc::ui
