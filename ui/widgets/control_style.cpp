#include "widgets/control_style.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QTabBar>

namespace mc::ui {

namespace {

constexpr int kBesideTabWords = 14; ///< left and right together, pixels: Fusion has 24

/// A list that can be edited is a text field.
bool isPressed(const QWidget& widget) {
    const auto* combo = qobject_cast<const QComboBox*>(&widget);
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(&widget) != nullptr ||
           qobject_cast<const QTabBar*>(&widget) != nullptr || (combo != nullptr && !combo->isEditable());
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ControlStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (isPressed(*widget)) {
        widget->setFocusPolicy(static_cast<Qt::FocusPolicy>(widget->focusPolicy() & Qt::TabFocus));
    }
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
    tips_.follow(*widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    return metric == PM_TabBarTabHSpace ? kBesideTabWords : QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace mc::ui
