#pragma once

#include <QObject>

class QMainWindow;
class QToolBar;

namespace mc::ui {

class NoticeBar;
class PastBar;
class StartLink;
class TimeControl;

/// The bars that are always there: time above the board, with a room for what lasts, and the course of the
/// run below. Between them lie, over the board, notices that pass and the start page.
class Bars : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        TimeControl& time;
        PastBar& past;
        NoticeBar& notice;
        StartLink& start;
    };
    Bars(QMainWindow& window, const Parts& parts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolBar* add(Qt::ToolBarArea area, const QString& title, const char* name);
    void placeBetween();

    QMainWindow& window_;
    Parts parts_;
    QToolBar* top_;
};

} // namespace mc::ui
