#include "views/network_painter.h"

#include "style/mark_stamps.h"
#include "style/palette.h"
#include "views/frame_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kThinnest = 0.8;     ///< line, pixels
constexpr double kThickest = 3.6;     ///< line, pixels
constexpr double kLargestSynapse = 9; ///< pixels
constexpr double kBar = 2.6;          ///< thickness of an inhibiting synapse, pixels
constexpr double kDash = 7;           ///< pixels
constexpr double kDashGap = 4;        ///< pixels
constexpr double kOverlap = 0.6;      ///< of the pieces of a line, which would show their ends, pixels
constexpr double kBranch = 2.2;       ///< dendrite and axon, pixels
constexpr double kCasing = 2;         ///< white on both sides of lines, pixels together
constexpr double kLeastPicked = 9;    ///< size of the picked cell, pixels
constexpr double kLeastSource = 6;    ///< size of the frame of a sending cell, pixels
constexpr double kGridFrom = 4;       ///< pitch from which squares stand apart, device pixels
constexpr double kFrameFrom = 6;      ///< size from which a spike frames a square, device pixels
constexpr double kBurstsFrom = 14;    ///< pitch, pixels
constexpr int kShades = 40;           ///< of discs
constexpr double kLongestName = 90;   ///< pixels

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::NetworkPainter", text);
}

QString labelMark() {
    return tr("label");
}

QString saysMark(bool right) {
    return right ? tr("says ✓") : tr("says ✗");
}

/// The course of a wire in short straight lines, which are drawn several times faster than a curve. free:
/// before the synapse, pixels.
std::vector<QLineF> linesOf(const NetworkWire& wire, double free, bool dashed) {
    constexpr double kSteps = 64;
    const int steps = static_cast<int>(dashed ? 4 * kSteps : kSteps / 2);
    const double end = wire.synapse().x() - free;
    std::vector<QLineF> lines;
    QPointF from = wire.at(0);
    double length = 0;
    for (int k = 1; k <= steps && from.x() < end; ++k) {
        QPointF to = wire.at(static_cast<double>(k) / steps);
        to.setX(std::min(to.x(), end));
        const QLineF line(from, to);
        length += line.length();
        const double phase = std::fmod(length, kDash + kDashGap);
        if (!dashed) {
            lines.push_back(line);
            lines.back().setLength(line.length() + kOverlap);
        } else if (phase < kDash && (lines.empty() || lines.back().p2() != from)) {
            lines.push_back(line);
        } else if (phase < kDash) {
            lines.back().setP2(to);
        }
        from = to;
    }
    return lines;
}

} // namespace

QColor traceColour(double x) {
    return tint(ground::kText, std::sqrt(std::clamp(x, 0.0, 1.0)));
}

QColor spikeColour() {
    return ink::kPurple;
}

double wireWidth(double strength) {
    return kThinnest + (kThickest - kThinnest) * std::clamp(strength, 0.0, 1.0);
}

void paintWire(QPainter& painter, const NetworkWire& wire, double strength, double synapseSize) {
    const bool positive = wire.link.weight > 0;
    const QColor colour = positive ? ink::kBlue : ink::kVermillion;
    const double height = std::min(synapseSize, kLargestSynapse);
    const QPointF tip = wire.synapse();
    const double width = wireWidth(strength);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    const std::vector<QLineF> lines = linesOf(wire, positive ? height - 1 : 0, disagrees(wire.link));
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    if (positive) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(
            QPolygonF{tip, tip - QPointF(height, height / 2), tip - QPointF(height, -height / 2)});
    } else {
        painter.fillRect(QRectF(tip.x() - kBar, tip.y() - height / 2, kBar, height), colour);
    }
}

NetworkPainter::NetworkPainter(QPainter& painter, const Scene& scene) : painter_(painter), scene_(scene) {}

double NetworkPainter::headingHeight(const QFont& font) {
    return 2 * QFontMetricsF(font).height() + 6;
}

