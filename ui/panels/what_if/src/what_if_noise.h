#pragma once

#include "what_if_part.h"

class QPushButton;

namespace mc::ui {

class LayerBox;
class NumberBox;

/// Adds noise to forward weights, once.
class WhatIfNoise : public WhatIfPart {
    Q_OBJECT
public:
    explicit WhatIfNoise(QWidget* parent = nullptr);
    void showFrame(const FramePtr& frame) override;

private:
    std::vector<int> layers_; ///< cells, as shown
    LayerBox* layer_;
    NumberBox* percent_;
    QPushButton* add_;
};

} // namespace mc::ui
