#include "what_if_freeze.h"

#include "setup/reasons.h"
#include "what_if_state.h"

#include <QCheckBox>

namespace mc::ui {

WhatIfFreeze::WhatIfFreeze(QWidget* parent)
    : WhatIfPart(parent), feedback_(new QCheckBox(tr("Freeze feedback B"), this)),
      all_(new QCheckBox(tr("Freeze all synapses"), this)) {
    feedback_->setObjectName(QStringLiteral("freezeFeedback"));
    all_->setObjectName(QStringLiteral("freezeAll"));
    addBelow(feedback_);
    addBelow(all_);
    connect(feedback_, &QCheckBox::clicked, this,
            [this](bool frozen) { emit asked(what_if::FreezeFeedback{frozen}); });
    connect(all_, &QCheckBox::clicked, this,
            [this](bool frozen) { emit asked(what_if::FreezePlasticity{frozen}); });
}

void WhatIfFreeze::showFrame(const FramePtr& frame) {
    if (experiment_ != frame->experiment) {
        experiment_ = frame->experiment;
        explain(*experiment_);
    }
    const WhatIfState state = stateInForce(*frame);
    feedback_->setChecked(state.feedbackFrozen);
    all_->setChecked(state.allFrozen);
}

void WhatIfFreeze::explain(const Experiment& experiment) {
    allow(
        *feedback_,
        tr("The feedback weights B stop to learn while W goes on: the sign concordance is expected to stand "
           "still or to fall, as under fixed random feedback."),
        reasonAgainst(what_if::FreezeFeedback{true}, experiment));
    allow(
        *all_,
        tr("No synapse and no bias learns: accuracy, loss and concordance are expected to stand still, while "
           "spikes and errors go on."),
        reasonAgainst(what_if::FreezePlasticity{true}, experiment));
}

} // namespace mc::ui
