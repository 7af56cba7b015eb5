#include "network_painter.h"

#include "frames/frame_text.h"
#include "network/network_cells.h"
#include "network/network_wire_painter.h"
#include "network_headings.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kBranch = 2.2;     ///< dendrite and axon, pixels
constexpr double kLeastPicked = 9;  ///< size of the picked cell, pixels
constexpr double kLeastSource = 6;  ///< size of the frame of a sending cell, pixels
constexpr double kLongestName = 14; ///< average letters
constexpr double kAroundNames = 18; ///< pixels
constexpr double kEdgeOfPlot = 5;   ///< free to the right of the plot, pixels
constexpr double kMostLabels = 0.2; ///< of the width, with words for label and prediction

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::NetworkPainter", text);
}

QString labelMark() {
    return tr("label");
}

QString saysMark(bool right) {
    return right ? tr("says ✓") : tr("says ✗");
}

/// What stands beside the name of a class. worded: else signs alone.
QString classMarks(bool label, bool says, bool worded) {
    if (!worded) {
        return label ? (says ? tr("✓") : tr("←")) : (says ? tr("✗") : QString());
    }
    QStringList words;
    if (label) {
        words << labelMark();
    }
    if (says) {
        words << saysMark(label);
    }
    return words.join(QStringLiteral(" · "));
}

/// Room that the names of classes get at most, pixels.
double longestName(const QFont& font) {
    return kLongestName * QFontMetricsF(font).averageCharWidth();
}

} // namespace

NetworkPainter::NetworkPainter(QPainter& painter, const Colours& theme, const Scene& scene)
    : painter_(painter), theme_(theme), scene_(scene) {}

double NetworkPainter::labelWidth(const Frame& frame, const QFont& font, double room) {
    if (frame.layerSizes.empty()) {
        return 0;
    }
    QFont bold = font;
    bold.setBold(true);
    double names = 0;
    for (int k = 0; k < frame.layerSizes.back(); ++k) {
        names = std::max(names, QFontMetricsF(bold).horizontalAdvance(className(frame, k)));
    }
    const double marks = QFontMetricsF(font).horizontalAdvance(classMarks(true, true, true));
    const double whole = std::min(names, longestName(bold)) + marks + kAroundNames;
    const double brief = std::min(names, longestName(bold)) + kAroundNames +
                         QFontMetricsF(font).horizontalAdvance(classMarks(true, true, false));
    return whole <= kMostLabels * room ? whole : brief;
}

void NetworkPainter::paint() {
    painter_.save();
    painter_.setClipRect(scene_.geometry.sight(), Qt::IntersectClip);
    NetworkCells cells(painter_, theme_, scene_.geometry, scene_.shown);
    for (const LayerBlock& block : scene_.geometry.blocks()) {
        cells.paint(block, scene_.activity[static_cast<std::size_t>(block.layer)]);
    }
    painter_.setRenderHint(QPainter::Antialiasing);
    const NetworkWires wires = networkWires(scene_.geometry, scene_.links, scene_.arrows);
    paintWires(wires);
    paintSources(wires);
    paintPicked();
    paintErrors(wires);
    if (!scene_.geometry.blocks().empty()) {
        paintClasses(scene_.geometry.blocks().back());
    }
    painter_.restore();
    NetworkHeadings(painter_, theme_, scene_.frame, scene_.geometry).paint();
}

void NetworkPainter::paintWires(const NetworkWires& wires) {
    const auto strengthOf = [this](const NetworkWire& wire) {
        return wire.link.strength / (wire.down ? scene_.errorRange : scene_.strengthRange);
    };
    for (const NetworkWire& wire : wires.wires) {
        paintCasing(painter_, theme_, wire, strengthOf(wire));
    }
    const auto paintBranches = [&](const std::vector<QLineF>& branches, const QColor& colour) {
        const double branch = kBranch * strokeScale(painter_.font());
        for (const auto& [ink, width] :
             {std::pair(theme_.card, branch + kCasing), std::pair(colour, branch)}) {
            painter_.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
            painter_.drawLines(branches.data(), static_cast<int>(branches.size()));
        }
    };
    paintBranches(wires.branches, theme_.black);
    paintBranches(wires.downBranches, theme_.purple); // as feedback in the drawing of a microcircuit
    for (const NetworkWire& wire : wires.wires) {
        paintWire(painter_, theme_, wire, strengthOf(wire),
                  wire.below != wire.down ? wires.synapseSize - 1 : kLargestSynapse);
    }
}

