#include "panels/preset_menu.h"

#include "panels/from_core.h"
#include "panels/preset_text.h"
#include "style/text.h"

#include <QAction>

namespace mc::ui {

PresetMenu::PresetMenu(QWidget* parent) : QMenu(parent) {
    setToolTipsVisible(true);
    add(PresetKind::Works);
    addSection(tr("Fails on purpose"));
    add(PresetKind::Fails);
}

void PresetMenu::add(PresetKind kind) {
    for (const Preset& preset : presets()) {
        if (preset.kind != kind) {
            continue;
        }
        auto* action = addAction(translated(preset.title));
        action->setObjectName(fromCore(preset.name));
        action->setToolTip(tr("%1\nFor %2; %3.")
                               .arg(translated(preset.text), fromCore(preset.data), presetEpochText(preset)));
        connect(action, &QAction::triggered, this, [this, &preset] { emit chosen(preset); });
    }
}

} // namespace mc::ui
