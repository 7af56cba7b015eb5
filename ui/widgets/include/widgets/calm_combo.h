#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace mc::ui {

/// A combo box that the wheel changes only while it has the keyboard focus, so that scrolling past it is
/// harmless, and that gives way to its neighbours rather than to its longest entry.
class CalmCombo : public QComboBox {
    Q_OBJECT
public:
    explicit CalmCombo(QWidget* parent = nullptr) : QComboBox(parent) {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }

protected:
    void wheelEvent(QWheelEvent* event) override {
        if (hasFocus()) {
            QComboBox::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
};

} // namespace mc::ui