void NetworkPainter::paintErrors(const NetworkWires& wires) {
    const bool graded = scene_.activity.empty() || !scene_.activity.back().spikingErrors();
    for (const NetworkWire& wire : wires.wires) {
        paintErrorsOn(painter_, theme_, wire, graded);
    }
}

void NetworkPainter::paintSources(const NetworkWires& wires) {
    painter_.setBrush(Qt::NoBrush);
    for (const NetworkWire& wire : wires.wires) {
        const int above = wire.down ? scene_.links.source : scene_.links.cell.layer + 1;
        const LayerBlock& block = scene_.geometry.block(wire.below ? scene_.links.cell.layer - 1 : above);
        if (block.hasDiscs()) {
            continue; // the line's end shows which one
        }
        const double size = std::max(kLeastSource, block.cellSize());
        const QPointF half(size / 2, size / 2);
        const QPointF first = block.centre(wire.link.cell);
        const QPointF last = wire.below ? block.centre(std::max(wire.link.cell, wire.link.lastCell)) : first;
        const QRectF frame(first - half, last + half); // of all cells that a pool brings together
        painter_.setPen(
            QPen(wire.link.weight > 0 ? theme_.blue : theme_.vermillion, 1.4 * strokeScale(painter_.font())));
        painter_.drawRect(frame);
    }
}

void NetworkPainter::paintPicked() {
    const CellAddress cell = scene_.links.cell;
    if (!hasCell(scene_.frame, cell)) {
        return;
    }
    const LayerBlock& block = scene_.geometry.block(cell.layer);
    const LayerActivity& activity = activityOf(block);
    const double size = std::max(kLeastPicked, block.hasDiscs() ? block.cellSize() : block.cellSize() + 2);
    const QPointF centre = block.centre(cell.cell);
    const bool spikes = !scene_.shown.isWhole() && activity.spikes[cell.cell] > 0;
    const double halo = size / 2 + (spikes ? 5.5 : 3.5);
    painter_.setPen(QPen(theme_.black, 1.6 * strokeScale(painter_.font())));
    painter_.setBrush(theme_.picked);
    painter_.drawEllipse(centre, halo, halo);
    paintCell(painter_, theme_, centre, size, activity.shade[cell.cell], spikes);
}

void NetworkPainter::paintClasses(const LayerBlock& block) {
    const QFont plain = painter_.font();
    const double line = QFontMetricsF(plain).height();
    if (block.columns > 1) {
        return; // their cells have no room for names
    }
    QFont bold = plain;
    bold.setBold(true);
    const int label = scene_.frame.presentation ? scene_.frame.presentation->label : -1;
    const int says = predictionShown(scene_.frame);
    const double left = block.area.right() + 10;
    for (const int cell : scene_.geometry.cellsInSight(block)) {
        const bool marked = cell == label || cell == says;
        if (!marked && block.pitch < 0.8 * line) {
            continue;
        }
        const double top = block.centre(cell).y() - line / 2;
        const QFont& font = marked ? bold : plain;
        const QFontMetricsF metrics(font);
        const QString name =
            metrics.elidedText(className(scene_.frame, cell), Qt::ElideRight, longestName(bold));
        painter_.setFont(font);
        painter_.setPen(marked ? theme_.text : theme_.quiet);
        painter_.drawText(QPointF(left, top + metrics.ascent()), name);
        double x = left + metrics.horizontalAdvance(name) + 6;
        painter_.setFont(plain);
        const bool isLabel = cell == label;
        const bool isSaid = cell == says;
        const double room = scene_.geometry.plot().right() + kEdgeOfPlot - x;
        const bool worded = QFontMetricsF(plain).horizontalAdvance(classMarks(true, true, true)) <= room;
        const auto write = [&](const QString& text, const QColor& colour) {
            painter_.setPen(colour);
            painter_.drawText(QPointF(x, top + metrics.ascent()), text);
            x += QFontMetricsF(plain).horizontalAdvance(text);
        };
        const QColor verdict = theme_.words(isLabel ? kRightInk : kWrongInk);
        if (!worded) {
            write(classMarks(isLabel, isSaid, false), isSaid ? verdict : theme_.quiet);
            continue;
        }
        if (isLabel) {
            write(isSaid ? labelMark() + QStringLiteral(" · ") : labelMark(), theme_.quiet);
        }
        if (isSaid) {
            write(saysMark(isLabel), verdict);
        }
    }
    painter_.setFont(plain);
}

} // namespace mc::ui
