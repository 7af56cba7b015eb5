#include "setup/preset_text.h"

#include "frames/frame_text.h"
#include "preset_menu.h"
#include "setup/from_core.h"
#include "style/lists.h"
#include "style/text.h"
#include "training/events/what_if_text.h"

#include <QStringList>

namespace mc::ui {

QString presetNote(const Preset& preset, const QString& dataInUse, const TimeEstimate& estimate) {
    const QString name = translated(preset.title);
    const QString time = estimate.epochText(preset);
    if (dataInUse != fromCore(preset.data)) {
        const QString needs = PresetMenu::tr("“%1” is for %2: choose its folder as data above.")
                                  .arg(name, dataName(preset.data));
        return time.isEmpty() ? needs : PresetMenu::tr("%1 It takes %2.").arg(needs, time);
    }
    const QString begins = beginningText(parseWhatIfs(preset.changes));
    const QString note = time.isEmpty()
                             ? PresetMenu::tr("“%1” stands in the form; apply it to begin.").arg(name)
                             : PresetMenu::tr("“%1”: %2.").arg(name, time);
    return joinedSentences({note, begins});
}

QString beginningText(std::span<const WhatIf> changes) {
    QStringList words;
    for (const WhatIf& change : changes) {
        words << translated(whatIfWords(change));
    }
    return words.isEmpty() ? QString() : PresetMenu::tr("From the start: %1.").arg(semicolonList(words));
}

} // namespace mc::ui
