#pragma once

#include "runtime/frame.h"
#include "widgets/calm_combo.h"

namespace mc::ui {

/// A choice of convolutional layers. Keeps the layer a person chose where the network has it.
class ConvolutionBox : public CalmCombo {
    Q_OBJECT
public:
    explicit ConvolutionBox(QWidget* parent = nullptr);

    /// Offers the convolutions of the frame's network, the output side on top as in the raster; does nothing
    /// where it is the network of before.
    void showFrame(const Frame& frame);
    /// 0: the network has none.
    [[nodiscard]] int layer() const { return currentData().toInt(); }
    /// Turns to this layer if it is offered.
    void choose(int layer);

signals:
    /// Another layer, or none, is chosen now.
    void layerChanged();

private:
    std::shared_ptr<const NetworkShape> network_;
};

} // namespace mc::ui
