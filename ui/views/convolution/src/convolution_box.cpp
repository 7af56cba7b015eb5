#include "convolution/convolution_box.h"

#include "frames/frame_text.h"
#include "frames/map_places.h"

#include <QSignalBlocker>

namespace mc::ui {

ConvolutionBox::ConvolutionBox(QWidget* parent) : CalmCombo(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setAccessibleName(tr("Convolutional layer on show"));
    setToolTip(tr("The convolutional layer on show: channels × rows × columns"));
    hide();
    connect(this, &QComboBox::currentIndexChanged, this, &ConvolutionBox::layerChanged);
}

void ConvolutionBox::showFrame(const Frame& frame) {
    if (frame.network == network_) {
        return;
    }
    network_ = frame.network;
    const int before = layer();
    const auto layers = static_cast<int>(frame.layerSizes.size());
    {
        const QSignalBlocker quiet(this);
        clear();
        for (int layer = layers - 1; layer >= 1; --layer) {
            const LayerGeometry* geometry = geometryOf(frame, layer);
            if (geometry != nullptr && geometry->isConvolution()) {
                addItem(tr("%1: %2 × %3 × %4")
                            .arg(layerName(layer, layers))
                            .arg(geometry->cells.channels)
                            .arg(geometry->cells.rows)
                            .arg(geometry->cells.columns),
                        layer);
            }
        }
        const int kept = findData(before);
        setCurrentIndex(kept >= 0 ? kept : count() - 1); // the lowest: nearest to the image
    }
    setVisible(count() > 0);
    if (layer() != before) {
        emit layerChanged();
    }
}

void ConvolutionBox::choose(int layer) {
    if (const int index = findData(layer); index >= 0) {
        setCurrentIndex(index);
    }
}

} // namespace mc::ui
