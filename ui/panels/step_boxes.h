#pragma once

#include "panels/calm_combo.h"

#include <QKeyEvent>
#include <QSpinBox>
#include <QTimer>

namespace mc::ui {

/// A list that gives the keyboard back to the window once something was chosen from it.
class UnitBox : public CalmCombo {
    Q_OBJECT
public:
    using CalmCombo::CalmCombo;

    void hidePopup() override {
        CalmCombo::hidePopup();
        QTimer::singleShot(0, this, &QWidget::clearFocus); // the closing list hands the focus back here first
    }
};

/// A number box that has no use for the Space key, which plays and pauses, and that gives the keyboard back
/// to the window with Return.
class CountBox : public QSpinBox {
    Q_OBJECT
public:
    explicit CountBox(QWidget* parent = nullptr) : QSpinBox(parent) {
        connect(this, &QSpinBox::editingFinished, this, &QWidget::clearFocus);
    }

    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride &&
            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
            event->ignore();
            return false;
        }
        return QSpinBox::event(event);
    }
};

} // namespace mc::ui
