#pragma once

#include "widgets/calm_combo.h"

namespace mc::ui {

/// A choice of layers.
class LayerBox : public CalmCombo {
    Q_OBJECT
public:
    explicit LayerBox(QWidget* parent = nullptr) : CalmCombo(parent) {
        setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }

    /// Room for the longest name. QComboBox would keep the size of its first entries.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Layers first ... last of a network of `layers` layers, the input included; keeps the layer chosen if
    /// it is among them. all: the words for the choice of all of them; empty: there is no such choice.
    void setLayers(int first, int last, int layers, const QString& all = {});
    /// 0: all of them, or none to choose from.
    [[nodiscard]] int layer() const { return currentData().toInt(); }
    void setLayer(int layer);

private:
    QList<int> shown_; ///< first, last, layers
};

} // namespace mc::ui
