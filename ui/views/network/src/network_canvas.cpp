#include "network/network_canvas.h"

#include "frames/frame_course.h"
#include "frames/frame_text.h"
#include "frames/map_places.h"
#include "network_headings.h"
#include "network_painter.h"
#include "style/clipping.h"
#include "style/figure_painting.h"
#include "style/palette.h"
#include "style/units.h"
#include "view/empty_text.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kFirstRange = 0.001; ///< least strength that the widest line stands for
constexpr double kNotch = 1.25;       ///< zoom of one notch of the wheel

} // namespace

NetworkCanvas::NetworkCanvas(QWidget* parent)
    : PointedCanvas(parent), range_(kFirstRange), errorRange_(kFirstRange) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Network of cells"));
    setToolTip(tr("Click: pick a cell, or a synapse of the picked one · Esc: none\n"
                  "Wheel, + −: zoom · drag: pan · double click, F: all\n"
                  "↑ ↓, after Tab also ← →: pick a neighbour"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void NetworkCanvas::showFrame(const FramePtr& frame, ShownSteps shown) {
    const bool otherNetwork = !state_.frame || state_.frame->layerSizes != frame->layerSizes;
    const bool anew = rangesBeginAnew(state_.frame, *frame);
    state_.frame = frame;
    state_.shown = shown;
    state_.activity = networkActivity(*frame, shown);
    if (otherNetwork) {
        zoom_ = {};
        panning_ = false;
    }
    if (anew) {
        beginRanges();
    }
    findLinks();
    update();
}

void NetworkCanvas::setCell(CellChoice cell) {
    if (cell_ != cell) {
        cell_ = cell;
        beginRanges();
        findLinks();
        update();
    }
}

void NetworkCanvas::beginRanges() {
    range_.reset();
    errorRange_.reset();
}

void NetworkCanvas::setLinks(Arrows arrows, LinkStrength strength, int most) {
    state_.arrows = arrows;
    state_.strength = strength;
    most_ = most;
    beginRanges();
    findLinks();
    update();
}

void NetworkCanvas::findLinks() {
    state_.links = {};
    if (!state_.frame || !hasCell(*state_.frame, cell_)) {
        return;
    }
    state_.links.cell = cell_;
    const CircuitRecord* record = circuitOf(*state_.frame, cell_);
    if (record == nullptr) {
        return;
    }
    const auto layer = static_cast<std::size_t>(cell_.layer);
    state_.links.known = true;
    state_.links.direct = record->path == ErrorPath::Direct;
    const int layers = layersOf(*state_.frame);
    const LayerActivity& own = state_.activity[layer];
    if (pointsUp(state_.arrows)) {
        state_.links.below = strongestAfferents(
            *record, afferentTrace(*record, state_.activity[layer - 1].trace), state_.strength, most_);
        state_.links.above = strongestTargets(*record, own.trace[cell_.cell], state_.strength, most_, layers);
    }
    if (pointsDown(state_.arrows)) {
        state_.links.source = state_.links.direct ? layers - 1 : cell_.layer + 1;
        if (cell_.layer + 1 < layers) {
            state_.links.arriving = strongestFeedback(
                *record, state_.activity[static_cast<std::size_t>(state_.links.source)].error,
                state_.strength, most_, layers);
        }
        state_.links.sent = strongestSent(*record, own.error[cell_.cell], state_.strength, most_);
    }
    range_.include(state_.links.largestUp());
    errorRange_.include(state_.links.largestDown());
}

NetworkGeometry NetworkCanvas::geometry() const {
    NetworkGeometry::Network network;
    NetworkGeometry::Margins margins;
    if (hasNetwork()) {
        network.layerSizes = state_.frame->layerSizes;
        for (int layer = 0; layer < static_cast<int>(network.layerSizes.size()); ++layer) {
            network.maps.push_back(mapsOf(*state_.frame, layer));
        }
        margins = {NetworkHeadings::height(typeOf(*this)),
                   NetworkPainter::labelWidth(*state_.frame, typeOf(*this), roomOf(*this).width())};
    }
    return {network, roomOf(*this), margins, zoom_};
}

void NetworkCanvas::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    if (!hasNetwork()) {
        paintEmptyText(painter, *this, areaOf(*this), noExperiment());
        return;
    }
    const NetworkGeometry where = geometry();
    const NetworkPainter::Scene scene{*state_.frame, state_.shown,  state_.activity, state_.links,
                                      where,         state_.arrows, range_.limit(),  errorRange_.limit()};
    if (cutsOff(painter) || zoom_ == NetworkZoom()) {
        NetworkPainter(painter, theme, scene).paint();
    } else { // what lies out of sight must not be on the drawing
        paintAsImage(painter, areaOf(*this),
                     [&](QPainter& onImage) { NetworkPainter(onImage, theme, scene).paint(); });
    }
    focusFrame().paint(painter, theme, areaOf(*this));
}

QString NetworkCanvas::textAt(QPointF point) const {
    if (!hasNetwork()) {
        return {};
    }
    const NetworkGeometry where = geometry();
    if (const auto place = where.placeAt(point)) {
        return placeText(state_, *place);
    }
    const NetworkWires lines = networkWires(where, state_.links, state_.arrows);
    const std::optional<std::size_t> wire = wireAt(lines, point);
    return wire ? wireText(state_, lines.wires[*wire]) : QString();
}

void NetworkCanvas::setZoom(const NetworkZoom& zoom) {
    zoom_ = zoom;
    update();
}

void NetworkCanvas::wheelEvent(QWheelEvent* event) {
    if (hasNetwork()) {
        setZoom(geometry().zoomed(zoom_, std::pow(kNotch, event->angleDelta().y() / 120.0),
                                  event->position() / unitOf(*this)));
        event->accept();
    }
}

void NetworkCanvas::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = event->position() / unitOf(*this);
    pressedZoom_ = zoom_;
    panning_ = false;
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!hasNetwork() || !(event->buttons() & Qt::LeftButton)) {
        return;
    }
    const QPointF moved = event->position() / unitOf(*this) - pressedAt_;
    panning_ = panning_ || moved.manhattanLength() >= QApplication::startDragDistance() / unitOf(*this);
    if (panning_) {
        setZoom(geometry().panned(pressedZoom_, moved));
    }
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !panning_ && hasNetwork()) {
        pickAt(event->position() / unitOf(*this));
    }
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    panning_ = true; // the second release picks nothing
    setZoom({});
}

