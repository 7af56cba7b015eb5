#include "figures/chosen_words.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>

namespace mc::ui {

ChosenWords::ChosenWords(QWidget& root, QObject* parent) : QObject(parent) {
    for (QComboBox* choice : root.findChildren<QComboBox*>()) {
        choice->installEventFilter(this);
    }
}

bool ChosenWords::eventFilter(QObject* watched, QEvent* event) {
    auto* choice = qobject_cast<QComboBox*>(watched);
    if (choice == nullptr || event->type() != QEvent::Paint) {
        return QObject::eventFilter(watched, event);
    }
    QPainter painter(choice);
    painter.setFont(choice->font());
    painter.setPen(choice->palette().color(QPalette::PlaceholderText)); // the quiet one of the theme
    painter.drawText(
        choice->rect(), Qt::AlignLeft | Qt::AlignVCenter,
        choice->fontMetrics().elidedText(choice->currentText(), Qt::ElideRight, choice->width()));
    return true;
}

} // namespace mc::ui
