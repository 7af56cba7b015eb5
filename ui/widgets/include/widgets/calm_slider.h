#pragma once

#include <QSlider>
#include <QWheelEvent>

namespace mc::ui {

/// A horizontal slider that the wheel moves only while it has the keyboard focus, so that scrolling past it
/// is harmless.
class CalmSlider : public QSlider {
    Q_OBJECT
public:
    explicit CalmSlider(QWidget* parent = nullptr) : QSlider(Qt::Horizontal, parent) {
        setFocusPolicy(Qt::StrongFocus); // not by the wheel
    }

protected:
    void wheelEvent(QWheelEvent* event) override {
        if (hasFocus()) {
            QSlider::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
};

} // namespace mc::ui
