#include "setup_state.h"

#include "setup/preset_text.h"
#include "style/text.h"
#include "training/experiment/experiment_fields.h"

namespace mc::ui {

namespace {

QString goneText(qsizetype gone) {
    return gone == 1 ? tr("The value typed and not applied went with the run before, and comes back with it "
                          "(Ctrl+Z).")
                     : tr("The %1 values typed and not applied went with the run before, and come back with "
                          "it (Ctrl+Z).")
                           .arg(gone);
}

} // namespace

QString setupStateText(const SetupState& state, std::span<const WhatIf> begunWith) {
    if (!state.usable) {
        const QString marked = tr("A marked value cannot be used.");
        return joinedSentences({marked, state.preset});
    }
    if (state.busy) {
        return tr("Opening …");
    }
    if (!state.hasRun) {
        return tr("Nothing is running. Choose data that can be opened, then apply.");
    }
    if (state.changes > 0 || state.beginsOtherwise) {
        return !state.preset.isEmpty() ? state.preset
               : state.changes == 1    ? tr("1 value not applied yet.")
                                       : tr("%1 values not applied yet.").arg(state.changes);
    }
    QStringList sentences{state.playing ? tr("This experiment is running.")
                                        : tr("This is the experiment of the run.")};
    if (!begunWith.empty()) {
        sentences << beginningText(begunWith);
    }
    if (state.gone > 0) {
        sentences << goneText(state.gone);
    }
    return joinedSentences(sentences);
}

QStringList fixedFields(const Experiment& running, const Experiment& draft) {
    QStringList titles;
    for (const Field& field : experimentFields()) {
        if (field.get(draft) != field.get(running) && !changesWhileRunning(field)) {
            titles << translated(field.title);
        }
    }
    return titles;
}

} // namespace mc::ui
