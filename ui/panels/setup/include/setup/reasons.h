#pragma once

#include "training/events/pause_event.h"
#include "training/events/what_if.h"

#include <QString>

class QWidget;

namespace mc::ui {

/// Why a running experiment cannot have the change, in a sentence; empty: it can.
[[nodiscard]] QString reasonAgainst(const WhatIf& change, const Experiment& experiment);
/// Why it cannot pause at the event; empty: it can.
[[nodiscard]] QString reasonAgainst(const PauseEvent& event, const Experiment& experiment);

/// Enables a control and has its tooltip say what it does or, where there is a reason against it, disables
/// it with the reason as its tooltip; it then gives the keyboard back to the window.
void allow(QWidget& control, const QString& help, const QString& reason);

} // namespace mc::ui
