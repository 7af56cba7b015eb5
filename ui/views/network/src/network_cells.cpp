#include "network/network_cells.h"

#include "style/mark_stamps.h"

#include <QPaintDevice>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <map>

namespace mc::ui {

namespace {

constexpr double kGridFrom = 4;   ///< pitch from which squares stand apart, device pixels
constexpr double kFrameFrom = 6;  ///< size from which a spike frames a square, device pixels
constexpr double kManyBursts = 8; ///< that a mark of full size stands for, over a presentation
constexpr double kLeastBurst = 4; ///< size of a mark, pixels
constexpr int kShades = 40;       ///< of discs

} // namespace

QColor traceColour(const Colours& theme, double x) {
    return theme.tint(theme.text, std::sqrt(std::clamp(x, 0.0, 1.0)));
}

void paintCell(QPainter& painter, const Colours& theme, QPointF centre, double size, double shade,
               bool spikes) {
    const QColor colour = traceColour(theme, shade);
    // A silent cell stands back, but is seen.
    painter.setPen(QPen(contrast(colour, theme.card) < 2 ? theme.tint(theme.grey, 0.75) : colour, 1));
    painter.setBrush(colour);
    painter.drawEllipse(centre, size / 2 - 0.5, size / 2 - 0.5);
    if (spikes) {
        const double width = std::clamp(size * 0.15, 2.0, 3.2);
        painter.setPen(QPen(theme.of(kSpikeInk), width));
        painter.setBrush(Qt::NoBrush);
        const double radius = size / 2 + width / 2 + 0.6;
        painter.drawEllipse(centre, radius, radius);
    }
}

void NetworkCells::paint(const LayerBlock& block, const LayerActivity& activity) {
    if (!block.area.intersects(geometry_.sight())) {
        return;
    }
    painter_.setRenderHint(QPainter::Antialiasing, block.hasDiscs());
    block.hasDiscs() ? paintDiscs(block, activity) : paintSquares(block, activity);
    paintBursts(block, activity);
}

void NetworkCells::paintSquares(const LayerBlock& block, const LayerActivity& activity) {
    const QRectF sight = geometry_.sight().intersected(block.area);
    const QPointF corner(std::floor(sight.left()), std::floor(sight.top()));
    const QSizeF room(sight.right() - corner.x(), sight.bottom() - corner.y());
    const double ratio = paper_.imageRatio(painter_, room);
    QImage image((room * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
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
    for (const int cell : geometry_.cellsInSight(block)) {
        const int left = edge(block.area.left(), block.column(cell), corner.x());
        const int top = edge(block.area.top(), block.row(cell), corner.y());
        const int right = edge(block.area.left(), block.column(cell) + 1, corner.x());
        const int bottom = edge(block.area.top(), block.row(cell) + 1, corner.y());
        const QRect place(left, top, std::max(1, right - left), std::max(1, bottom - top));
        QRect inner = place.adjusted(0, 0, -gap, -gap);
        fill(place, theme_.line); // what shows between the squares
        if (isRinged(activity, cell)) {
            fill(inner, theme_.of(kSpikeInk));
            const int frame = pitch >= 2 * kFrameFrom ? 2 : 1;
            inner = pitch >= kFrameFrom ? inner.adjusted(frame, frame, -frame, -frame) : QRect();
        }
        fill(inner, traceColour(theme_, activity.shade[cell]));
    }
    painter_.drawImage(corner, image);
    painter_.setPen(QPen(theme_.line, 1));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(block.area.adjusted(-1, -1, 1, 1));
}

QImage NetworkCells::discImage(double size, double shade, bool spikes) const {
    const double ratio = painter_.device()->devicePixelRatioF() * painter_.transform().m11();
    const int side = static_cast<int>(std::ceil(size * 1.4)) + 4; // with room for the ring
    QImage disc(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    disc.setDevicePixelRatio(ratio);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCell(painter, theme_, QPointF(side, side) / 2, size, shade, spikes);
    return disc;
}

void NetworkCells::paintDiscs(const LayerBlock& block, const LayerActivity& activity) {
    const double ratio = painter_.device()->devicePixelRatioF() * painter_.transform().m11();
    const double size = block.cellSize();
    std::map<int, QImage> discs; // by shade and spike: drawn once, then copied
    for (const int cell : geometry_.cellsInSight(block)) {
        const double x = std::clamp<double>(activity.shade[cell], 0.0, 1.0);
        const bool spikes = isRinged(activity, cell);
        if (paper_.isFigure()) {
            paintCell(painter_, theme_, block.centre(cell), size, x, spikes);
            continue;
        }
        const int shade = static_cast<int>(std::lround(std::sqrt(x) * kShades));
        QImage& disc = discs[2 * shade + (spikes ? 1 : 0)];
        if (disc.isNull()) {
            const double level = static_cast<double>(shade) / kShades;
            disc = discImage(size, level * level, spikes);
        }
        const QPointF corner = block.centre(cell) * ratio - QPointF(disc.width(), disc.height()) / 2;
        painter_.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio, disc);
    }
}

void NetworkCells::paintBursts(const LayerBlock& block, const LayerActivity& activity) {
    if (block.pitch < kBurstsFrom || !activity.spikingErrors()) {
        return;
    }
    MarkStamps stamps(painter_, paper_);
    const double full = std::clamp(0.36 * block.pitch, 5.0, 11.0);
    // Beside the cell where there is room, else over its edge rather than over its neighbour.
    const double right = std::min(block.cellSize() * 0.5 + full * 0.45, block.pitch * 0.5 - 1);
    const double up = block.cellSize() * 0.42;
    const auto paint = [&](CellType type, int bursts, QPointF at) {
        if (bursts > 0) {
            const double share = shown_.isWhole() ? std::min(1.0, bursts / kManyBursts) : 1;
            stamps.paint(type, at, std::max(full * std::sqrt(share), kLeastBurst));
        }
    };
    for (const int cell : geometry_.cellsInSight(block)) {
        const QPointF centre = block.centre(cell);
        paint(CellType::Vip, activity.vip[cell], centre + QPointF(right, -up));
        paint(CellType::Sst, activity.sst[cell], centre + QPointF(right, shown_.isWhole() ? up : -up));
    }
}

} // namespace mc::ui
