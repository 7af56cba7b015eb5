#include "raster_labels.h"

#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/lesions.h"
#include "frames/map_places.h"
#include "frames/silence.h"
#include "style/marks.h"
#include "style/scale.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// Paints the words around one raster.
class Labels {
public:
    Labels(QPainter& painter, const Paper& paper, const Frame& frame, const RasterGeometry& geometry)
        : painter_(painter), paper_(paper), theme_(paper.colours()), frame_(frame), geometry_(geometry),
          line_(paper.metrics().height()) {}

    void paintChannels(const RasterGroup& group);
    void paintLayer(const RasterGroup& group, const QStringList& notes);
    void paintAxis();

private:
    double paintSilenced(const RasterGroup& group, double middle);

    QPainter& painter_;
    const Paper& paper_;
    const Colours& theme_;
    const Frame& frame_;
    const RasterGeometry& geometry_;
    double line_; ///< height
};

void Labels::paintChannels(const RasterGroup& group) {
    if (!group.hasChannels()) {
        return;
    }
    painter_.setFont(paper_.letters());
    const int every = std::max(1, static_cast<int>(std::ceil(line_ / group.channelHeight())));
    const double left = geometry_.plot().left() - geometry_.channelLabels();
    painter_.setPen(theme_.quiet);
    for (int channel = 0; channel < group.channels; channel += every) {
        const double middle = group.channelTop(channel) + group.channelHeight() / 2;
        const double top = middle - line_ / 2;
        painter_.drawText(QRectF(left, top, geometry_.channelLabels() - 3, line_),
                          Qt::AlignRight | Qt::AlignVCenter, channelLabel(channel));
    }
}

void Labels::paintLayer(const RasterGroup& group, const QStringList& notes) {
    double top = notes.isEmpty() ? group.top + (group.height - line_) / 2 : group.top - 2;
    const auto write = [&](const QString& text, const QColor& colour, bool bold, double left) {
        painter_.setFont(paper_.letters(1, bold));
        painter_.setPen(colour);
        const double room = geometry_.plot().left() - geometry_.channelLabels() - 8 - left;
        painter_.drawText(QRectF(left, top, room, line_), Qt::AlignLeft | Qt::AlignVCenter,
                          paper_.metrics(1, bold).elidedText(text, Qt::ElideRight, room));
        top += line_;
    };
    write(layerName(group.layer, static_cast<int>(frame_.layerSizes.size())), theme_.text, true,
          geometry_.left());
    const QString silence = silenceText(frame_, group.layer);
    for (const QString& note : notes) {
        const bool silenced = !silence.isEmpty() && note == silence;
        write(note, theme_.quiet, false, silenced ? paintSilenced(group, top + line_ / 2) : geometry_.left());
    }
}

/// The marks of the silenced cells, crossed out, around a height; returns where they end.
double Labels::paintSilenced(const RasterGroup& group, double middle) {
    constexpr double kMark = RasterGeometry::kNoteMark;
    double left = geometry_.left();
    for (const CellType type : silencedTypes(frame_, group.layer)) {
        const QRectF place(left, middle - kMark / 2, kMark, kMark);
        paintCellMark(painter_, theme_, type, place.center(), kMark);
        painter_.setPen(QPen(theme_.text, 1.6));
        painter_.drawLine(place.adjusted(-1, -1, 1, 1).bottomLeft(), place.adjusted(-1, -1, 1, 1).topRight());
        left += kMark + RasterGeometry::kAfterNoteMark;
    }
    return left;
}

void Labels::paintAxis() {
    const QRectF& plot = geometry_.plot();
    const QFontMetricsF metrics = paper_.metrics();
    painter_.setFont(paper_.letters());
    painter_.setPen(theme_.quiet);
    painter_.drawText(
        QRectF(geometry_.left(), plot.bottom() + 4, plot.left() - geometry_.left() - 8, metrics.height()),
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

/// What stands below the name of a layer, as far as it has room; the most important first.
QStringList notesOf(const Frame& frame, const RasterGroup& group, CellChoice picked,
                    const std::vector<double>& errorRanges, double line) {
    QStringList notes;
    if (picked.layer == group.layer && group.layer > 0 && picked.cell < group.cells) {
        const LayerGeometry* geometry = geometryOf(frame, picked.layer);
        notes << (geometry != nullptr && geometry->isConvolution() ? cellLabel(frame, picked)
                                                                   : tr("cell %1").arg(picked.cell));
    }
    const QString silence = silenceText(frame, group.layer);
    if (!silence.isEmpty()) {
        notes << silence;
    }
    if (const QString lesions = lesionsText(frame, group.layer); group.layer > 0 && !lesions.isEmpty()) {
        notes << lesions;
    }
    notes << groupSizeText(group.cells, group.spiking);
    if (group.layer > 0) {
        const auto layer = static_cast<std::size_t>(group.layer) - 1;
        if (frame.presentation->layers[layer].bursts.size() == 0) { // what a mark of full size stands for
            notes << tr("|e| to %1").arg(tickText(errorRanges[layer]));
        }
    }
    if (group.hasBands() && group.spiking) {
        notes.insert(notes.size() - (notes.size() > 1 ? 1 : 0), cellsPerRowText(group.cellsPerRow));
    }
    return notes.mid(0, std::max(0, static_cast<int>((group.height + 6) / line) - 1));
}

} // namespace

void paintRasterLabels(QPainter& painter, const Paper& paper, const Frame& frame,
                       const RasterGeometry& geometry, CellChoice picked,
                       const std::vector<double>& errorRanges) {
    painter.setFont(paper.letters());
    Labels labels(painter, paper, frame, geometry);
    for (const RasterGroup& group : geometry.groups()) {
        labels.paintChannels(group);
        labels.paintLayer(group, notesOf(frame, group, picked, errorRanges, paper.metrics().height()));
    }
    labels.paintAxis();
}

} // namespace mc::ui
