#include "raster_painter.h"

#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/map_places.h"
#include "frames/silence.h"
#include "style/marks.h"
#include "style/scale.h"
#include "style/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr int kChannelShade = 14; ///< of 255, over every second channel
constexpr double kShadesFrom = 3; ///< height of a channel that can be told apart by its ground, pixels
constexpr double kLinesFrom = 6;  ///< height of a channel that has a line below it, pixels

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::RasterPainter", text);
}

} // namespace

void RasterPainter::paintChannels(const RasterGroup& group) {
    if (!group.hasChannels()) {
        return;
    }
    const QRectF& plot = geometry_.plot();
    QColor shade = theme_.text; // over the columns of time steps, which stay visible
    shade.setAlpha(kChannelShade);
    for (int channel = 1; channel < group.channels && group.channelHeight() >= kShadesFrom; channel += 2) {
        painter_.fillRect(
            QRectF(plot.left(), std::round(group.channelTop(channel)), plot.width(),
                   std::round(group.channelTop(channel + 1)) - std::round(group.channelTop(channel))),
            shade);
    }
    if (group.channelHeight() < kLinesFrom) {
        return;
    }
    painter_.setPen(QPen(theme_.tint(theme_.quiet, 0.45), 1));
    for (int channel = 1; channel < group.channels; ++channel) {
        const double y = std::round(group.channelTop(channel)) - 0.5;
        painter_.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void RasterPainter::paintChannelLabels(const RasterGroup& group) {
    if (!group.hasChannels()) {
        return;
    }
    const double line = QFontMetricsF(painter_.font()).height();
    const int every = std::max(1, static_cast<int>(std::ceil(line / group.channelHeight())));
    const double left = geometry_.plot().left() - geometry_.channelLabels();
    painter_.setPen(theme_.quiet);
    for (int channel = 0; channel < group.channels; channel += every) {
        const double middle = group.channelTop(channel) + group.channelHeight() / 2;
        const double top = std::max(0.0, middle - line / 2);
        painter_.drawText(QRectF(left, top, geometry_.channelLabels() - 3, line),
                          Qt::AlignRight | Qt::AlignVCenter, channelLabel(channel));
    }
}

void RasterPainter::paintLabel(const RasterGroup& group, CellChoice picked) {
    const QFont plain = painter_.font();
    QFont bold = plain;
    bold.setBold(true);
    const double line = QFontMetricsF(plain).height();
    QStringList notes;
    if (picked.layer > 0) {
        const LayerGeometry* geometry = geometryOf(frame_, picked.layer);
        notes << (geometry != nullptr && geometry->isConvolution() ? cellLabel(frame_, picked)
                                                                   : tr("cell %1").arg(picked.cell));
    }
    const QString silence = silenceText(frame_, group.layer);
    if (!silence.isEmpty()) {
        notes << silence;
    }
    notes << groupSizeText(group.cells, group.spiking);
    if (group.layer > 0 && layerOf(group).bursts.size() == 0) { // what a mark of full size stands for
        notes << tr("|e| to %1").arg(tickText(errorRanges_[static_cast<std::size_t>(group.layer) - 1]));
    }
    if (group.hasBands() && group.spiking) {
        notes.insert(notes.size() - (notes.size() > 1 ? 1 : 0), cellsPerRowText(group.cellsPerRow));
    }
    notes = notes.mid(0, std::max(0, static_cast<int>((group.height + 6) / line) - 1));
    double top = notes.isEmpty() ? group.top + (group.height - line) / 2 : group.top - 2;
    top = std::max(0.0, top);
    const auto write = [&](const QString& text, const QColor& colour, double left = 0) {
        painter_.setPen(colour);
        const double room = geometry_.plot().left() - geometry_.channelLabels() - 8 - left;
        painter_.drawText(QRectF(left, top, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(painter_.font()).elidedText(text, Qt::ElideRight, room));
        top += line;
    };
    painter_.setFont(bold);
    write(layerName(group.layer, static_cast<int>(frame_.layerSizes.size())), theme_.text);
    painter_.setFont(plain);
    for (const QString& note : notes) {
        const bool silenced = !silence.isEmpty() && note == silence;
        write(note, theme_.quiet, silenced ? paintSilenced(group, top + line / 2) : 0);
    }
}

/// The marks of the silenced cells, crossed out, around a height; returns where they end.
double RasterPainter::paintSilenced(const RasterGroup& group, double middle) {
    constexpr double kMark = RasterGeometry::kNoteMark;
    double left = 0;
    for (const CellType type : silencedTypes(frame_, group.layer)) {
        const QRectF place(left, middle - kMark / 2, kMark, kMark);
        paintCellMark(painter_, theme_, type, place.center(), kMark);
        painter_.setPen(QPen(theme_.text, 1.6));
        painter_.drawLine(place.adjusted(-1, -1, 1, 1).bottomLeft(), place.adjusted(-1, -1, 1, 1).topRight());
        left += kMark + RasterGeometry::kAfterNoteMark;
    }
    return left;
}

void RasterPainter::paintAxis() {
    const QRectF& plot = geometry_.plot();
    const QFontMetricsF metrics(painter_.font());
    painter_.setPen(theme_.quiet);
    painter_.drawText(QRectF(0, plot.bottom() + 4, plot.left() - 8, metrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, tr("time (ms)"));
    const int most = std::max(2, static_cast<int>(plot.width() / (3 * metrics.averageCharWidth() + 20)));
    for (const double tick : stepTicks(geometry_.time().from, geometry_.time().to, std::min(most, 21))) {
        const double x = geometry_.x(tick);
        painter_.drawLine(QPointF(x, plot.bottom() + 1), QPointF(x, plot.bottom() + 4));
        const double room = 2 * (geometry_.plot().right() + RasterGeometry::kRightMargin - x);
        const double width = std::min(60.0, std::max(room, metrics.horizontalAdvance(tickText(tick)) + 2));
        painter_.drawText(QRectF(x - width / 2, plot.bottom() + 4, width, metrics.height()), Qt::AlignCenter,
                          tickText(tick));
    }
}

} // namespace mc::ui