void NetworkCanvas::pickAt(QPointF point) {
    const NetworkGeometry where = geometry();
    const CellChoice picked = state_.links.cell;
    if (const auto place = where.placeAt(point)) {
        if (place->layer > 0) {
            choose({place->layer, place->cell});
        } else if (const std::optional<int> synapse = afferentAt(state_, *place); synapse) {
            emit synapsePicked({picked, unitOf(state_, *synapse)});
        }
        return;
    }
    const NetworkWires lines = networkWires(where, state_.links, state_.arrows);
    if (const std::optional<std::size_t> wire = wireAt(lines, point); wire && lines.wires[*wire].below) {
        emit synapsePicked({picked, unitOf(state_, lines.wires[*wire].link.synapse)});
    }
}

bool NetworkCanvas::movesBy(int key) const {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    return hasNetwork() && (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && focusFrame().isShown()));
}

const std::vector<BoundKey<NetworkCanvas>>& NetworkCanvas::keys() {
    static const std::vector<BoundKey<NetworkCanvas>> table{
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
        {{Qt::Key_Escape}, tr("Pick none"), [](NetworkCanvas& net) { net.choose({}); }},
    };
    return table;
}

void NetworkCanvas::keyPressEvent(QKeyEvent* event) {
    const BoundKey<NetworkCanvas>* key = boundTo(keys(), *event);
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    const bool nothingPicked = event->key() == Qt::Key_Escape && cell_.layer == 0;
    if (key == nullptr || !hasNetwork() || (arrow && !movesBy(event->key())) || nothingPicked) {
        PointedCanvas::keyPressEvent(event);
        return;
    }
    key->act(*this);
}

void NetworkCanvas::zoomBy(double factor) {
    const NetworkGeometry where = geometry();
    const QPointF fixed = state_.links.cell.layer > 0
                              ? where.block(state_.links.cell.layer).centre(state_.links.cell.cell)
                              : where.plot().center();
    setZoom(where.zoomed(zoom_, factor, fixed));
}

void NetworkCanvas::movePicked(int key) {
    const int top = layersOf(*state_.frame) - 1;
    const CellChoice now = state_.links.cell;
    if (now.layer < 1) {
        choose({std::max(1, top), 0});
        return;
    }
    const NetworkGeometry where = geometry();
    const LayerBlock& own = where.block(now.layer);
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int by = key == Qt::Key_Down ? 1 : -1;
        choose({now.layer, own.hasMaps() ? own.neighbour(now.cell, 0, by).value_or(now.cell)
                                         : std::clamp(now.cell + by, 0, own.cells - 1)});
        return;
    }
    const int by = key == Qt::Key_Right ? 1 : -1;
    if (const std::optional<int> beside = own.neighbour(now.cell, by, 0)) {
        choose({now.layer, *beside});
    } else if (now.layer + by >= 1 && now.layer + by <= top) { // to the same height of the next layer
        const LayerBlock& next = where.block(now.layer + by);
        const double height = (own.centre(now.cell).y() - next.area.top()) / next.pitch;
        const int row = std::clamp(static_cast<int>(std::floor(height)), 0, next.rows - 1);
        const int column = by > 0 ? 0 : next.columns - 1;
        choose({next.layer, next.cellIn(column, row).value_or(next.cells - 1)});
    }
}

void NetworkCanvas::choose(CellChoice cell) {
    setCell(cell);
    emit cellPicked(cell);
}

} // namespace mc::ui
