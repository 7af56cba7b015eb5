#include "what_if_flip.h"

#include "setup/layer_box.h"
#include "setup/reasons.h"
#include "widgets/number_box.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace mc::ui {

namespace {

constexpr int kFlippedPercent = 30;

} // namespace

WhatIfFlip::WhatIfFlip(QWidget* parent)
    : WhatIfPart(parent), layer_(new LayerBox(this)), percent_(new NumberBox(0, this)),
      flip_(new QPushButton(tr("Flip signs"), this)) {
    layer_->setObjectName(QStringLiteral("flipLayer"));
    layer_->setAccessibleName(tr("Hidden layers whose feedback is flipped"));
    percent_->setObjectName(QStringLiteral("flipPercent"));
    percent_->setAccessibleName(tr("Share of feedback signs to flip"));
    percent_->setRange(1, 100);
    percent_->setValue(kFlippedPercent);
    percent_->setSuffix(tr(" %"));
    flip_->setObjectName(QStringLiteral("flip"));
    addBelow(layer_);
    QHBoxLayout* line = addLine();
    line->addWidget(percent_);
    line->addWidget(flip_, 1);
    connect(layer_, &QComboBox::currentIndexChanged, this, &WhatIfFlip::refresh);
    connect(flip_, &QPushButton::clicked, this, [this] { emit asked(change()); });
}

what_if::FlipFeedback WhatIfFlip::change() const {
    return {layer_->layer(), percent_->value() / 100.0};
}

void WhatIfFlip::showFrame(const FramePtr& frame) {
    const bool known = frame_ && frame_->experiment == frame->experiment;
    frame_ = frame;
    if (!known) {
        refresh();
    }
}

void WhatIfFlip::refresh() {
    const auto layers = static_cast<int>(frame_->layerSizes.size());
    layer_->setLayers(1, layers - 2, layers, tr("all hidden layers"));
    const QString reason = reasonAgainst(change(), *frame_->experiment);
    allow(*layer_, tr("The hidden layers whose feedback the next flip turns."), reason);
    allow(*percent_, tr("How many of the feedback signs the next flip turns."), reason);
    allow(*flip_,
          tr("Turns the sign of so many feedback synapses, chosen by the seed: the sign concordance falls by "
             "about as much and the accuracy with it, and where feedback learns, both recover."),
          reason);
}

} // namespace mc::ui
