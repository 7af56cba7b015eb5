#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace mc::ui {

class CostOverlay;
class Docks;
class FileActions;
class PastBar;
class RaceLink;
class StartLink;
class TimeControl;
class WhatIfPanel;

/// The menus of the window with their keys: everything that can be done without the mouse.
class Actions : public QObject {
    Q_OBJECT
public:
    /// What the actions act on.
    struct Parts {
        FileActions& files;
        TimeControl& time;
        PastBar& past;
        WhatIfPanel& whatIf;
        Docks& docks;
        CostOverlay& costs;
        RaceLink& race;
        StartLink& start;
    };

    Actions(QMainWindow& window, const Parts& parts);

    [[nodiscard]] const QList<QAction*>& all() const { return all_; }

private:
    void addFile(QMainWindow& window, FileActions& files, StartLink& start);
    void addRun(QMainWindow& window, const Parts& parts);
    void addUndo(QMenu& menu, WhatIfPanel& whatIf);
    void addView(QMainWindow& window, Docks& docks, CostOverlay& costs);
    void addHelp(QMainWindow& window);
    void toggleFullScreen(QMainWindow& window);

    template <class Receiver, class Slot>
    QAction* add(QMenu& menu, const QString& title, const QList<QKeySequence>& keys, Receiver* receiver,
                 Slot slot);

    QList<QAction*> all_;
    bool wasMaximized_ = false; ///< before full screen
};

} // namespace mc::ui
