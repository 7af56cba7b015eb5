#pragma once

#include "training/events/what_if.h"
#include "training/experiment/experiment.h"

#include <QString>
#include <QStringList>
#include <span>

namespace mc::ui {

/// What stands in the set-up form, against what runs.
struct SetupState {
    bool usable = true; ///< every value of the form
    bool busy = false;  ///< data are being opened
    bool hasRun = true;
    bool playing = false;
    int changes = 0;              ///< values that are not applied
    bool beginsOtherwise = false; ///< applied, the form would begin with other what-ifs
    QString preset{};             ///< a note on the preset that stands in the form; empty: none does
    qsizetype gone = 0;           ///< values typed for the run before and not applied
};

/// A sentence or two for the foot of the form. begunWith: what-ifs that the run was begun with.
[[nodiscard]] QString setupStateText(const SetupState& state, std::span<const WhatIf> begunWith);

/// Titles of the fields in which both differ and which cannot change while a run goes on.
[[nodiscard]] QStringList fixedFields(const Experiment& running, const Experiment& draft);

} // namespace mc::ui
