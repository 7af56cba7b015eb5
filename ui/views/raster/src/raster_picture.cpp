#include "raster/raster_picture.h"

#include "frames/frame_tables.h"
#include "frames/frame_text.h"
#include "frames/lesions.h"
#include "frames/map_places.h"
#include "frames/silence.h"
#include "frames/verdict_picture.h"
#include "raster/raster_difference.h"
#include "raster_labels.h"
#include "raster_painter.h"
#include "raster_probe.h"
#include "style/lists.h"
#include "style/text.h"
#include "time_axis/time_cursors.h"
#include "view/picture_box.h"
#include "view/words_picture.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kBelowHead = 6;       ///< units
constexpr QSizeF kLeastPlot{240, 120}; ///< with its labels, units
constexpr double kBesideLegend = 310;  ///< for the time and the verdict in one line with the legend, units

/// "t = 3 of 20 ms · image 12", and shorter; nothing rather than the beginning of it.
QStringList timeForms(const Frame& frame) {
    const PresentationRecord& record = *frame.presentation;
    const QString step = tickText(stepsShown(frame));
    const QString steps = millisecondsText(record.steps);
    return {tr("t = %1 of %2 · %3").arg(step, steps, presentedName(record)),
            tr("t = %1 of %2").arg(step, steps), QString()};
}

} // namespace

RasterPicture::RasterPicture(FramePtr frame, Choices choices)
    : frame_(std::move(frame)), choices_(std::move(choices)) {}

PicturePtr RasterPicture::head(RasterLegend::Signs signs, double width, const Paper& paper) const {
    const bool tellsOfZoom = choices_.time.isZoomed() && !paper.isFigure();
    QStringList time = timeForms(*frame_);
    if (tellsOfZoom) {
        const QString zoomed = tr("zoomed, double click shows all · %1");
        time = QStringList{zoomed.arg(time[0]), zoomed.arg(time[1])} + time;
    }
    const auto legend = std::make_shared<RasterLegend>(signs);
    std::vector<PictureBox::Item> parts{{quietLine(time), 1}};
    if (!choices_.difference) { // which has no verdict
        parts.push_back({std::make_shared<VerdictPicture>(*frame_)});
    }
    const PicturePtr words = rowOf(std::move(parts));
    // By the width alone: bands come and go with the height that the head leaves.
    const bool oneLine = width >= RasterLegend::widest(paper) + kBesideLegend;
    return oneLine ? rowOf({{legend}, {words, 1}}) : columnOf({{legend}, {words}}, 8);
}

QRectF RasterPicture::headArea(QSizeF room, const Paper& paper) const {
    const double height =
        hasPresentation() ? head({}, room.width(), paper)->heightFor(room.width(), paper) : 0;
    return {QPointF(), QSizeF(room.width(), height)};
}

QRectF RasterPicture::body(QSizeF room, const Paper& paper) const {
    QRectF inside(QPointF(), room);
    inside.setTop(std::ceil(headArea(room, paper).bottom()) + kBelowHead);
    return inside;
}

RasterGeometry::Network RasterPicture::network() const {
    RasterGeometry::Network network;
    network.layerSizes = frame_->layerSizes;
    for (int layer = 0; layer < static_cast<int>(frame_->layerSizes.size()); ++layer) {
        const LayerGeometry* geometry = geometryOf(*frame_, layer);
        network.maps.push_back(geometry != nullptr && geometry->isConvolution() ? geometry->cells
                                                                                : MapShape{});
        network.notes << silenceText(*frame_, layer);
        network.noteMarks =
            std::max(network.noteMarks, static_cast<int>(silencedTypes(*frame_, layer).size()));
    }
    network.inputSpikes = frame_->presentation->inputSpikes;
    network.image = frame_->presentation->shape;
    return network;
}

RasterGeometry RasterPicture::geometry(QSizeF room, const Paper& paper) const {
    return {hasPresentation() ? network() : RasterGeometry::Network(), body(room, paper), paper.metrics(),
            choices_.time.span()};
}

QRectF RasterPicture::plot(QSizeF room, const Paper& paper) const {
    return hasPresentation() ? geometry(room, paper).plot() : QRectF();
}

RasterLegend::Signs RasterPicture::signs(QSizeF room, const Paper& paper) const {
    RasterLegend::Signs signs{.dots = false, .difference = choices_.difference};
    const RasterGeometry where = geometry(room, paper);
    for (const RasterGroup& group : where.groups()) {
        if (group.spiking && group.hasBands()) {
            signs.bands = true;
        } else if (group.spiking) {
            (where.hasDashes(group) ? signs.dashes : signs.dots) = true;
        }
    }
    signs.dots = signs.dots || !signs.dashes;
    const std::vector<LayerRecord>& layers = frame_->presentation->layers;
    signs.graded = !layers.empty() && layers.back().bursts.size() == 0;
    return signs;
}

QSizeF RasterPicture::leastRoom(const Paper& paper) const {
    const QSizeF line(0, paper.metrics().height() + 8); // of the head
    return kLeastPlot + line + QSizeF(0, kBelowHead);
}

void RasterPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    if (!hasPresentation()) {
        paintEmptyText(painter, paper, body(room, paper), nothingPresented(frame_));
        return;
    }
    const QRectF top = headArea(room, paper);
    painter.save();
    painter.translate(top.topLeft());
    head(signs(room, paper), top.width(), paper)->paint(painter, top.size(), paper);
    painter.restore();
    const RasterGeometry where = geometry(room, paper);
    RasterPainter(painter, paper, *frame_, where, choices_.errorRanges, choices_.difference)
        .paint(choices_.cell);
    paintRasterLabels(painter, paper, *frame_, where, choices_.cell, choices_.errorRanges);
}

