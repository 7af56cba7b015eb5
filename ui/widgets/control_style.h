#pragma once

#include "widgets/tip_wrapper.h"

#include <QProxyStyle>

namespace mc::ui {

/// Style of the program: Fusion, where buttons, lists, tabs and sliders take the keyboard focus by Tab alone,
/// so that a click leaves the keys to the window, and where long tooltips break into lines.
class ControlStyle : public QProxyStyle {
    Q_OBJECT
public:
    ControlStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    TipWrapper tips_;
};

} // namespace mc::ui
