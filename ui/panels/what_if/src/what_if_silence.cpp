#include "what_if_silence.h"

#include "setup/layer_box.h"
#include "setup/reasons.h"
#include "what_if_state.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <algorithm>
#include <span>

namespace mc::ui {

namespace {

/// layer: 0: all.
std::span<const SilencedCells> layersMeant(const WhatIfState& state, int layer) {
    const std::span<const SilencedCells> all(state.silenced);
    return layer == 0 ? all : all.subspan(static_cast<std::size_t>(layer) - 1, 1);
}

Qt::CheckState checkState(std::span<const SilencedCells> layers, bool SilencedCells::*cells) {
    const auto silent = std::ranges::count(layers, true, cells);
    return silent == 0                                 ? Qt::Unchecked
           : silent == static_cast<int>(layers.size()) ? Qt::Checked
                                                       : Qt::PartiallyChecked;
}

} // namespace

WhatIfSilence::WhatIfSilence(QWidget* parent)
    : WhatIfPart(parent), layer_(new LayerBox(this)), sst_(new QCheckBox(tr("SST silent"), this)),
      vip_(new QCheckBox(tr("VIP silent"), this)) {
    layer_->setObjectName(QStringLiteral("silenceLayer"));
    layer_->setAccessibleName(tr("Layers whose error cells are silenced"));
    sst_->setObjectName(QStringLiteral("silenceSst"));
    vip_->setObjectName(QStringLiteral("silenceVip"));
    addBelow(layer_);
    QHBoxLayout* line = addLine();
    line->addWidget(sst_);
    line->addWidget(vip_);
    line->addStretch(1);
    connect(layer_, &QComboBox::currentIndexChanged, this, &WhatIfSilence::refresh);
    connect(sst_, &QCheckBox::clicked, this, [this](bool silent) { ask(&SilencedCells::sst, silent); });
    connect(vip_, &QCheckBox::clicked, this, [this](bool silent) { ask(&SilencedCells::vip, silent); });
}

/// What one box says, and the other cells as they are: layer by layer where they differ.
void WhatIfSilence::ask(bool SilencedCells::*cells, bool silent) {
    const WhatIfState state = stateInForce(*frame_);
    std::vector<SilencedCells> wanted;
    for (SilencedCells one : layersMeant(state, layer_->layer())) {
        one.*cells = silent;
        wanted.push_back(one);
    }
    const bool alike = std::ranges::all_of(wanted, [&](const auto& one) { return one == wanted.front(); });
    if (alike) {
        emit asked(what_if::SilenceErrorCells{layer_->layer(), wanted.front().vip, wanted.front().sst});
        return;
    }
    for (std::size_t k = 0; k < wanted.size(); ++k) {
        emit asked(what_if::SilenceErrorCells{static_cast<int>(k) + 1, wanted[k].vip, wanted[k].sst});
    }
}

void WhatIfSilence::showFrame(const FramePtr& frame) {
    const bool known = frame_ && frame_->experiment == frame->experiment;
    frame_ = frame;
    if (known) {
        showState();
    } else {
        refresh();
    }
}

void WhatIfSilence::showState() {
    const WhatIfState state = stateInForce(*frame_);
    const auto meant = layersMeant(state, layer_->layer());
    sst_->setCheckState(checkState(meant, &SilencedCells::sst));
    vip_->setCheckState(checkState(meant, &SilencedCells::vip));
}

void WhatIfSilence::refresh() {
    const auto layers = static_cast<int>(frame_->layerSizes.size());
    layer_->setLayers(1, layers - 1, layers, tr("all layers"));
    const QString reason =
        reasonAgainst(what_if::SilenceErrorCells{layer_->layer(), true, true}, *frame_->experiment);
    allow(*layer_, tr("The layers whose error cells the boxes below are about."), reason);
    allow(*sst_,
          tr("The bursts of SST cells are lost: no cell there is told to fire less, so that rates are "
             "expected to rise and the accuracy to fall."),
          reason);
    allow(*vip_,
          tr("The bursts of VIP cells are lost: no cell there is told to fire more, so that cells are "
             "expected to fall silent and the accuracy to fall."),
          reason);
    showState();
}

} // namespace mc::ui
