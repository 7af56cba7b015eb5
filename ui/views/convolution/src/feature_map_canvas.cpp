#include "convolution/feature_map_canvas.h"

#include "view/picture_box.h"

#include <QKeyEvent>

namespace mc::ui {

namespace {

constexpr double kKeySpacing = 4; ///< above the key, units

} // namespace

FeatureMapCanvas::FeatureMapCanvas(QWidget* parent) : PictureView(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Maps of activity and error"));
    setToolTip(tr("Click: pick the microcircuit of a place\n↑ ↓, after Tab also ← →: its neighbours"));
}

void FeatureMapCanvas::showMaps(const std::shared_ptr<const FeatureMapPicture>& maps) {
    maps_ = maps;
    setPicture(columnOf({{maps, 1}, {colourKey(maps->scales())}}, kKeySpacing));
}

void FeatureMapCanvas::showMessage(const EmptyText& message) {
    maps_ = nullptr;
    setPicture(std::make_shared<EmptyPicture>(message));
}

bool FeatureMapCanvas::movesBy(int key) const {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    return maps_ && (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && hasKeyboardFocus()));
}

std::vector<BoundKey<FeatureMapCanvas>> FeatureMapCanvas::keys() {
    return {
        {{Qt::Key_Up}, tr("Pick the place above"), [](FeatureMapCanvas& all) { all.pickBeside(0, -1); }},
        {{Qt::Key_Down}, tr("Pick the place below"), [](FeatureMapCanvas& all) { all.pickBeside(0, 1); }},
        {{Qt::Key_Left},
         tr("Pick the place to the left, after Tab"),
         [](FeatureMapCanvas& all) { all.pickBeside(-1, 0); }},
        {{Qt::Key_Right},
         tr("Pick the place to the right, after Tab"),
         [](FeatureMapCanvas& all) { all.pickBeside(1, 0); }},
    };
}

void FeatureMapCanvas::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<BoundKey<FeatureMapCanvas>> key = boundTo(keys(), *event);
        key && movesBy(event->key())) {
        key->act(*this);
    } else {
        PictureView::keyPressEvent(event);
    }
}

void FeatureMapCanvas::pickBeside(int right, int down) {
    if (const std::optional<CellChoice> cell = maps_->beside(right, down)) {
        emit cellPicked(*cell);
    }
}

} // namespace mc::ui
