#include "key_guard.h"

#include "widgets/number_text.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace mc::ui {

namespace {

bool isArrow(int key) {
    return key >= Qt::Key_Left && key <= Qt::Key_Down;
}

bool isSideways(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
}

bool isPrintable(const QKeyEvent& event) {
    return event.key() < Qt::Key_Escape;
}

bool isPlain(const QKeyEvent& event) {
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

bool isReturn(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Ctrl+E, with Shift or without, which goes to the end of a line on X11, as the key End does.
bool isLetterForEnd(const QKeyEvent& event) {
    return isPrintable(event) &&
           (event.matches(QKeySequence::MoveToEndOfLine) || event.matches(QKeySequence::SelectEndOfLine));
}

template <class Edit> bool isWritable(const QWidget& widget) {
    const auto* edit = qobject_cast<const Edit*>(&widget);
    return edit != nullptr && !edit->isReadOnly();
}

bool isEditableList(const QWidget& widget) {
    const auto* combo = qobject_cast<const QComboBox*>(&widget);
    return combo != nullptr && combo->isEditable();
}

/// Whether letters are typed into the widget, and Space is one of them.
bool takesText(const QWidget& widget) {
    return !takesNumbers(widget) && (isWritable<QLineEdit>(widget) || isWritable<QTextEdit>(widget) ||
                                     isWritable<QPlainTextEdit>(widget) || isEditableList(widget));
}

/// Whether numbers are written with it.
bool isOfNumbers(const QKeyEvent& event) {
    const int key = event.key();
    return (key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Plus || key == Qt::Key_Minus ||
           key == Qt::Key_Period || key == Qt::Key_Comma || key == Qt::Key_E;
}

/// A list that opens, and has what is typed while it is open.
bool isClosedList(const QWidget& widget) {
    return qobject_cast<const QComboBox*>(&widget) != nullptr && !isEditableList(widget);
}

/// Whether the widget has a use for the key, which may be that of a shortcut.
bool wants(const QWidget& focus, const QKeyEvent& event) {
    if (!isPlain(event)) {
        return false;
    }
    if (takesNumbers(focus)) {
        return isOfNumbers(event) || isArrow(event.key());
    }
    if (takesText(focus)) {
        return isPrintable(event) || isArrow(event.key());
    }
    if (isClosedList(focus)) { // time goes on by Left and Right
        return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    }
    if (qobject_cast<const QAbstractSlider*>(&focus) != nullptr) {
        return isArrow(event.key());
    }
    return qobject_cast<const QTabBar*>(&focus) != nullptr && isSideways(event.key());
}

/// Whether the key is a letter for which neither the widget nor, as it has come here, the window has a use.
bool isUseless(const QWidget& widget, const QKeyEvent& event) {
    return isPlain(event) && isPrintable(event) &&
           (isClosedList(widget) || (takesNumbers(widget) && !isOfNumbers(event)));
}

/// Returns whether the event is dealt with; it is accepted where the key is kept from shortcuts.
bool decide(QKeyEvent& event) {
    const QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr) {
        return false;
    }
    if (wants(*focus, event)) {
        event.accept();
        return true;
    }
    const bool space = event.key() == Qt::Key_Space && isPlain(event) && !takesText(*focus);
    const bool letter = isPrintable(event) && isPlain(event) && takesNumbers(*focus);
    if (space || letter || isLetterForEnd(event)) {
        event.ignore(); // Qt's text fields keep them
        return true;
    }
    return false;
}

void press(QAbstractButton& button) {
    auto* tool = qobject_cast<QToolButton*>(&button);
    if (tool != nullptr && tool->menu() != nullptr && tool->popupMode() == QToolButton::InstantPopup) {
        tool->showMenu();
    } else {
        button.click();
    }
}

/// A click on what takes no focus by it ends typing in the same window. In a dialog the line stays in hand
/// until the dialog ends.
void endTyping(const QWidget& clicked) {
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && focus->window() == clicked.window() && clicked.focusPolicy() == Qt::TabFocus &&
        clicked.isEnabled() && (takesText(*focus) || takesNumbers(*focus)) &&
        qobject_cast<QDialog*>(focus->window()) == nullptr) {
        focus->clearFocus();
    }
}

} // namespace

bool KeyGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()) {
        // Comes here from the focus widget, upwards, until it is accepted.
        return decide(*static_cast<QKeyEvent*>(event));
    }
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        auto& key = *static_cast<QKeyEvent*>(event);
        if (isUseless(*static_cast<QWidget*>(watched), key)) {
            key.ignore(); // it would choose an entry, or stand among digits
            return true;
        }
        auto* button = qobject_cast<QAbstractButton*>(watched);
        if (button != nullptr && isReturn(key) && isPlain(key)) {
            key.accept();
            if (!key.isAutoRepeat()) {
                press(*button);
            }
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        endTyping(*static_cast<const QWidget*>(watched));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mc::ui