double NetworkPainter::labelWidth(const Frame& frame, const QFont& font) {
    if (frame.layerSizes.empty()) {
        return 0;
    }
    QFont bold = font;
    bold.setBold(true);
    double names = 0;
    for (int k = 0; k < frame.layerSizes.back(); ++k) {
        names = std::max(names, QFontMetricsF(bold).horizontalAdvance(className(frame, k)));
    }
    const QFontMetricsF plain(font);
    const double marks = plain.horizontalAdvance(labelMark() + QStringLiteral(" · ") + saysMark(true));
    return std::min(names, kLongestName) + marks + 18;
}

void NetworkPainter::paint() {
    painter_.save();
    painter_.setClipRect(scene_.geometry.plot().adjusted(-6, -2, 6, 6), Qt::IntersectClip);
    for (const LayerBlock& block : scene_.geometry.blocks()) {
        if (!block.area.intersects(scene_.geometry.plot())) {
            continue;
        }
        block.hasDiscs() ? paintDiscs(block) : paintSquares(block);
        paintBursts(block);
    }
    painter_.setRenderHint(QPainter::Antialiasing);
    const NetworkWires wires = networkWires(scene_.geometry, scene_.links);
    paintWires(wires);
    paintSources(wires);
    paintPicked();
    if (!scene_.geometry.blocks().empty()) {
        paintClasses(scene_.geometry.blocks().back());
    }
    painter_.restore();
    for (const LayerBlock& block : scene_.geometry.blocks()) {
        paintHeading(block);
    }
}

template <class PaintCell>
void NetworkPainter::forEachInSight(const LayerBlock& block, PaintCell paintCell) const {
    const QRectF sight = scene_.geometry.plot().adjusted(-6, -2, 6, 6).intersected(block.area);
    const auto index = [&](double from, double to) {
        return static_cast<int>(std::floor((to - from) / block.pitch));
    };
    const int lastColumn = std::min(block.columns - 1, index(block.area.left(), sight.right()));
    const int lastRow = std::min(block.rows - 1, index(block.area.top(), sight.bottom()));
    for (int column = index(block.area.left(), sight.left()); column <= lastColumn; ++column) {
        for (int row = index(block.area.top(), sight.top()); row <= lastRow; ++row) {
            if (const std::optional<int> cell = block.cellIn(column, row)) {
                paintCell(*cell);
            }
        }
    }
}

