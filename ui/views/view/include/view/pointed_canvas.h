#pragma once

#include "style/focus_frame.h"
#include "view/summarised.h"

#include <QWidget>

namespace mc::ui {

/// A painted picture that says in a tooltip what the pointer is on, or, beside all of it, what can be done
/// there (its toolTip()), takes keys that move within it before they step through time, and knows whether the
/// keyboard's focus came by Tab.
class PointedCanvas : public QWidget, public Summarised {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What is at a place of the canvas (units), in words; empty where there is nothing.
    [[nodiscard]] virtual QString textAt(QPointF point) const = 0;

protected:
    /// Whether the key, without others held, moves within the picture.
    [[nodiscard]] virtual bool movesBy(int key) const = 0;
    [[nodiscard]] const FocusFrame& focusFrame() const { return focusFrame_; }

    bool event(QEvent* event) override;

private:
    FocusFrame focusFrame_{*this};
};

} // namespace mc::ui
