#include "views/raster_canvas.h"

#include "style/palette.h"
#include "style/units.h"
#include "views/frame_text.h"
#include "views/map_places.h"
#include "views/raster_painter.h"
#include "views/raster_probe.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kClosestZoom = 4;         ///< ms in sight
constexpr double kFirstErrorRange = 0.001; ///< least |e| that a mark of full size stands for

} // namespace

RasterCanvas::RasterCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Spike raster"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RasterCanvas::showFrame(const FramePtr& frame) {
    const bool newRun = !frame_ || frame_->run != frame->run;
    const int stepsBefore = hasPresentation() ? frame_->presentation->steps : 0;
    frame_ = frame;
    image_ = QImage();
    if (newRun || errorRanges_.size() != (hasPresentation() ? frame->presentation->layers.size() : 0)) {
        errorRanges_.assign(hasPresentation() ? frame->presentation->layers.size() : 0,
                            GrowingRange(kFirstErrorRange));
    }
    if (hasPresentation()) {
        const PresentationRecord& record = *frame->presentation;
        if (newRun || record.steps != stepsBefore) {
            time_ = wholePresentation(record.steps);
        }
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

void RasterCanvas::setCell(CellChoice cell) {
    if (cell_ != cell) {
        cell_ = cell;
        image_ = QImage();
        update();
    }
}

bool RasterCanvas::isZoomed() const {
    return hasPresentation() && time_ != wholePresentation(frame_->presentation->steps);
}

RasterGeometry RasterCanvas::geometry() const {
    RasterGeometry::Network network;
    if (frame_) {
        network.layerSizes = frame_->layerSizes;
        for (int layer = 0; layer < static_cast<int>(frame_->layerSizes.size()); ++layer) {
            const LayerGeometry* geometry = geometryOf(*frame_, layer);
            network.maps.push_back(geometry != nullptr && geometry->isConvolution() ? geometry->cells
                                                                                    : MapShape{});
        }
    }
    if (hasPresentation()) {
        network.inputSpikes = frame_->presentation->inputSpikes;
        network.image = frame_->presentation->shape;
    }
    return {network, roomOf(*this), QFontMetricsF(typeOf(*this)), time_};
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
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        image_ = QImage(); // in the colours of before
        update();
    }
}

void RasterCanvas::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    if (!hasPresentation()) {
        painter.setPen(theme.quiet);
        painter.drawText(areaOf(*this), Qt::AlignCenter | Qt::TextWordWrap,
                         frame_ ? nothingPresentedText(*frame_) : tr("No experiment yet."));
        return;
    }
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        if (image_.isNull() || image_.size() != size() * devicePixelRatioF()) {
            renderImage();
        }
        painter.drawImage(areaOf(*this), image_);
    } else { // a figure: shapes and text instead of pixels
        paintRaster(painter);
    }
    paintOver(painter);
}

void RasterCanvas::focusInEvent(QFocusEvent* event) {
    // A frame for those who came by keyboard; those who clicked know where they are.
    focusFrame_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                  event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void RasterCanvas::focusOutEvent(QFocusEvent* event) {
    focusFrame_ = false;
    QWidget::focusOutEvent(event);
}

void RasterCanvas::paintOver(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const RasterGeometry where = geometry();
    const int step = stepsShown(*frame_);
    // At the end of the step's band: nothing that has happened lies beyond.
    const double x = std::round(where.x(step + 0.5)) - 0.5;
    if (step >= 1 && x >= where.plot().left() && x <= where.plot().right()) {
        painter.setPen(QPen(theme.of(kCursorInk), 2));
        painter.drawLine(QPointF(x, where.plot().top()), QPointF(x, where.plot().bottom() + 4));
    }
    if (focusFrame_) {
        painter.setPen(QPen(theme.blue, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(areaOf(*this).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

QString RasterCanvas::textAt(QPointF point) const {
    return hasPresentation() ? textOfPlace(*frame_, geometry(), point) : QString();
}

bool RasterCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = textAt(QPointF(help->pos()) / unitOf(*this));
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::FontChange) {
        image_ = QImage();
    }
    return QWidget::event(event);
}

void RasterCanvas::setTime(TimeSpan time) {
    const TimeSpan whole = wholePresentation(frame_->presentation->steps);
    const double length = std::clamp(time.length(), std::min(kClosestZoom, whole.length()), whole.length());
    const double from = std::clamp(time.from, whole.from, whole.to - length);
    time_ = length >= whole.length() ? whole : TimeSpan{from, from + length};
    image_ = QImage();
    update();
    emit timeChanged();
}

void RasterCanvas::wheelEvent(QWheelEvent* event) {
    if (!hasPresentation()) {
        return;
    }
    const double at =
        geometry().timeAt(std::max(event->position().x() / unitOf(*this), geometry().plot().left()));
    const double factor = std::pow(1.25, -event->angleDelta().y() / 120.0);
    setTime({at - (at - time_.from) * factor, at + (time_.to - at) * factor});
    event->accept();
}

void RasterCanvas::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = event->position() / unitOf(*this);
    pressedTime_ = time_;
    panning_ = false;
}

void RasterCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!hasPresentation() || !(event->buttons() & Qt::LeftButton)) {
        return;
    }
    const double moved = event->position().x() / unitOf(*this) - pressedAt_.x();
    panning_ = panning_ || std::abs(moved) >= QApplication::startDragDistance() / unitOf(*this);
    if (panning_ && isZoomed()) {
        const double by = -moved / geometry().columnWidth();
        setTime({pressedTime_.from + by, pressedTime_.to + by});
    }
}

void RasterCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || panning_ || !hasPresentation()) {
        return;
    }
    const std::optional<RasterPlace> place =
        nearestPlace(*frame_, geometry(), event->position() / unitOf(*this));
    if (place && place->layer > 0) {
        choose({place->layer, place->cell});
    }
}

void RasterCanvas::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    if (hasPresentation()) {
        setTime(wholePresentation(frame_->presentation->steps));
    }
}

void RasterCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        movePicked(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    QWidget::keyPressEvent(event);
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
