#include "circuit/circuit_geometry.h"

#include <algorithm>
#include <array>

namespace mc::ui {

namespace {

constexpr double kTallest = 0.86; ///< height of a picture against its width

/// A line between two discs or points, shortened at both ends.
QLineF between(QPointF from, double fromGap, QPointF to, double toGap) {
    QLineF line(from, to);
    const double length = std::max(1.0, line.length());
    return {line.pointAt(std::min(0.45, fromGap / length)), line.pointAt(1 - std::min(0.45, toGap / length))};
}

void placeNeuron(CircuitGeometry& g, double x, double top, double bottom, double spread) {
    const double height = bottom - top;
    const double somaTop = top + 0.49 * height;
    const double somaBottom = top + 0.70 * height;
    const double half = 0.5 * (somaBottom - somaTop) * 1.2;
    g.soma = QPolygonF{{x, somaTop}, {x + half, somaBottom}, {x - half, somaBottom}};
    g.somaCentre = {x, somaTop + 0.66 * (somaBottom - somaTop)};
    const QPointF fork(x, top + 0.19 * height);
    g.apical.moveTo(x, somaTop + 3);
    g.apical.lineTo(fork);
    g.apicalMiddle = {x, top + 0.3 * height};
    for (const double share : std::array{-1.0, -0.55, 0.0, 0.55, 1.0}) {
        const QPointF end(x + share * spread, top + 0.05 * height * std::abs(share));
        g.tuft.moveTo(fork + QPointF(0, 3));
        g.tuft.quadTo(fork + QPointF(0.35 * share * spread, -0.05 * height), end);
    }
    for (const double share : std::array{-1.0, -0.5, 0.0, 0.5, 1.0}) {
        const QPointF end(x + share * spread, bottom - 0.05 * height * std::abs(share));
        g.basal.moveTo(x + 0.8 * half * share, somaBottom - 2);
        g.basal.quadTo(QPointF(x + 0.85 * share * spread, somaBottom + 0.06 * height), end);
    }
    g.basalMiddle = {x - 0.78 * spread, somaBottom + 0.13 * height};
}

} // namespace

CircuitGeometry circuitGeometry(const QRectF& room, double lineHeight) {
    QRectF area = room; // higher than it is wide, the cell would be out of shape
    area.setHeight(std::min(room.height(), kTallest * room.width()));
    area.moveCenter(room.center());
    CircuitGeometry g;
    g.scale = std::clamp(std::min(area.width() / 380, area.height() / 300), 0.6, 1.6);
    const double boxWidth = std::clamp(0.335 * area.width(), 7.6 * lineHeight, 10.0 * lineHeight);
    const double neuronTop = area.top() + lineHeight + 22 * g.scale;
    const double neuronBottom = area.bottom() - lineHeight - 20 * g.scale;
    const double beside = area.width() - boxWidth;
    const double x = area.left() + boxWidth + 0.3 * beside;
    const double spread = std::min(0.19 * beside, 62 * g.scale);
    placeNeuron(g, x, neuronTop, neuronBottom, spread);

    const double height = neuronBottom - neuronTop;
    const auto box = [&](double middle, int lines) {
        const double tall = lines * lineHeight + 8;
        return QRectF(area.left() + 0.5, middle - tall / 2, boxWidth, tall);
    };
    g.apicalBox = box(g.apicalMiddle.y(), 2);
    g.somaBox = box(g.somaCentre.y() - 0.02 * height, 5);
    g.basalBox = box(g.basalMiddle.y(), 2);
    g.basalBox.moveTop(std::max(g.basalBox.top(), g.somaBox.bottom() + 6));
    g.apicalBox.moveBottom(std::min(g.apicalBox.bottom(), g.somaBox.top() - 6));

    const double errorWidth = std::min(boxWidth, area.right() - (x + spread) - 8);
    g.errorBox = QRectF(area.right() - errorWidth - 0.5, area.bottom() - 3 * lineHeight - 9, errorWidth,
                        3 * lineHeight + 8);
    g.cellRadius = std::min({2.15 * lineHeight, 0.13 * beside, 0.105 * area.height()});
    g.sst = {area.right() - 0.3 * beside, neuronTop + 0.19 * height};
    const double lowest = g.errorBox.top() - g.cellRadius - lineHeight - 3; // its role stands below it
    g.vip = {area.right() - g.cellRadius - 6, std::min(neuronTop + 0.64 * height, lowest)};

    const double gap = g.cellRadius + 1.5;
    g.sstToApical = between(g.sst, gap, {x, neuronTop + 0.26 * height}, 7 * g.scale);
    g.vipToSst = between(g.vip, gap, g.sst, gap + 5 * g.scale);
    g.pyrToSst = between(g.somaCentre, 0.1 * height, g.sst, gap + 3);
    g.above = QRectF(area.left() + boxWidth * 0.5, area.top(), area.width() - boxWidth * 0.5, lineHeight);
    g.below = QRectF(x - 8 * lineHeight, area.bottom() - lineHeight, 16 * lineHeight, lineHeight);
    g.feedback = QLineF(x, g.above.bottom() + 1, x, neuronTop - 3);
    g.feedforward = QLineF(x, g.below.top() - 1, x, neuronBottom + 3);
    g.feedbackVip = QLineF(g.vip.x(), g.above.bottom() + 1, g.vip.x(), g.vip.y() - gap - 2);
    return g;
}

} // namespace mc::ui
