#include "preset_menu.h"

#include "frames/frame_text.h"
#include "setup/from_core.h"
#include "style/text.h"

#include <QAction>

namespace mc::ui {

PresetMenu::PresetMenu(QWidget* parent) : QMenu(parent) {
    setToolTipsVisible(true);
    add(PresetKind::Works);
    addSection(tr("Fails on purpose"));
    add(PresetKind::Fails);
    explain();
    connect(this, &QMenu::aboutToShow, this, &PresetMenu::explain);
}

void PresetMenu::add(PresetKind kind) {
    for (const Preset& preset : presets()) {
        if (preset.kind != kind) {
            continue;
        }
        auto* action = addAction(translated(preset.title));
        action->setObjectName(fromCore(preset.name));
        connect(action, &QAction::triggered, this, [this, &preset] { emit chosen(preset); });
    }
}

void PresetMenu::setEstimate(const TimeEstimate& estimate) {
    estimate_ = estimate;
}

void PresetMenu::explain() {
    for (const Preset& preset : presets()) {
        const QString time = estimate_.epochText(preset);
        const QString needs = time.isEmpty() ? tr("For %1.").arg(dataName(preset.data))
                                             : tr("For %1; %2.").arg(dataName(preset.data), time);
        findChild<QAction*>(fromCore(preset.name))->setToolTip(translated(preset.text) + u'\n' + needs);
    }
}

} // namespace mc::ui
