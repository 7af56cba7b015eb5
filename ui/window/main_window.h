#pragma once

#include "runtime/runner.h"
#include "window/key_guard.h"

#include <QMainWindow>

namespace mc::ui {

class CostOverlay;
class Docks;
class FileActions;
class NoticeBar;
class PastBar;
class RaceLink;
class SetupPanel;
class StartLink;
class StatusLine;
class TimeControl;
class WhatIfPanel;

/// The board: puts the parts together, carries commands to the runner and frames to the parts. What a part
/// does is written in the part.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// runner: outlives the window.
    explicit MainWindow(Runner& runner, QWidget* parent = nullptr);

    [[nodiscard]] TimeControl& timeControl() const { return *time_; }
    [[nodiscard]] SetupPanel& setupPanel() const { return *setup_; }
    [[nodiscard]] WhatIfPanel& whatIfPanel() const { return *whatIf_; }
    [[nodiscard]] NoticeBar& noticeBar() const { return *notice_; }
    [[nodiscard]] StatusLine& statusLine() const { return *status_; }
    [[nodiscard]] Docks& docks() const { return *docks_; }
    [[nodiscard]] CostOverlay& costs() const { return *costs_; }
    [[nodiscard]] FileActions& files() const { return *files_; }
    [[nodiscard]] PastBar& pastBar() const { return *past_; }
    [[nodiscard]] RaceLink& race() const { return *race_; }
    [[nodiscard]] StartLink& start() const { return *start_; }

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTopBar();
    void makeBottomBar();
    void restoreLayout();
    void post(const Command& command);
    void showFrame(const FramePtr& frame);

    Runner& runner_;
    TimeControl* time_;
    SetupPanel* setup_;
    WhatIfPanel* whatIf_;
    NoticeBar* notice_;
    StatusLine* status_;
    FileActions* files_;
    RaceLink* race_;
    StartLink* start_;
    PastBar* past_;
    Docks* docks_;
    CostOverlay* costs_;
    KeyGuard guard_;
    bool layoutKept_ = false; ///< restored from the last session
    bool shown_ = false;      ///< once at least
};

} // namespace mc::ui
