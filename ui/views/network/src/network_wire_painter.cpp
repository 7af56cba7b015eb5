#include "network/network_wire_painter.h"

#include "style/mark_stamps.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <vector>

namespace mc::ui {

namespace {

constexpr double kThinnest = 0.8; ///< line, pixels
constexpr double kThickest = 3.6; ///< line, pixels
constexpr double kBar = 2.6;      ///< thickness of an inhibiting synapse, pixels
constexpr double kDashGap = 4;    ///< pixels
constexpr double kDash = 7;       ///< of a pair that disagrees, pixels
constexpr double kDot = 1.5;      ///< of what is cut, pixels
constexpr double kPale = 0.4;     ///< of the colour, for lines on which nothing comes down
constexpr double kOutline = 1.4;  ///< of hollow synapses, pixels
constexpr double kErrorMark = 9;  ///< pixels
constexpr double kOverlap = 0.6;  ///< of the pieces of a line, which would show their ends, pixels

/// The course of a wire in short straight lines, which are drawn several times faster than a curve. free:
/// before the synapse, pixels. dash: length of its dashes, pixels; 0: none.
std::vector<QLineF> linesOf(const NetworkWire& wire, double free, double dash) {
    const bool dashed = dash > 0;
    const int steps = dashed ? 128 : 32; // dashes begin and end between them
    const double direction = wire.direction();
    const double end = direction * wire.synapse().x() - free;
    std::vector<QLineF> lines;
    QPointF from = wire.at(0);
    double length = 0;
    for (int k = 1; k <= steps && direction * from.x() < end; ++k) {
        QPointF to = wire.at(static_cast<double>(k) / steps);
        to.setX(direction * std::min(direction * to.x(), end));
        const QLineF line(from, to);
        length += line.length();
        const double phase = std::fmod(length, dash + kDashGap);
        if (!dashed) {
            lines.push_back(line);
            lines.back().setLength(line.length() + kOverlap);
        } else if (phase < dash && (lines.empty() || lines.back().p2() != from)) {
            lines.push_back(line);
        } else if (phase < dash) {
            lines.back().setP2(to);
        }
        from = to;
    }
    return lines;
}

} // namespace

double wireWidth(double strength) {
    return kThinnest + (kThickest - kThinnest) * std::clamp(strength, 0.0, 1.0);
}

void paintWire(QPainter& painter, const Paper& paper, const NetworkWire& wire, double strength,
               double synapseSize) {
    const Colours& theme = paper.colours();
    const bool positive = wire.link.weight > 0;
    const QColor full = wire.link.cut ? theme.grey : positive ? theme.blue : theme.vermillion;
    const bool pale = wire.down && wire.link.error == 0 && !wire.link.cut;
    const QColor colour = pale ? theme.tint(full, kPale) : full;
    const double height = std::min(synapseSize, kLargestSynapse);
    const QPointF tip = wire.synapse();
    const double width = wireWidth(strength) * paper.stroke();
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    const double dash = wire.link.cut ? kDot : disagrees(wire.link) ? kDash : 0;
    const std::vector<QLineF> lines = linesOf(wire, positive ? height - 1 : 0, dash);
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    if (wire.link.weight == 0) {
        return; // cut: neither sign
    }
    const double back = -wire.direction();
    painter.setPen(wire.down ? QPen(colour, kOutline) : QPen(Qt::NoPen));
    painter.setBrush(wire.down ? theme.card : colour);
    if (positive) {
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(back * height, height / 2),
                                      tip + QPointF(back * height, -height / 2)});
    } else {
        painter.drawRect(QRectF(tip.x() + (back < 0 ? -kBar : 0), tip.y() - height / 2, kBar, height));
    }
}

CellType sentBy(const Link& link) {
    return link.error > 0 ? CellType::Vip : CellType::Sst;
}

CellType reachedBy(const Link& link) {
    return link.error * link.weight > 0 ? CellType::Vip : CellType::Sst;
}

void paintErrorsOn(QPainter& painter, const Paper& paper, const NetworkWire& wire, bool graded) {
    if (!wire.down || wire.link.error == 0 || wire.link.cut) {
        return;
    }
    MarkStamps stamps(painter, paper);
    if (!wire.below) { // those that the picked cell sends begin at one place, beside its own mark
        stamps.paint(sentBy(wire.link), wire.at(kSentAt), kErrorMark, graded);
    }
    stamps.paint(reachedBy(wire.link), wire.at(kArrivesAt), kErrorMark, graded);
}

void paintCasing(QPainter& painter, const Paper& paper, const NetworkWire& wire, double strength) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false); // its edges are not seen
    painter.setPen(QPen(paper.colours().card, wireWidth(strength) * paper.stroke() + kCasing));
    const std::vector<QLineF> lines = linesOf(wire, 0, 0);
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    painter.restore();
}

} // namespace mc::ui
