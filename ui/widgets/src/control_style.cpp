#include "control_style.h"

#include "style/units.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QTabBar>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kFusionDarkens = 140; ///< the ground of a window, for the frame of a tick box; 100: not at all
constexpr int kBesideTabWords = 14; ///< left and right together, pixels: Fusion has 24

/// A list that can be edited is a text field.
bool isPressed(const QWidget& widget) {
    const auto* combo = qobject_cast<const QComboBox*>(&widget);
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(&widget) != nullptr ||
           qobject_cast<const QTabBar*>(&widget) != nullptr || (combo != nullptr && !combo->isEditable());
}

/// Where the keyboard goes to controls, it scrolls to them by itself: see FocusScroller.
bool holdsTabStops(const QScrollArea& area) {
    const QList<QWidget*> parts =
        area.widget() != nullptr ? area.widget()->findChildren<QWidget*>() : QList<QWidget*>();
    return std::ranges::any_of(parts,
                               [](const QWidget* part) { return (part->focusPolicy() & Qt::TabFocus) != 0; });
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ControlStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (isPressed(*widget)) {
        widget->setFocusPolicy(static_cast<Qt::FocusPolicy>(widget->focusPolicy() & Qt::TabFocus));
    }
    if (const auto* area = qobject_cast<QScrollArea*>(widget); area != nullptr && holdsTabStops(*area)) {
        widget->setFocusPolicy(Qt::NoFocus);
    }
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
    if (auto* label = qobject_cast<QLabel*>(widget);
        label != nullptr && label->textFormat() == Qt::AutoText) {
        label->setTextFormat(
            Qt::PlainText); // names in files are no HTML, which would read pictures; tooltips too
    }
    tips_.follow(*widget);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button == nullptr || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Fusion's frame is the ground of the window made darker, which no one sees where that is dark.
    QStyleOptionButton framed(*button);
    const bool enabled = button->state.testFlag(State_Enabled);
    const QColor frame = button->palette.color(enabled ? QPalette::PlaceholderText : QPalette::WindowText);
    framed.palette.setColor(QPalette::Window, frame.lighter(kFusionDarkens));
    QProxyStyle::drawPrimitive(element, &framed, painter, widget);
}

/// Fusion shortens the longest entry of a menu where the width of large letters is rounded down.
QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_MenuItem ? usual + QSize(option->fontMetrics.averageCharWidth(), 0) : usual;
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_TabBarTabHSpace:
        return kBesideTabWords;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return widget != nullptr ? qRound(usual * unitOf(*widget)) : usual;
    case PM_IndicatorWidth: // of ticks in a table; the theme sees to others
    case PM_IndicatorHeight:
        return qobject_cast<const QAbstractItemView*>(widget) != nullptr ? qRound(usual * unitOf(*widget))
                                                                         : usual;
    default:
        return usual;
    }
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_Slider || part != SC_SliderHandle) {
        return rect;
    }
    // Fusion asks for the size of a handle without saying of which slider.
    const QPoint centre = rect.center();
    rect.setSize(QSize(1, 1) * pixelMetric(PM_SliderLength, option, widget));
    if (option->state.testFlag(State_Horizontal)) {
        rect.moveCenter({rect.center().x(), centre.y()});
    } else {
        rect.moveCenter({centre.x(), rect.center().y()});
    }
    return rect;
}

} // namespace mc::ui
