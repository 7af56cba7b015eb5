#pragma once

#include <QObject>

class QSettings;

namespace mc::ui {

class Docks;
class NoticeBar;
class SetupPanel;
class SliderBar;
class WhatIfPanel;
class WindowState;

/// Connects the bar of sliders with the window: fields and what-ifs are pinned from their panels, and the
/// sliders are kept for the next start and in sessions.
class SliderLink : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        SliderBar& bar;
        SetupPanel& setup;
        WhatIfPanel& whatIf;
        Docks& docks;
        NoticeBar& notice;
    };
    SliderLink(const Parts& parts, QObject* parent);

    void addTo(WindowState& parts);
    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

private:
    SliderBar& bar_;
};

} // namespace mc::ui
