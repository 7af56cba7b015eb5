#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace mc::ui {

/// Event filter of the application that decides between the one-key shortcuts of a window and the control
/// with the keyboard focus. A control has the keys it has a use for: a list its letters, a slider its arrows,
/// a text field all that is typed. Space belongs to the window everywhere but in text fields; a button, a
/// tick or a radio button that was reached by Tab is pressed by Return.
class KeyGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace mc::ui
