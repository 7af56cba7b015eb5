#pragma once

#include "runtime/frame.h"
#include "views/view.h"

#include <QList>
#include <QObject>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QSettings;

namespace mc::ui {

/// The docks of the window: the set-up and the views. Hands frames to the views that can be seen, and to no
/// other; says which parts of a frame they need; keeps the layout.
class Docks : public QObject {
    Q_OBJECT
public:
    /// setup: becomes the first dock.
    Docks(QMainWindow& window, QWidget& setup);

    void showFrame(const FramePtr& frame);

    /// One action per dock that shows or hides it, in the order of the number keys.
    [[nodiscard]] QList<QAction*> toggles() const;
    [[nodiscard]] QList<QDockWidget*> all() const;

    /// The built-in layout for the present size of the window.
    void layOut();
    /// The layout kept by save(), and the size of the window; false, and nothing changed, if there is none.
    bool restore(QSettings& settings);
    void save(QSettings& settings) const;

signals:
    void watchChanged(const mc::WatchSet& topics);

private:
    struct Entry {
        QDockWidget* dock;
        View* view; ///< null: the set-up
        WatchSet needs;
        bool seen = false; ///< can be seen: neither hidden nor covered by another tab
    };

    QDockWidget* add(QWidget* content, const char* name, const QString& title, WatchSet needs);
    void setSeen(QDockWidget* dock, bool seen);
    void pickCell(CellChoice cell);

    QMainWindow& window_;
    std::vector<Entry> entries_;
    FramePtr last_;
    WatchSet watched_; ///< as a new runner has it
};

} // namespace mc::ui
