#pragma once

#include "tip_wrapper.h"

#include <QProxyStyle>

namespace mc::ui {

/// Style of the program: Fusion, where buttons, lists, tabs and sliders take the keyboard focus by Tab alone,
/// so that a click leaves the keys to the window, where scroll areas of controls are no tab stops themselves,
/// where long tooltips break into lines, and where tabs keep whole words: those that have no room are behind
/// scroll buttons; menus as well. The frames of tick boxes and radio buttons have a contrast of 3:1 on every
/// ground. Sliders grow with their letters.
class ControlStyle : public QProxyStyle {
    Q_OBJECT
public:
    ControlStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;

private:
    TipWrapper tips_;
};

} // namespace mc::ui
