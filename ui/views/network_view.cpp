#include "views/network_view.h"

namespace mc::ui {

NetworkView::NetworkView(QWidget* parent) : View(parent) {}

void NetworkView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    update();
}

void NetworkView::setCell(CellChoice cell) {
    if (cell != cell_) {
        cell_ = cell;
        emit needsChanged();
        update();
    }
}

WatchSet NetworkView::needs() const {
    WatchSet needed = needs::kPresentation;
    needed.circuits[0] = cell_;
    return needed;
}

QString NetworkView::summary() const {
    return {};
}

} // namespace mc::ui
