#pragma once

#include <QObject>

namespace mc::ui {

/// Event filter of the application that decides between the one-key shortcuts of a window and the control
/// with the keyboard focus. Letters, digits and Space belong to the window, but for a text field, which has
/// all that is typed, a number box, which has the keys that numbers are written with, and a list that is
/// open. A control keeps the arrows it has a use for; a button, a tick or a radio button that was reached by
/// Tab is pressed by Return.
class KeyGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace mc::ui
