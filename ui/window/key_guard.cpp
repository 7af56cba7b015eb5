#include "window/key_guard.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace mc::ui {

namespace {

bool isArrow(int key) {
    return key >= Qt::Key_Left && key <= Qt::Key_Down;
}

bool isPrintable(const QKeyEvent& event) {
    return event.key() < Qt::Key_Escape;
}

bool isPlain(const QKeyEvent& event) {
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

/// Whether `focus` has a use for the key.
bool wants(const QWidget* focus, const QKeyEvent& event) {
    if (!isPlain(event)) {
        return false;
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(focus); combo != nullptr && !combo->isEditable()) {
        // Time goes on by Space, Left and Right; a closed list has its letters, Up and Down.
        return (isPrintable(event) && event.key() != Qt::Key_Space) || event.key() == Qt::Key_Up ||
               event.key() == Qt::Key_Down;
    }
    if (qobject_cast<const QAbstractSpinBox*>(focus) != nullptr) {
        return (isPrintable(event) && event.key() != Qt::Key_Space) || isArrow(event.key());
    }
    if (qobject_cast<const QLineEdit*>(focus) != nullptr ||
        qobject_cast<const QComboBox*>(focus) != nullptr) {
        return isPrintable(event) || isArrow(event.key());
    }
    if (qobject_cast<const QAbstractSlider*>(focus) != nullptr) {
        return isArrow(event.key());
    }
    if (qobject_cast<const QAbstractButton*>(focus) != nullptr) {
        return event.key() == Qt::Key_Space;
    }
    return false;
}

} // namespace

void KeyGuard::watch(QWidget& window) {
    window.installEventFilter(this);
}

bool KeyGuard::eventFilter(QObject* watched, QEvent* event) {
    // Comes here from the focus widget, upwards, unless that has accepted it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (wants(QApplication::focusWidget(), *key)) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mc::ui
