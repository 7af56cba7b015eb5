#pragma once

#include "panels/calm_combo.h"

#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLocale>
#include <QSpinBox>
#include <QTimer>
#include <QWheelEvent>

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

/// A number box that has no use for the Space key, which plays and pauses, that gives the keyboard back to
/// the window with Return, and that the wheel changes only while it has the keyboard focus.
template <class Box> class CalmBox : public Box {
public:
    explicit CalmBox(QWidget* parent = nullptr) : Box(parent) {
        this->setFocusPolicy(Qt::StrongFocus);
        QObject::connect(this, &Box::editingFinished, this, &QWidget::clearFocus);
    }

    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride &&
            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
            event->ignore();
            return false;
        }
        return Box::event(event);
    }

protected:
    void wheelEvent(QWheelEvent* event) override {
        if (this->hasFocus()) {
            Box::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
};

/// For whole numbers.
using CountBox = CalmBox<QSpinBox>;

/// For other numbers, written as briefly as they can be.
class AmountBox : public CalmBox<QDoubleSpinBox> {
    Q_OBJECT
public:
    explicit AmountBox(QWidget* parent = nullptr) : CalmBox(parent) {
        setLocale(QLocale::c());
        setDecimals(2);
    }

    [[nodiscard]] QString textFromValue(double value) const override {
        return QLocale::c().toString(value, 'g', 6);
    }
};

} // namespace mc::ui
