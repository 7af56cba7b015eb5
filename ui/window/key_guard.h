#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace mc::ui {

/// Keeps the window's one-key shortcuts (Space, arrows, digits, letters) from taking keys that the control
/// with the keyboard focus has a use for: a button its Space, a slider its arrows, a list its letters. Line
/// edits and spin boxes look after themselves, save for the keys that they would leave unused.
class KeyGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// window: the main window, or a dock, which becomes a window when it floats.
    void watch(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace mc::ui
