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
        // Rich text, so that long sentences are wrapped.
        action->setToolTip(tr("<p>%1</p><p>For %2; %3.</p>")
                               .arg(translated(preset.text).toHtmlEscaped(), fromCore(preset.data),
                                    presetEpochText(preset)));
        connect(action, &QAction::triggered, this, [this, &preset] { emit chosen(preset); });
    }
}

} // namespace mc::ui
