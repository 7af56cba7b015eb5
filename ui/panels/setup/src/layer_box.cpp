#include "setup/layer_box.h"

#include "frames/frame_text.h"

#include <QSignalBlocker>

namespace mc::ui {

void LayerBox::setLayers(int first, int last, int layers, const QString& all) {
    const QList<int> wanted{first, last, layers};
    if (wanted == shown_) {
        return;
    }
    shown_ = wanted;
    const int chosen = layer();
    const QSignalBlocker quiet(this);
    clear();
    if (!all.isEmpty()) {
        addItem(all, 0);
    }
    for (int layer = first; layer <= last; ++layer) {
        addItem(layerName(layer, layers), layer);
    }
    setLayer(chosen);
}

void LayerBox::setLayer(int layer) {
    if (const int index = findData(layer); index >= 0) {
        setCurrentIndex(index);
    }
}

} // namespace mc::ui
