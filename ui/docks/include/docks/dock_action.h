#pragma once

#include <QAction>
#include <QShortcutEvent>

namespace mc::ui {

/// Action of the View menu that shows or hides a dock. Its key only shows the dock, so that a digit typed
/// beside the box it was meant for takes nothing away.
class DockAction : public QAction {
    Q_OBJECT
public:
    using QAction::QAction;

signals:
    void keyPressed();

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::Shortcut && !static_cast<QShortcutEvent*>(event)->isAmbiguous()) {
            emit keyPressed();
            return true;
        }
        return QAction::event(event);
    }
};

} // namespace mc::ui
