#pragma once

#include "setup/time_estimate.h"
#include "training/experiment/presets.h"

#include <QMenu>

namespace mc::ui {

/// The presets as a menu, each with its data set and, once it can be told, the time of an epoch; those that
/// fail on purpose below the others.
class PresetMenu : public QMenu {
    Q_OBJECT
public:
    explicit PresetMenu(QWidget* parent = nullptr);

    void setEstimate(const TimeEstimate& estimate);

signals:
    void chosen(const mc::Preset& preset);

private:
    void add(PresetKind kind);
    void explain();

    TimeEstimate estimate_;
};

} // namespace mc::ui
