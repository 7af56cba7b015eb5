#include "what_if_noise.h"

#include "setup/layer_box.h"
#include "setup/reasons.h"
#include "widgets/number_box.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace mc::ui {

namespace {

constexpr int kMostPercent = 1000;
constexpr int kNoisePercent = 50;

} // namespace

WhatIfNoise::WhatIfNoise(QWidget* parent)
    : WhatIfPart(parent), layer_(new LayerBox(this)), percent_(new NumberBox(0, this)),
      add_(new QPushButton(tr("Add noise"), this)) {
    layer_->setObjectName(QStringLiteral("noiseLayer"));
    layer_->setAccessibleName(tr("Layers whose weights get noise"));
    allow(*layer_, tr("The layers whose forward weights W the noise is added to."), {});
    percent_->setObjectName(QStringLiteral("noisePercent"));
    percent_->setAccessibleName(tr("Standard deviation of the noise, percent of the spread of the weights"));
    percent_->setRange(1, kMostPercent);
    percent_->setValue(kNoisePercent);
    percent_->setSingleStep(10);
    percent_->setSuffix(tr(" %"));
    allow(*percent_, tr("Standard deviation of the noise, in percent of that of the layer's weights."), {});
    add_->setObjectName(QStringLiteral("addNoise"));
    allow(*add_,
          tr("Adds a normal number to every forward weight, once: accuracy and sign concordance are expected "
             "to "
             "fall at once and to recover as learning goes on."),
          {});
    addBelow(layer_);
    QHBoxLayout* line = addLine();
    line->addWidget(percent_);
    line->addWidget(add_, 1);
    connect(add_, &QPushButton::clicked, this, [this] {
        emit asked(what_if::AddWeightNoise{layer_->layer(), percent_->value() / 100.0});
    });
}

void WhatIfNoise::showFrame(const FramePtr& frame) {
    if (frame->layerSizes != layers_) {
        layers_ = frame->layerSizes;
        const auto layers = static_cast<int>(layers_.size());
        layer_->setLayers(1, layers - 1, layers, tr("all layers"));
    }
}

} // namespace mc::ui
