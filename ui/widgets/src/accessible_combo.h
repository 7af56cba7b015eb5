#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace mc::ui {

/// What a screen reader is told of a list to choose from: its name, and apart from that its value. Qt gives
/// the value for the name on X11 and Wayland.
class AccessibleCombo : public QAccessibleWidget {
public:
    explicit AccessibleCombo(QComboBox& combo);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] int childCount() const override { return 1; } ///< the list of its entries
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& action) override;

private:
    [[nodiscard]] QComboBox& combo() const;
};

/// Gives every list that cannot be edited such an interface. May be called more than once.
void installAccessibleCombos();

} // namespace mc::ui
