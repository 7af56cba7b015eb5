#include "what_if_current.h"

#include "frames/cell_names.h"
#include "setup/layer_box.h"
#include "setup/reasons.h"
#include "style/text.h"
#include "what_if_state.h"
#include "widgets/number_box.h"
#include "widgets/quiet_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace mc::ui {

namespace {

constexpr double kMostCurrent = 100; ///< in units of u
constexpr double kUsualCurrent = 0.5;

} // namespace

WhatIfCurrent::WhatIfCurrent(QWidget* parent)
    : WhatIfPart(parent), layer_(new LayerBox(this)), cell_(new NumberBox(0, this)),
      amount_(new NumberBox(2, this)), inject_(new QPushButton(tr("Inject"), this)),
      stop_(new QPushButton(tr("Stop"), this)), flowing_(smallLabel(QString(), this)) {
    makeBoxes();
    inject_->setObjectName(QStringLiteral("inject"));
    stop_->setObjectName(QStringLiteral("stopCurrent"));
    flowing_->setObjectName(QStringLiteral("flowing"));
    QHBoxLayout* where = addLine();
    where->addWidget(layer_, 1);
    where->addWidget(cell_);
    QHBoxLayout* line = addLine();
    line->addWidget(amount_, 1);
    line->addWidget(inject_);
    line->addWidget(stop_);
    addBelow(flowing_);
    connect(layer_, &QComboBox::currentIndexChanged, this, &WhatIfCurrent::refresh);
    connect(cell_, &NumberBox::valueChanged, this, &WhatIfCurrent::showState);
    connect(amount_, &NumberBox::valueChanged, this, &WhatIfCurrent::showState);
    connect(inject_, &QPushButton::clicked, this, [this] {
        emit asked(what_if::InjectCurrent{cell(), amount_->value()});
    });
    connect(stop_, &QPushButton::clicked, this, [this] { emit asked(what_if::InjectCurrent{cell(), 0}); });
}

void WhatIfCurrent::makeBoxes() {
    layer_->setObjectName(QStringLiteral("currentLayer"));
    layer_->setAccessibleName(tr("Layer of the cell"));
    layer_->setToolTip(tr("The layer of the cell; picking a cell in a view turns to it."));
    cell_->setObjectName(QStringLiteral("currentCell"));
    cell_->setAccessibleName(tr("Cell of the layer"));
    cell_->setToolTip(tr("The cell of the layer, counted from 0; picking a cell in a view turns to it."));
    cell_->setPrefix(tr("cell "));
    amount_->setObjectName(QStringLiteral("currentAmount"));
    amount_->setAccessibleName(tr("Current, in units of the somatic potential u"));
    amount_->setToolTip(
        tr("Current in units of the somatic potential u, −100 to 100: the threshold ϑ is usually 1."));
    amount_->setRange(-kMostCurrent, kMostCurrent);
    amount_->setSingleStep(0.1);
    amount_->setValue(kUsualCurrent);
}

CellAddress WhatIfCurrent::cell() const {
    return {layer_->layer(), cell_->count()};
}

void WhatIfCurrent::setCell(CellAddress cell) {
    picked_ = cell;
    if (frame_ && cell.layer > 0) {
        layer_->setLayer(cell.layer);
        cell_->setValue(cell.cell);
        showState();
    }
}

void WhatIfCurrent::showFrame(const FramePtr& frame) {
    const bool first = !frame_;
    const bool known = frame_ && frame_->experiment == frame->experiment;
    const bool sameState = known && frame_->interventions == frame->interventions &&
                           frame_->interventionsInForce == frame->interventionsInForce;
    frame_ = frame;
    if (!known) {
        refresh();
    } else if (!sameState) {
        showState();
    }
    if (first) {
        setCell(picked_);
    }
}

void WhatIfCurrent::refresh() {
    const auto layers = static_cast<int>(frame_->layerSizes.size());
    layer_->setLayers(1, layers - 1, layers);
    cell_->setRange(0, frame_->layerSizes[static_cast<std::size_t>(layer_->layer())] - 1);
    showState();
}

void WhatIfCurrent::showState() {
    const WhatIfState state = stateInForce(*frame_);
    QString reason = reasonAgainst(what_if::InjectCurrent{cell(), amount_->value()}, *frame_->experiment);
    if (reason.isEmpty() && amount_->value() == 0) {
        reason = tr("A current of 0 is none: choose another one.");
    }
    allow(*inject_,
          tr("Adds this current to the soma at every step of every presentation from the next one on: the "
             "cell is expected to fire more, or less with a negative one, whatever the image."),
          reason);
    allow(*stop_, tr("Ends the current into this cell: it is expected to follow its input again."),
          state.currentInto(cell()) == 0 ? tr("No current flows into this cell.") : QString());
    QStringList lines;
    for (const auto& [where, current] : state.currents) {
        lines << tr("%1 into %2").arg(tickText(current), cellName(*frame_, where));
    }
    flowing_->setText(lines.join(QLatin1Char('\n')));
    flowing_->setVisible(!lines.isEmpty());
}

} // namespace mc::ui
