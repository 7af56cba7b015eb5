#pragma once

#include "what_if_part.h"

class QLabel;
class QPushButton;

namespace mc::ui {

class LayerBox;
class NumberBox;

/// Injects a current into one cell, the picked one unless another is chosen.
class WhatIfCurrent : public WhatIfPart {
    Q_OBJECT
public:
    explicit WhatIfCurrent(QWidget* parent = nullptr);
    void showFrame(const FramePtr& frame) override;
    /// Turns to a cell, where the network has it.
    void setCell(CellAddress cell);

private:
    void makeBoxes();
    [[nodiscard]] CellAddress cell() const;
    void refresh();
    void showState();

    FramePtr frame_;
    CellAddress picked_; ///< before there was a network
    LayerBox* layer_;
    NumberBox* cell_;
    NumberBox* amount_;
    QPushButton* inject_;
    QPushButton* stop_;
    QLabel* flowing_;
};

} // namespace mc::ui
