#include "views/network_cells.h"

#include "style/figure_painting.h"
#include "style/mark_stamps.h"
#include "style/palette.h"

#include <QPaintDevice>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <map>

namespace mc::ui {

namespace {

constexpr double kGridFrom = 4;    ///< pitch from which squares stand apart, device pixels
constexpr double kFrameFrom = 6;   ///< size from which a spike frames a square, device pixels
constexpr double kBurstsFrom = 14; ///< pitch, pixels
constexpr int kShades = 40;        ///< of discs

} // namespace

QColor traceColour(const Colours& theme, double x) {
    return theme.tint(theme.text, std::sqrt(std::clamp(x, 0.0, 1.0)));
}

void paintCell(QPainter& painter, const Colours& theme, QPointF centre, double size, double x, bool spikes) {
    const QColor colour = traceColour(theme, x);
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
    const double ratio = imageRatio(painter_, room);
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
        if (activity.spikes[static_cast<std::size_t>(cell)] != 0) {
            fill(inner, theme_.of(kSpikeInk));
            const int frame = pitch >= 2 * kFrameFrom ? 2 : 1;
            inner = pitch >= kFrameFrom ? inner.adjusted(frame, frame, -frame, -frame) : QRect();
        }
        fill(inner, traceColour(theme_, activity.trace[cell]));
    }
    painter_.drawImage(corner, image);
    painter_.setPen(QPen(theme_.line, 1));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(block.area.adjusted(-1, -1, 1, 1));
}

QImage NetworkCells::discImage(double size, double x, bool spikes) const {
    const double ratio = painter_.device()->devicePixelRatioF() * painter_.transform().m11();
    const int side = static_cast<int>(std::ceil(size * 1.4)) + 4; // with room for the ring
    QImage disc(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    disc.setDevicePixelRatio(ratio);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCell(painter, theme_, QPointF(side, side) / 2, size, x, spikes);
    return disc;
}

void NetworkCells::paintDiscs(const LayerBlock& block, const LayerActivity& activity) {
    const double ratio = painter_.device()->devicePixelRatioF() * painter_.transform().m11();
    const bool vector = paintsFigure(painter_);
    const double size = block.cellSize();
    std::map<int, QImage> discs; // by shade and spike: drawn once, then copied
    for (const int cell : geometry_.cellsInSight(block)) {
        const double x = std::clamp<double>(activity.trace[cell], 0.0, 1.0);
        const bool spikes = activity.spikes[static_cast<std::size_t>(cell)] != 0;
        if (vector) {
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
    if (block.pitch < kBurstsFrom || activity.bursts.size() == 0) {
        return;
    }
    MarkStamps stamps(painter_, theme_);
    const double size = std::clamp(0.36 * block.pitch, 6.0, 11.0);
    const QPointF beside(block.cellSize() * 0.5 + size * 0.45, -block.cellSize() * 0.42);
    for (const int cell : geometry_.cellsInSight(block)) {
        if (const int n = activity.bursts[cell]; n != 0) {
            stamps.paint(n > 0 ? CellType::Vip : CellType::Sst, block.centre(cell) + beside, size);
        }
    }
}

} // namespace mc::ui
