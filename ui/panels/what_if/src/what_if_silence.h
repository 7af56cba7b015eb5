#pragma once

#include "model/parameters.h"
#include "what_if_part.h"

class QCheckBox;

namespace mc::ui {

class LayerBox;

/// Silences the error cells of layers. The boxes show what is in force there.
class WhatIfSilence : public WhatIfPart {
    Q_OBJECT
public:
    explicit WhatIfSilence(QWidget* parent = nullptr);
    void showFrame(const FramePtr& frame) override;

private:
    void refresh();
    void showState();
    void ask(bool SilencedCells::*cells, bool silent);

    FramePtr frame_;
    LayerBox* layer_;
    QCheckBox* sst_;
    QCheckBox* vip_;
};

} // namespace mc::ui