void RasterPicture::paintOver(QPainter& painter, QSizeF room, const Paper& paper) const {
    if (!hasPresentation()) {
        return;
    }
    const Colours& theme = paper.colours();
    const RasterGeometry where = geometry(room, paper);
    const int step = stepsShown(*frame_);
    // At the end of the step's band: nothing that has happened lies beyond.
    const double x = std::round(where.x(step + 0.5)) - 0.5;
    if (step >= 1 && x >= where.plot().left() && x <= where.plot().right()) {
        painter.setPen(QPen(theme.of(kCursorInk), 2 * paper.stroke()));
        painter.drawLine(QPointF(x, where.plot().top()), QPointF(x, where.plot().bottom() + 4));
    }
    paintTimeCursors(painter, theme, choices_.time, where.plot());
    paintCursorTimes(painter, theme, choices_.time, where.plot(), body(room, paper).right());
}

Hit RasterPicture::at(QPointF place, QSizeF room, const Paper& paper) const {
    if (!hasPresentation()) {
        return {};
    }
    const std::optional<RasterPlace> nearest = nearestPlace(*frame_, geometry(room, paper), place);
    return nearest && nearest->layer > 0 ? Hit{CellChoice{nearest->layer, nearest->cell}, std::nullopt}
                                         : Hit();
}

QString RasterPicture::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    if (!hasPresentation()) {
        return {};
    }
    const QRectF top = headArea(room, paper);
    if (choices_.difference && !top.contains(place)) {
        const RasterGeometry where = geometry(room, paper);
        const std::optional<RasterPlace> nearest = nearestPlace(*frame_, where, place);
        return nearest && place.x() >= where.plot().left() ? changeText(*frame_, *nearest) : QString();
    }
    return top.contains(place) ? head(signs(room, paper), top.width(), paper)
                                     ->textAt(place - top.topLeft(), top.size(), paper)
                               : textOfPlace(*frame_, geometry(room, paper), place);
}

CellChoice RasterPicture::neighbour(int by) const {
    const int top = frame_ ? static_cast<int>(frame_->layerSizes.size()) - 1 : 0;
    CellChoice next = choices_.cell;
    if (next.layer < 1 || next.layer > top) {
        return top >= 1 ? CellChoice{top, 0} : next;
    }
    const auto cellsOf = [this](int layer) { return frame_->layerSizes[static_cast<std::size_t>(layer)]; };
    next.cell += by;
    if (next.cell >= cellsOf(next.layer)) { // downwards on the screen is down the layers
        return next.layer > 1 ? CellChoice{next.layer - 1, 0} : choices_.cell;
    }
    if (next.cell < 0) {
        return next.layer < top ? CellChoice{next.layer + 1, cellsOf(next.layer + 1) - 1} : choices_.cell;
    }
    return next;
}

QString RasterPicture::summary() const {
    if (!hasPresentation()) {
        return nothingPresented(frame_).whole();
    }
    if (choices_.difference) {
        return spikeDifferenceText(*frame_);
    }
    const int steps = stepsShown(*frame_);
    QStringList parts;
    const auto layers = static_cast<int>(frame_->layerSizes.size());
    for (int layer = layers - 1; layer >= 1; --layer) {
        const LayerRecord& record = frame_->presentation->layers[static_cast<std::size_t>(layer) - 1];
        const auto spikes = record.spikes.leftCols(steps).cast<std::int64_t>().sum();
        parts << tr("%1: %2 PYR spikes").arg(layerName(layer, layers), countText(spikes));
    }
    return joinedSentences({tr("Spikes up to %1 of %2. %3. %4.")
                                .arg(millisecondsText(steps), millisecondsText(frame_->presentation->steps),
                                     VerdictPicture(*frame_).text(), semicolonList(parts)),
                            asSentence(silencesText(*frame_)),
                            asSentence(capitalised(lesionsText(*frame_)))});
}

std::vector<DataTable> RasterPicture::tables() const {
    return hasPresentation() && !choices_.difference
               ? std::vector<DataTable>{spikeTable(*frame_, choices_.time.span())}
               : std::vector<DataTable>();
}

GrowingRange leastErrorRange() {
    constexpr double kLeast = 0.001;
    return GrowingRange(kLeast);
}

void includeErrors(std::vector<GrowingRange>& ranges, const Frame& frame, bool anew) {
    const std::size_t layers = frame.presentation ? frame.presentation->layers.size() : ranges.size();
    if (anew || ranges.size() != layers) {
        ranges.assign(layers, leastErrorRange());
    }
    const int steps = stepsShown(frame);
    for (std::size_t l = 0; l < layers && steps > 0; ++l) {
        const Matrix& error = frame.presentation->layers[l].error;
        if (error.rows() > 0) {
            ranges[l].include(error.leftCols(steps).cwiseAbs().maxCoeff());
        }
    }
}

std::vector<double> limitsIn(const std::vector<GrowingRange>& ranges) {
    std::vector<double> limits;
    limits.reserve(ranges.size());
    for (const GrowingRange& range : ranges) {
        limits.push_back(range.limit());
    }
    return limits;
}

} // namespace mc::ui
