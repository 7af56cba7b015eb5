#include "widgets/dialog_shortcut.h"

#include <QAction>
#include <QChildEvent>
#include <QDialog>

namespace mc::ui {

DialogShortcut::DialogShortcut(QWidget& window, QAction& action) : QObject(&window), action_(action) {
    window.installEventFilter(this);
}

bool DialogShortcut::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ChildPolished) { // the first time it is shown
        auto* dialog = qobject_cast<QDialog*>(static_cast<QChildEvent*>(event)->child());
        if (dialog != nullptr && !dialog->isModal()) {
            dialog->addAction(&action_);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mc::ui
