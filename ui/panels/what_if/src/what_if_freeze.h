#pragma once

#include "what_if_part.h"

class QCheckBox;

namespace mc::ui {

/// Keeps synapses from learning. The boxes show what is in force.
class WhatIfFreeze : public WhatIfPart {
    Q_OBJECT
public:
    explicit WhatIfFreeze(QWidget* parent = nullptr);
    void showFrame(const FramePtr& frame) override;

private:
    void explain(const Experiment& experiment);

    std::shared_ptr<const Experiment> experiment_; ///< explained for
    QCheckBox* feedback_;
    QCheckBox* all_;
};

} // namespace mc::ui
