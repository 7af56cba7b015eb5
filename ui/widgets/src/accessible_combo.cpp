#include "accessible_combo.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace mc::ui {

namespace {

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    auto* combo = qobject_cast<QComboBox*>(object);
    return combo != nullptr && !combo->isEditable() ? new AccessibleCombo(*combo) : nullptr;
}

} // namespace

AccessibleCombo::AccessibleCombo(QComboBox& combo) : QAccessibleWidget(&combo, QAccessible::ComboBox) {}

QComboBox& AccessibleCombo::combo() const {
    return static_cast<QComboBox&>(*object());
}

QString AccessibleCombo::text(QAccessible::Text kind) const {
    return kind == QAccessible::Value ? combo().currentText() : QAccessibleWidget::text(kind);
}

QAccessible::State AccessibleCombo::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = combo().view()->isVisible();
    return state;
}

QAccessibleInterface* AccessibleCombo::child(int index) const {
    return index == 0 ? QAccessible::queryAccessibleInterface(combo().view()) : nullptr;
}

int AccessibleCombo::indexOfChild(const QAccessibleInterface* child) const {
    return child != nullptr && child->object() == combo().view() ? 0 : -1;
}

QStringList AccessibleCombo::actionNames() const {
    return {showMenuAction(), pressAction()};
}

void AccessibleCombo::doAction(const QString& action) {
    if (action != showMenuAction() && action != pressAction()) {
        return;
    }
    if (combo().view()->isVisible()) {
        combo().hidePopup();
    } else {
        combo().showPopup();
    }
}

void installAccessibleCombos() {
    QAccessible::installFactory(makeInterface); // which sees to it that it is there once
}

} // namespace mc::ui
