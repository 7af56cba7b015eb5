#include "circuit/pinned_circuit.h"

#include "circuit/circuit_picture.h"
#include "circuit/circuit_traces.h"
#include "view/picture_box.h"
#include "view/words_picture.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace mc::ui {

PinnedCircuit::PinnedCircuit(QWidget* parent)
    : QWidget(parent), name_(new ElidedLabel(this, 1, true)), unpin_(new QToolButton(this)),
      drawing_(new CircuitDrawing(this)), traces_(new CircuitTraces(this)) {
    unpin_->setText(tr("Unpin"));
    connect(unpin_, &QToolButton::clicked, this, &PinnedCircuit::unpinAsked);
    auto* head = new QHBoxLayout;
    head->addWidget(name_, 1);
    head->addWidget(unpin_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(drawing_);
    layout->addWidget(traces_);
    layout->addStretch(1); // the same size beside a tall microcircuit: compared at one glance
}

void PinnedCircuit::showMoment(const QString& name, const CircuitMomentPtr& moment) {
    if (name_->wholeText() != name) {
        name_->setWholeText(name);
        setAccessibleName(tr("Pinned: %1").arg(name));
        unpin_->setAccessibleName(tr("Unpin %1").arg(name));
        unpin_->setToolTip(tr("Keep %1 here no longer").arg(name));
    }
    drawing_->showMoment(moment);
    traces_->showMoment(moment);
}

void PinnedCircuit::begin() {
    traces_->resetRanges();
}

PicturePtr PinnedCircuit::picture() const {
    WordsPicture::Style bold;
    bold.bold = true;
    bold.shortens = true;
    return columnOf({{std::make_shared<WordsPicture>(name_->wholeText(), bold)},
                     {drawing_->picture(), 0, kWishedDrawing.height()},
                     {traces_->picture(), 0, kWishedTraces.height()}});
}

QString PinnedCircuit::text() const {
    return tr("%1: %2").arg(name_->wholeText(), drawing_->summary());
}

} // namespace mc::ui