void NetworkPainter::paintSquares(const LayerBlock& block) {
    const double ratio = painter_.device()->devicePixelRatioF();
    const QRectF sight = scene_.geometry.plot().adjusted(-6, -2, 6, 6).intersected(block.area);
    const QPointF corner(std::floor(sight.left()), std::floor(sight.top()));
    const QSizeF room(sight.right() - corner.x(), sight.bottom() - corner.y());
    QImage image((room * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    const LayerActivity& activity = activityOf(block);
    const double pitch = block.pitch * ratio;
    const int gap = pitch >= kGridFrom ? 1 : 0;
    const auto edge = [&](double from, int index, double origin) {
        return static_cast<int>(std::lround((from - origin) * ratio + index * pitch));
    };
    const auto fill = [&](QRect where, const QColor& colour) {
        const QRect inside = where.intersected({QPoint(), image.size()});
        const QRgb value = colour.rgb();
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            std::fill(line + inside.left(), line + inside.right() + 1, value);
        }
    };
    forEachInSight(block, [&](int cell) {
        const int left = edge(block.area.left(), block.column(cell), corner.x());
        const int top = edge(block.area.top(), block.row(cell), corner.y());
        const int right = edge(block.area.left(), block.column(cell) + 1, corner.x());
        const int bottom = edge(block.area.top(), block.row(cell) + 1, corner.y());
        const QRect place(left, top, std::max(1, right - left), std::max(1, bottom - top));
        QRect inner = place.adjusted(0, 0, -gap, -gap);
        fill(place, ground::kLine); // what shows between the squares
        if (activity.spikes[static_cast<std::size_t>(cell)] != 0) {
            fill(inner, spikeColour());
            const int frame = pitch >= 2 * kFrameFrom ? 2 : 1;
            inner = pitch >= kFrameFrom ? inner.adjusted(frame, frame, -frame, -frame) : QRect();
        }
        fill(inner, traceColour(activity.trace[cell]));
    });
    painter_.drawImage(corner, image);
    painter_.setPen(QPen(ground::kLine, 1));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(block.area.adjusted(-1, -1, 1, 1));
}

void NetworkPainter::paintDisc(QPainter& painter, QPointF centre, double size, double x, bool spikes) const {
    const QColor colour = traceColour(x);
    // A silent cell stands back, but is seen.
    painter.setPen(QPen(contrast(colour, Qt::white) < 2 ? tint(ink::kGrey, 0.75) : colour, 1));
    painter.setBrush(colour);
    painter.drawEllipse(centre, size / 2 - 0.5, size / 2 - 0.5);
    if (spikes) {
        const double width = std::clamp(size * 0.15, 2.0, 3.2);
        painter.setPen(QPen(spikeColour(), width));
        painter.setBrush(Qt::NoBrush);
        const double radius = size / 2 + width / 2 + 0.6;
        painter.drawEllipse(centre, radius, radius);
    }
}

void NetworkPainter::paintDiscs(const LayerBlock& block) {
    const LayerActivity& activity = activityOf(block);
    const double ratio = painter_.device()->devicePixelRatioF();
    const bool vector = painter_.paintEngine()->type() != QPaintEngine::Raster;
    const int side = static_cast<int>(std::ceil(block.cellSize() * 1.4)) + 4;
    discs_.clear();
    painter_.setRenderHint(QPainter::Antialiasing);
    forEachInSight(block, [&](int cell) {
        const double x = std::clamp<double>(activity.trace[cell], 0.0, 1.0);
        const bool spikes = activity.spikes[static_cast<std::size_t>(cell)] != 0;
        const QPointF centre = block.centre(cell);
        if (vector) {
            paintDisc(painter_, centre, block.cellSize(), x, spikes);
            return;
        }
        const int shade = static_cast<int>(std::lround(std::sqrt(x) * kShades));
        QImage& disc = discs_[2 * shade + (spikes ? 1 : 0)]; // drawn once, then copied
        if (disc.isNull()) {
            disc = QImage(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
            disc.setDevicePixelRatio(ratio);
            disc.fill(Qt::transparent);
            QPainter painter(&disc);
            painter.setRenderHint(QPainter::Antialiasing);
            const double level = static_cast<double>(shade) / kShades;
            paintDisc(painter, QPointF(side, side) / 2, block.cellSize(), level * level, spikes);
        }
        const QPointF corner = (centre - QPointF(side, side) / 2) * ratio;
        painter_.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio, disc);
    });
}

void NetworkPainter::paintBursts(const LayerBlock& block) {
    const LayerActivity& activity = activityOf(block);
    if (block.pitch < kBurstsFrom || activity.bursts.size() == 0) {
        return;
    }
    MarkStamps stamps(painter_);
    const double size = std::clamp(0.36 * block.pitch, 6.0, 11.0);
    const QPointF beside(block.cellSize() * 0.5 + size * 0.45, -block.cellSize() * 0.42);
    forEachInSight(block, [&](int cell) {
        if (const int n = activity.bursts[cell]; n != 0) {
            stamps.paint(n > 0 ? CellType::Vip : CellType::Sst, block.centre(cell) + beside, size);
        }
    });
}

void NetworkPainter::paintWires(const NetworkWires& wires) {
    const auto strengthOf = [this](const NetworkWire& wire) {
        return wire.link.strength / scene_.strengthRange;
    };
    painter_.setRenderHint(QPainter::Antialiasing, false);
    for (const NetworkWire& wire : wires.wires) { // so that lines can be told from the cells they pass
        painter_.setPen(QPen(ground::kCard, wireWidth(strengthOf(wire)) + kCasing));
        const std::vector<QLineF> lines = linesOf(wire, 0, false);
        painter_.drawLines(lines.data(), static_cast<int>(lines.size()));
    }
    painter_.setRenderHint(QPainter::Antialiasing);
    const auto paintBranches = [&](const QColor& colour, double width) {
        painter_.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        painter_.drawLines(wires.branches.data(), static_cast<int>(wires.branches.size()));
    };
    paintBranches(ground::kCard, kBranch + kCasing);
    paintBranches(ink::kBlack, kBranch);
    for (const NetworkWire& wire : wires.wires) {
        paintWire(painter_, wire, strengthOf(wire), wire.below ? wires.synapseSize - 1 : kLargestSynapse);
    }
}

void NetworkPainter::paintSources(const NetworkWires& wires) {
    painter_.setBrush(Qt::NoBrush);
    for (const NetworkWire& wire : wires.wires) {
        const LayerBlock& block = scene_.geometry.block(scene_.links.cell.layer + (wire.below ? -1 : 1));
        if (block.hasDiscs()) {
            continue; // the line's end shows which one
        }
        const double size = std::max(kLeastSource, block.cellSize());
        QRectF frame(0, 0, size, size);
        frame.moveCenter(block.centre(wire.link.cell));
        painter_.setPen(QPen(wire.link.weight > 0 ? ink::kBlue : ink::kVermillion, 1.4));
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
    const bool spikes = activity.spikes[static_cast<std::size_t>(cell.cell)] != 0;
    const double halo = size / 2 + (spikes ? 5.5 : 3.5);
    painter_.setPen(QPen(ink::kBlack, 1.6));
    painter_.setBrush(ground::kPicked);
    painter_.drawEllipse(centre, halo, halo);
    paintDisc(painter_, centre, size, activity.trace[cell.cell], spikes);
}

void NetworkPainter::paintHeading(const LayerBlock& block) {
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
        return;
    }
    const double middle =
        (std::max(block.area.left(), plot.left()) + std::min(block.area.right(), plot.right())) / 2;
    const bool spiking =
        block.layer > 0 || !scene_.frame.presentation || scene_.frame.presentation->inputSpikes;
    const QFont plain = painter_.font();
    QFont bold = plain;
    bold.setBold(true);
    double top = 1;
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
        const QFontMetricsF metrics(font);
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, right - left - 4);
        const double width = metrics.horizontalAdvance(fitting) + 2;
        const double x = std::clamp(middle - width / 2, left + 1, std::max(left + 1, right - width - 1));
        painter_.setFont(font);
        painter_.setPen(colour);
        painter_.drawText(QRectF(x, top, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, fitting);
        top += metrics.height();
    };
    write(layerName(block.layer, static_cast<int>(blocks.size())), bold, ground::kText);
    write(groupSizeText(block.cells, spiking), plain, ground::kQuiet);
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
    forEachInSight(block, [&](int cell) {
        const bool marked = cell == label || cell == says;
        if (!marked && block.pitch < 0.8 * line) {
            return;
        }
        const double top = block.centre(cell).y() - line / 2;
        const QFont& font = marked ? bold : plain;
        const QFontMetricsF metrics(font);
        const QString name = metrics.elidedText(className(scene_.frame, cell), Qt::ElideRight, kLongestName);
        painter_.setFont(font);
        painter_.setPen(marked ? ground::kText : ground::kQuiet);
        painter_.drawText(QPointF(left, top + metrics.ascent()), name);
        double x = left + metrics.horizontalAdvance(name) + 6;
        painter_.setFont(plain);
        const auto write = [&](const QString& text, const QColor& colour) {
            painter_.setPen(colour);
            painter_.drawText(QPointF(x, top + metrics.ascent()), text);
            x += QFontMetricsF(plain).horizontalAdvance(text);
        };
        if (cell == label) {
            write(cell == says ? labelMark() + QStringLiteral(" · ") : labelMark(), ground::kQuiet);
        }
        if (cell == says) {
            write(saysMark(cell == label), (cell == label ? kRightColour : kWrongColour).darker(130));
        }
    });
    painter_.setFont(plain);
}

} // namespace mc::ui
