#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace mc::ui {

/// Shortcut of the main window that works in its dialogs, too. One that waits for an answer (is modal) keeps
/// its keys to itself.
class DialogShortcut : public QObject {
    Q_OBJECT
public:
    DialogShortcut(QWidget& window, QAction& action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction& action_;
};

} // namespace mc::ui
