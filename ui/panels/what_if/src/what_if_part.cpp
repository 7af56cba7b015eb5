#include "what_if_part.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mc::ui {

WhatIfPart::WhatIfPart(QWidget* parent) : QWidget(parent), lines_(new QVBoxLayout(this)) {
    lines_->setContentsMargins(8, 0, 0, 0);
    lines_->setSpacing(5);
}

QHBoxLayout* WhatIfPart::addLine() {
    auto* line = new QHBoxLayout;
    line->setSpacing(5);
    lines_->addLayout(line);
    return line;
}

void WhatIfPart::addBelow(QWidget* widget) {
    lines_->addWidget(widget);
}

} // namespace mc::ui
