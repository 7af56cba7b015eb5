#pragma once

#include "what_if_part.h"

class QPushButton;

namespace mc::ui {

class LayerBox;
class NumberBox;

/// Turns the sign of a share of the feedback.
class WhatIfFlip : public WhatIfPart {
    Q_OBJECT
public:
    explicit WhatIfFlip(QWidget* parent = nullptr);
    void showFrame(const FramePtr& frame) override;

private:
    [[nodiscard]] what_if::FlipFeedback change() const;
    void refresh();

    FramePtr frame_;
    LayerBox* layer_;
    NumberBox* percent_;
    QPushButton* flip_;
};

} // namespace mc::ui
