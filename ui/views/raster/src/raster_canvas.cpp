#include "raster/raster_canvas.h"

#include "frames/frame_course.h"
#include "frames/frame_text.h"
#include "frames/map_places.h"
#include "frames/silence.h"
#include "raster_painter.h"
#include "raster_probe.h"
#include "style/figure_painting.h"
#include "style/palette.h"
#include "style/units.h"
#include "time_axis/plot_anchor.h"
#include "time_axis/time_cursors.h"
#include "view/run_state.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kFirstErrorRange = 0.001; ///< least |e| that a mark of full size stands for

} // namespace

RasterCanvas::RasterCanvas(QWidget* parent)
    : PointedCanvas(parent),
      time_(
          new TimeNavigation(TimeKind::Presentation, TimeNavigation::Click::IsReported, *this, *this, [this] {
              return hasPresentation() ? inPixels(geometry().plot(), *this) : QRectF();
          })) {
    connect(time_, &TimeNavigation::spanChanged, this, [this] {
        image_ = QImage();
        update();
        emit timeChanged();
    });
    connect(time_, &TimeNavigation::cursorsChanged, this, qOverload<>(&QWidget::update));
    connect(time_, &TimeNavigation::clicked, this, &RasterCanvas::pickAt);
    new PlotAnchor(*time_);
    setObjectName(QStringLiteral("raster"));
    setAccessibleName(tr("Spike raster"));
    setToolTip(tr("Click: pick a microcircuit · ↑ ↓: its neighbours\n%1").arg(time_->help()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RasterCanvas::showFrame(const FramePtr& frame) {
    const bool newRun = !frame_ || frame_->run != frame->run;
    const bool anew = rangesBeginAnew(frame_, *frame);
    frame_ = frame;
    image_ = QImage();
    const std::size_t layers = hasPresentation() ? frame->presentation->layers.size() : errorRanges_.size();
    if (anew || errorRanges_.size() != layers) {
        errorRanges_.assign(layers, GrowingRange(kFirstErrorRange));
    }
    if (hasPresentation()) {
        const PresentationRecord& record = *frame->presentation;
        if (newRun) {
            time_->ownLink().reset();
        }
        time_->ownLink().setWhole(wholePresentation(record.steps));
        const int steps = stepsShown(*frame);
        for (std::size_t l = 0; l < record.layers.size(); ++l) {
            const Matrix& error = record.layers[l].error;
            if (error.rows() > 0 && steps > 0) {
                errorRanges_[l].include(error.leftCols(steps).cwiseAbs().maxCoeff());
            }
        }
    }
    update();
}

QJsonValue RasterCanvas::errorLimits() const {
    return limitsOf(errorRanges_);
}

/// Of as many layers as there are limits: the presentation may come later.
void RasterCanvas::setErrorLimits(const QJsonValue& limits) {
    const std::size_t layers =
        hasPresentation() ? errorRanges_.size() : static_cast<std::size_t>(limits.toArray().size());
    std::vector<GrowingRange> ranges(layers, GrowingRange(kFirstErrorRange));
    if (!fitLimits(ranges, limits)) {
        return;
    }
    errorRanges_ = std::move(ranges);
    image_ = QImage();
    update();
}

void RasterCanvas::setCell(CellChoice cell) {
    if (cell_ != cell) {
        cell_ = cell;
        image_ = QImage();
        update();
    }
}

RasterGeometry RasterCanvas::geometry() const {
    RasterGeometry::Network network;
    if (frame_) {
        network.layerSizes = frame_->layerSizes;
        for (int layer = 0; layer < static_cast<int>(frame_->layerSizes.size()); ++layer) {
            const LayerGeometry* geometry = geometryOf(*frame_, layer);
            network.maps.push_back(geometry != nullptr && geometry->isConvolution() ? geometry->cells
                                                                                    : MapShape{});
            network.notes << silenceText(*frame_, layer);
            network.noteMarks =
                std::max(network.noteMarks, static_cast<int>(silencedTypes(*frame_, layer).size()));
        }
    }
    if (hasPresentation()) {
        network.inputSpikes = frame_->presentation->inputSpikes;
        network.image = frame_->presentation->shape;
    }
    return {network, roomOf(*this), QFontMetricsF(typeOf(*this)), time()};
}

double RasterCanvas::errorRange(int layer) const {
    return layer >= 1 && static_cast<std::size_t>(layer) <= errorRanges_.size()
               ? errorRanges_[static_cast<std::size_t>(layer) - 1].limit()
               : kFirstErrorRange;
}

void RasterCanvas::paintRaster(QPainter& painter) const {
    std::vector<double> ranges;
    for (const GrowingRange& range : errorRanges_) {
        ranges.push_back(range.limit());
    }
    const RasterGeometry where = geometry();
    RasterPainter(painter, coloursOf(*this), *frame_, where, ranges).paint(cell_);
}

void RasterCanvas::renderImage() {
    const Colours& theme = coloursOf(*this);
    image_ = QImage(size() * devicePixelRatioF(), QImage::Format_RGB32);
    image_.setDevicePixelRatio(devicePixelRatioF());
    image_.fill(theme.card);
    QPainter painter(&image_);
    paintInUnits(painter, *this);
    paintRaster(painter);
}

void RasterCanvas::changeEvent(QEvent* event) {
    PointedCanvas::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        image_ = QImage(); // in the colours, or the letters, of before
        update();
    }
}

void RasterCanvas::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintInUnits(painter, *this);
    if (!hasPresentation()) {
        paintEmptyText(painter, *this, areaOf(*this), nothingPresented(frame_));
        return;
    }
    if (!paintsFigure(painter)) {
        if (image_.isNull() || image_.size() != size() * devicePixelRatioF()) {
            renderImage();
        }
        painter.drawImage(areaOf(*this), image_);
    } else { // a figure: shapes and text instead of pixels
        paintRaster(painter);
    }
    paintOver(painter);
}

void RasterCanvas::resizeEvent(QResizeEvent* event) {
    PointedCanvas::resizeEvent(event);
    time_->placeButton();
}

void RasterCanvas::paintOver(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const RasterGeometry where = geometry();
    const int step = stepsShown(*frame_);
    // At the end of the step's band: nothing that has happened lies beyond.
    const double x = std::round(where.x(step + 0.5)) - 0.5;
    if (step >= 1 && x >= where.plot().left() && x <= where.plot().right()) {
        painter.setPen(QPen(theme.of(kCursorInk), 2 * strokeScale(painter.font())));
        painter.drawLine(QPointF(x, where.plot().top()), QPointF(x, where.plot().bottom() + 4));
    }
    paintTimeCursors(painter, theme, time_->link().axis(), where.plot());
    paintCursorTimes(painter, theme, time_->link().axis(), where.plot(), roomOf(*this).width());
    focusFrame().paint(painter, theme, areaOf(*this));
}

QString RasterCanvas::textAt(QPointF point) const {
    return hasPresentation() ? textOfPlace(*frame_, geometry(), point) : QString();
}

void RasterCanvas::pickAt(QPointF at) {
    if (!hasPresentation()) {
        return;
    }
    const std::optional<RasterPlace> place = nearestPlace(*frame_, geometry(), at / unitOf(*this));
    if (place && place->layer > 0) {
        choose({place->layer, place->cell});
    }
}

const std::vector<BoundKey<RasterCanvas>>& RasterCanvas::keys() {
    static const std::vector<BoundKey<RasterCanvas>> table{
        {{Qt::Key_Up},
         tr("Pick the microcircuit above"),
         [](RasterCanvas& raster) { raster.movePicked(-1); }},
        {{Qt::Key_Down}, tr("Pick the one below"), [](RasterCanvas& raster) { raster.movePicked(1); }},
    };
    return table;
}

bool RasterCanvas::movesBy(int key) const {
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

void RasterCanvas::keyPressEvent(QKeyEvent* event) {
    if (const BoundKey<RasterCanvas>* key = boundTo(keys(), *event)) {
        key->act(*this);
        return;
    }
    PointedCanvas::keyPressEvent(event);
}

void RasterCanvas::movePicked(int by) {
    if (!frame_ || frame_->layerSizes.size() < 2) {
        return;
    }
    const int top = static_cast<int>(frame_->layerSizes.size()) - 1;
    CellChoice next = cell_;
    if (next.layer < 1 || next.layer > top) {
        choose({top, 0});
        return;
    }
    next.cell += by;
    const auto cellsOf = [this](int layer) { return frame_->layerSizes[static_cast<std::size_t>(layer)]; };
    if (next.cell >= cellsOf(next.layer)) { // downwards on the screen is down the layers
        next = next.layer > 1 ? CellChoice{next.layer - 1, 0} : cell_;
    } else if (next.cell < 0) {
        next = next.layer < top ? CellChoice{next.layer + 1, cellsOf(next.layer + 1) - 1} : cell_;
    }
    choose(next);
}

void RasterCanvas::choose(CellChoice cell) {
    setCell(cell);
    emit cellPicked(cell);
}

} // namespace mc::ui
