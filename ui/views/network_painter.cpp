#include "views/network_painter.h"

#include "style/fitting_text.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"
#include "views/frame_text.h"
#include "views/network_cells.h"
#include "views/network_wire_painter.h"
#include "views/silence.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kBranch = 2.2;      ///< dendrite and axon, pixels
constexpr double kLeastPicked = 9;   ///< size of the picked cell, pixels
constexpr double kLeastSource = 6;   ///< size of the frame of a sending cell, pixels
constexpr double kLongestName = 14;  ///< average letters
constexpr double kAroundNames = 18;  ///< pixels
constexpr double kEdgeOfPlot = 5;    ///< free to the right of the plot, pixels
constexpr double kBesideHeading = 4; ///< free of the room of a heading, pixels
constexpr double kMostLabels = 0.2;  ///< of the width, with words for label and prediction

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

/// The name of a layer: several forms, the longest first.
QStringList layerForms(int layer, int layers) {
    const bool hidden = layer > 0 && layer + 1 < layers;
    const QString name = layerName(layer, layers);
    return hidden ? QStringList{name, tr("hid. %1").arg(layer), tr("h%1").arg(layer)}
                  : QStringList{name, layer == 0 ? tr("in") : tr("out")};
}

} // namespace

NetworkPainter::NetworkPainter(QPainter& painter, const Colours& theme, const Scene& scene)
    : painter_(painter), theme_(theme), scene_(scene) {}

double NetworkPainter::headingHeight(const QFont& font) {
    return 2 * QFontMetricsF(font).height() + 6;
}

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
    const qsizetype form = nameForm();
    for (const LayerBlock& block : scene_.geometry.blocks()) {
        paintHeading(block, form);
    }
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

std::optional<std::pair<double, double>> NetworkPainter::headingSpan(const LayerBlock& block) const {
    const QRectF& plot = scene_.geometry.plot();
    const std::vector<LayerBlock>& blocks = scene_.geometry.blocks();
    const auto l = static_cast<std::size_t>(block.layer);
    // Above what is seen of the layer, no further than halfway to its neighbours.
    double left = l == 0 ? 0 : (blocks[l - 1].area.right() + block.area.left()) / 2;
    double right =
        l + 1 == blocks.size() ? plot.right() + 8 : (block.area.right() + blocks[l + 1].area.left()) / 2;
    left = std::max(left, 0.0);
    right = std::min(right, plot.right() + 8);
    if (right - left < 12 || block.area.right() < plot.left() || block.area.left() > plot.right()) {
        return std::nullopt;
    }
    return std::pair(left, right);
}

qsizetype NetworkPainter::nameForm() const {
    QFont bold = painter_.font();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const std::vector<LayerBlock>& blocks = scene_.geometry.blocks();
    qsizetype form = 0;
    for (std::size_t l = 1; l + 1 < blocks.size(); ++l) {
        const QStringList forms = layerForms(blocks[l].layer, static_cast<int>(blocks.size()));
        const auto span = headingSpan(blocks[l]);
        while (span && form + 1 < forms.size() &&
               metrics.horizontalAdvance(forms[form]) > span->second - span->first - kBesideHeading) {
            ++form;
        }
    }
    return form;
}

void NetworkPainter::paintHeading(const LayerBlock& block, qsizetype form) {
    const auto span = headingSpan(block);
    if (!span) {
        return;
    }
    const auto [left, right] = *span;
    const QRectF& plot = scene_.geometry.plot();
    const auto layers = static_cast<int>(scene_.geometry.blocks().size());
    const double middle =
        (std::max(block.area.left(), plot.left()) + std::min(block.area.right(), plot.right())) / 2;
    const bool spiking =
        block.layer > 0 || !scene_.frame.presentation || scene_.frame.presentation->inputSpikes;
    const QFont plain = painter_.font();
    QFont bold = plain;
    bold.setBold(true);
    double top = 1;
    const auto write = [&, left = left, right = right](const QStringList& forms, const QFont& font,
                                                       const QColor& colour) {
        const QFontMetricsF metrics(font);
        const double room = right - left - kBesideHeading;
        const QString fitting =
            metrics.elidedText(longestFitting(forms, metrics, room), Qt::ElideRight, room);
        const double width = metrics.horizontalAdvance(fitting) + 2;
        const double x = std::clamp(middle - width / 2, left + 1, std::max(left + 1, right - width - 1));
        painter_.setFont(font);
        painter_.setPen(colour);
        painter_.drawText(QRectF(x, top, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, fitting);
        top += metrics.height();
    };
    write(layerForms(block.layer, layers).mid(block.layer > 0 && block.layer + 1 < layers ? form : 0), bold,
          theme_.text);
    const QString size = groupSizeText(block.cells, spiking);
    const QString silence = silenceText(scene_.frame, block.layer);
    if (silence.isEmpty()) {
        write({size, countText(block.cells)}, plain, theme_.quiet);
    } else { // in the same line, so that no cell moves
        write({tr("%1 · %2").arg(size, silence), silence}, plain, theme_.words(kWrongInk));
    }
    painter_.setFont(plain);
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
