#include "network/network_canvas.h"

#include "style/units.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kNotch = 1.25; ///< zoom of one notch of the wheel

} // namespace

NetworkCanvas::NetworkCanvas(QWidget* parent) : PictureView(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Network of cells"));
    setToolTip(tr("Click: pick a cell, or a synapse of the picked one · Esc: none\n"
                  "Wheel, + −: zoom · drag: pan · double click, F: all\n"
                  "↑ ↓, after Tab also ← →: pick a neighbour"));
    makePicture({});
}

void NetworkCanvas::setState(NetworkState state) {
    const bool otherNetwork =
        !this->state().frame || this->state().frame->layerSizes != state.frame->layerSizes;
    if (otherNetwork) {
        zoom_ = {};
        panning_ = false;
    }
    makePicture(std::move(state));
}

void NetworkCanvas::makePicture(NetworkState state) {
    diagram_ = std::make_shared<const NetworkPicture>(std::move(state), zoom_);
    setPicture(diagram_);
}

NetworkGeometry NetworkCanvas::geometry() const {
    return diagram_->geometry(roomOf(*this), paper());
}

void NetworkCanvas::setZoom(const NetworkZoom& zoom) {
    zoom_ = zoom;
    makePicture(state());
}

void NetworkCanvas::wheelEvent(QWheelEvent* event) {
    if (state().hasNetwork()) {
        setZoom(geometry().zoomed(zoom_, std::pow(kNotch, event->angleDelta().y() / 120.0),
                                  event->position() / unitOf(*this)));
        event->accept();
    }
}

void NetworkCanvas::mousePressEvent(QMouseEvent* event) {
    PictureView::mousePressEvent(event);
    pressedAt_ = event->position() / unitOf(*this);
    pressedZoom_ = zoom_;
    panning_ = false;
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!state().hasNetwork() || !(event->buttons() & Qt::LeftButton)) {
        return;
    }
    const QPointF moved = event->position() / unitOf(*this) - pressedAt_;
    panning_ = panning_ || moved.manhattanLength() >= QApplication::startDragDistance() / unitOf(*this);
    if (panning_) {
        setZoom(geometry().panned(pressedZoom_, moved));
    }
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (!panning_) { // what is dragged back to where it was is no click
        PictureView::mouseReleaseEvent(event);
    }
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    panning_ = true; // the second release picks nothing
    fit();
}

bool NetworkCanvas::movesBy(int key) const {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    return state().hasNetwork() &&
           (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && hasKeyboardFocus()) ||
            (key == Qt::Key_Escape && state().links.cell.layer > 0));
}

std::vector<BoundKey<NetworkCanvas>> NetworkCanvas::keys() {
    return {
        {{Qt::Key_Up}, tr("Pick the cell above"), [](NetworkCanvas& net) { net.movePicked(Qt::Key_Up); }},
        {{Qt::Key_Down}, tr("Pick the cell below"), [](NetworkCanvas& net) { net.movePicked(Qt::Key_Down); }},
        {{Qt::Key_Left},
         tr("Pick a cell to the left, after Tab"),
         [](NetworkCanvas& net) { net.movePicked(Qt::Key_Left); }},
        {{Qt::Key_Right},
         tr("Pick a cell to the right, after Tab"),
         [](NetworkCanvas& net) { net.movePicked(Qt::Key_Right); }},
        {{Qt::Key_Plus, Qt::SHIFT | Qt::Key_Plus, Qt::Key_Equal},
         tr("Zoom in"),
         [](NetworkCanvas& net) { net.zoomBy(kNotch); }},
        {{Qt::Key_Minus}, tr("Zoom out"), [](NetworkCanvas& net) { net.zoomBy(1 / kNotch); }},
        {{Qt::Key_F}, tr("Show all"), [](NetworkCanvas& net) { net.fit(); }},
        {{Qt::Key_Escape}, tr("Pick none"), [](NetworkCanvas& net) { emit net.cellPicked({}); }},
    };
}

void NetworkCanvas::keyPressEvent(QKeyEvent* event) {
    const std::optional<BoundKey<NetworkCanvas>> key = boundTo(keys(), *event);
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    const bool atTimes = arrow || event->key() == Qt::Key_Escape;
    if (!key || !state().hasNetwork() || (atTimes && !movesBy(event->key()))) {
        PictureView::keyPressEvent(event);
        return;
    }
    key->act(*this);
}

void NetworkCanvas::zoomBy(double factor) {
    const NetworkGeometry where = geometry();
    const QPointF fixed = state().links.cell.layer > 0
                              ? where.block(state().links.cell.layer).centre(state().links.cell.cell)
                              : where.plot().center();
    setZoom(where.zoomed(zoom_, factor, fixed));
}

void NetworkCanvas::movePicked(int key) {
    const int top = layersOf(*state().frame) - 1;
    const CellChoice now = state().links.cell;
    if (now.layer < 1) {
        emit cellPicked({std::max(1, top), 0});
        return;
    }
    const NetworkGeometry where = geometry();
    const LayerBlock& own = where.block(now.layer);
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int by = key == Qt::Key_Down ? 1 : -1;
        emit cellPicked({now.layer, own.hasMaps() ? own.neighbour(now.cell, 0, by).value_or(now.cell)
                                                  : std::clamp(now.cell + by, 0, own.cells - 1)});
        return;
    }
    const int by = key == Qt::Key_Right ? 1 : -1;
    if (const std::optional<int> beside = own.neighbour(now.cell, by, 0)) {
        emit cellPicked({now.layer, *beside});
    } else if (now.layer + by >= 1 && now.layer + by <= top) { // to the same height of the next layer
        const LayerBlock& next = where.block(now.layer + by);
        const double height = (own.centre(now.cell).y() - next.area.top()) / next.pitch;
        const int row = std::clamp(static_cast<int>(std::floor(height)), 0, next.rows - 1);
        const int column = by > 0 ? 0 : next.columns - 1;
        emit cellPicked({next.layer, next.cellIn(column, row).value_or(next.cells - 1)});
    }
}

} // namespace mc::ui
