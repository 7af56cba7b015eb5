#pragma once

#include <QObject>

class QMainWindow;
class QToolBar;

namespace mc::ui {

class NoticeBar;
class PastBar;
class StartLink;
class SliderBar;
class StatusLine;
class TimeControl;

/// The bars that are always there: time above the board, with the sliders that are pinned; below it the
/// course of the run and the status bar, in which notices take the place of what is running. Between them
/// lies, over the board, the start page.
class Bars : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        TimeControl& time;
        PastBar& past;
        StatusLine& status;
        NoticeBar& notice;
        StartLink& start;
        SliderBar& sliders;
    };
    Bars(QMainWindow& window, const Parts& parts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillStatusBar();
    QToolBar* add(Qt::ToolBarArea area, const QString& title, const char* name);
    void placeBetween();

    QMainWindow& window_;
    Parts parts_;
    QToolBar* top_;
};

} // namespace mc::ui
