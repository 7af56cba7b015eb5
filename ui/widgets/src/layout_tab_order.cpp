#include "widgets/layout_tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace mc::ui {

namespace {

void addStops(QList<QWidget*>& stops, QWidget& widget);

void addStops(QList<QWidget*>& stops, const QLayout& layout) {
    for (int k = 0; k < layout.count(); ++k) {
        if (const QLayout* inner = layout.itemAt(k)->layout()) {
            addStops(stops, *inner);
        } else if (QWidget* widget = layout.itemAt(k)->widget()) {
            addStops(stops, *widget);
        }
    }
}

void addStops(QList<QWidget*>& stops, QWidget& widget) {
    if ((widget.focusPolicy() & Qt::TabFocus) != 0) {
        stops.append(&widget);
    }
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    if (area != nullptr && area->widget() != nullptr) {
        addStops(stops, *area->widget());
    } else if (const QLayout* layout = widget.layout()) {
        addStops(stops, *layout);
    }
}

} // namespace

void orderTabsAsLaidOut(QWidget& whole) {
    QList<QWidget*> stops;
    addStops(stops, whole);
    for (qsizetype k = 1; k < stops.size(); ++k) {
        QWidget::setTabOrder(stops[k - 1], stops[k]);
    }
}

} // namespace mc::ui
