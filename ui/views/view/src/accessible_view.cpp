#include "view/accessible_view.h"

#include "view/summarised.h"
#include "view/view.h"

#include <QWidget>

namespace mc::ui {

namespace {

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    return dynamic_cast<Summarised*>(widget) != nullptr ? new AccessibleView(*widget) : nullptr;
}

/// Of the widget, or of the nearest around it that has one.
QString summaryOf(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const auto* summarised = dynamic_cast<const Summarised*>(widget);
        QString words = summarised != nullptr ? summarised->summary() : QString();
        if (!words.isEmpty()) {
            return words;
        }
    }
    return {};
}

} // namespace

AccessibleView::AccessibleView(QWidget& widget)
    : QAccessibleWidget(&widget, qobject_cast<View*>(&widget) != nullptr ? QAccessible::Grouping
                                                                         : QAccessible::Graphic) {}

QString AccessibleView::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Description || kind == QAccessible::Value) {
        return summaryOf(widget());
    }
    return QAccessibleWidget::text(kind);
}

void installAccessibleViews() {
    QAccessible::installFactory(makeInterface); // which sees to it that it is there once
}

} // namespace mc::ui
