#include "panels/preset_menu.h"

#include "panels/from_core.h"

#include <QAction>

namespace mc::ui {

namespace {

QString epochText(const Preset& preset) {
    return PresetMenu::tr("about %1 s per epoch of all images on two cores")
        .arg(preset.secondsPerEpoch, 0, 'f', 0);
}

} // namespace

PresetMenu::PresetMenu(QWidget* parent) : QMenu(parent) {
    setToolTipsVisible(true);
    for (const Preset& preset : presets()) {
        auto* action = addAction(fromCore(preset.title));
        action->setObjectName(fromCore(preset.name));
        action->setToolTip(
            tr("%1\nFor %2; %3.").arg(fromCore(preset.text), fromCore(preset.data), epochText(preset)));
        connect(action, &QAction::triggered, this, [this, &preset] { emit chosen(preset); });
    }
}

QString presetNote(const Preset& preset, const QString& dataInUse) {
    const QString name = fromCore(preset.title);
    if (dataInUse == fromCore(preset.data)) {
        return PresetMenu::tr("“%1”: %2.").arg(name, epochText(preset));
    }
    return PresetMenu::tr("“%1” is for %2: choose its folder as data above. It takes %3.")
        .arg(name, fromCore(preset.data), epochText(preset));
}

} // namespace mc::ui
