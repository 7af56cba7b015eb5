#include "what_if_part.h"

#include "what_if/slider_bar.h"
#include "widgets/flow_layout.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr int kBetweenControls = 4; ///< pixels, and between lines

} // namespace

WhatIfPart::WhatIfPart(QWidget* parent) : QWidget(parent), lines_(new QVBoxLayout(this)) {
    lines_->setContentsMargins(8, 0, 0, 0);
    lines_->setSpacing(kBetweenControls);
}

FlowLayout* WhatIfPart::addLine() {
    auto* line = new FlowLayout(nullptr, kBetweenControls);
    lines_->addLayout(line);
    return line;
}

QAbstractButton* WhatIfPart::makePinButton() {
    auto* button = new QToolButton(this);
    button->setText(tr("Pin"));
    button->setToolTip(tr("Puts a slider for it on the bar below the time control: it acts while it is "
                          "dragged. The bar has room for %1.")
                           .arg(SliderBar::kMost));
    button->setAccessibleDescription(button->toolTip());
    return button;
}

void WhatIfPart::addBelow(QWidget* widget) {
    lines_->addWidget(widget);
}

} // namespace mc::ui
