#include "views/circuit_view.h"

namespace mc::ui {

CircuitView::CircuitView(QWidget* parent) : View(parent) {}

void CircuitView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    update();
}

void CircuitView::setCell(CellChoice cell) {
    if (cell != cell_) {
        cell_ = cell;
        emit needsChanged();
        update();
    }
}

WatchSet CircuitView::needs() const {
    WatchSet needed = needs::kPresentation;
    needed.circuits[0] = cell_;
    return needed;
}

QString CircuitView::summary() const {
    return {};
}

} // namespace mc::ui
