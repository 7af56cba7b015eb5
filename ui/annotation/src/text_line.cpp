#include "text_line.h"

#include "annotation/annotations.h"

#include <QKeyEvent>

namespace mc::ui {

namespace {

bool endsIt(int key) {
    return key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

TextLine::TextLine(QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(tr("Text on the view"));
    setPlaceholderText(tr("Text, then Enter"));
    setMaxLength(static_cast<int>(Annotations::kMostLetters));
}

bool TextLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && endsIt(static_cast<QKeyEvent*>(event)->key())) {
        event->accept(); // before drawing itself ends
        return true;
    }
    return QLineEdit::event(event);
}

void TextLine::keyPressEvent(QKeyEvent* event) {
    if (endsIt(event->key())) {
        event->accept();
        emit ended(event->key() != Qt::Key_Escape);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void TextLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    emit ended(true);
}

} // namespace mc::ui
