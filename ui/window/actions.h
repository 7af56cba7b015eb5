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
class RaceLink;
class TimeControl;

/// The menus of the window with their keys: everything that can be done without the mouse.
class Actions : public QObject {
    Q_OBJECT
public:
    Actions(QMainWindow& window, FileActions& files, TimeControl& time, Docks& docks, CostOverlay& costs,
            RaceLink& race);

    [[nodiscard]] const QList<QAction*>& all() const { return all_; }

private:
    void addFile(QMainWindow& window, FileActions& files);
    void addRun(QMainWindow& window, TimeControl& time, RaceLink& race);
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
