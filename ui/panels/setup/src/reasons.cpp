#include "setup/reasons.h"

#include "base/errors.h"
#include "style/text.h"

#include <QWidget>

namespace mc::ui {

namespace {

template <class What> QString refusalOf(const What& what, const Experiment& experiment) {
    try {
        checkFits(what, experiment);
        return {};
    } catch (const BadParameter& fault) {
        return translated(fault);
    }
}

} // namespace

QString reasonAgainst(const WhatIf& change, const Experiment& experiment) {
    return refusalOf(change, experiment);
}

QString reasonAgainst(const PauseEvent& event, const Experiment& experiment) {
    return refusalOf(event, experiment);
}

void allow(QWidget& control, const QString& help, const QString& reason) {
    const QString& text = reason.isEmpty() ? help : reason;
    control.setEnabled(reason.isEmpty());
    control.setToolTip(text);
    control.setAccessibleDescription(text);
}

} // namespace mc::ui
