#pragma once

#include <QAccessibleWidget>

namespace mc::ui {

/// What a screen reader is told of a view or of a painted part of one: its summary, put into words only when
/// it is asked for.
class AccessibleView : public QAccessibleWidget {
public:
    /// widget: a Summarised.
    explicit AccessibleView(QWidget& widget);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
};

/// Gives every Summarised widget such an interface. May be called more than once.
void installAccessibleViews();

} // namespace mc::ui
