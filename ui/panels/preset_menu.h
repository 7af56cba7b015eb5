#pragma once

#include "training/presets.h"

#include <QMenu>

namespace mc::ui {

/// The presets as a menu, each with its data set and the time of an epoch; those that fail on purpose below
/// the others.
class PresetMenu : public QMenu {
    Q_OBJECT
public:
    explicit PresetMenu(QWidget* parent = nullptr);

signals:
    void chosen(const mc::Preset& preset);

private:
    void add(PresetKind kind);
};

} // namespace mc::ui
