#pragma once

#include "training/presets.h"

#include <QMenu>

namespace mc::ui {

/// The presets as a menu, each with its data set and the time of an epoch.
class PresetMenu : public QMenu {
    Q_OBJECT
public:
    explicit PresetMenu(QWidget* parent = nullptr);

signals:
    void chosen(const mc::Preset& preset);
};

/// What a person is told when the preset stands in the form. dataInUse: the name of the data set; empty if
/// there is none.
[[nodiscard]] QString presetNote(const Preset& preset, const QString& dataInUse);

} // namespace mc::ui
