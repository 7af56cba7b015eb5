#include "panels/preset_text.h"

#include "panels/from_core.h"
#include "panels/preset_menu.h"
#include "style/text.h"

#include <QStringList>

namespace mc::ui {

QString presetTimeText(const Preset& preset) {
    return preset.secondsPerEpoch < 1
               ? PresetMenu::tr("less than a second per epoch")
               : PresetMenu::tr("about %1 s per epoch").arg(preset.secondsPerEpoch, 0, 'f', 0);
}

QString presetEpochText(const Preset& preset) {
    return PresetMenu::tr("%1 of all images on two cores").arg(presetTimeText(preset));
}

QString presetNote(const Preset& preset, const QString& dataInUse) {
    const QString name = translated(preset.title);
    const QString begins = beginningText(presetChanges(preset));
    if (dataInUse != fromCore(preset.data)) {
        return PresetMenu::tr("“%1” is for %2: choose its folder as data above. It takes %3.")
            .arg(name, fromCore(preset.data), presetEpochText(preset));
    }
    const QString note = PresetMenu::tr("“%1”: %2.").arg(name, presetEpochText(preset));
    return begins.isEmpty() ? note : note + u' ' + begins;
}

QString beginningText(std::span<const WhatIf> changes) {
    QStringList words;
    for (const WhatIf& change : changes) {
        words << translated(whatIfWords(change));
    }
    return words.isEmpty() ? QString() : PresetMenu::tr("From the start: %1.").arg(words.join("; "));
}

} // namespace mc::ui
