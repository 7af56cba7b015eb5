#pragma once

class QFocusEvent;
class QPainter;
class QRect;

namespace mc::ui {

/// The dotted frame of a painted widget that has the keyboard focus: for those who came by keyboard; those
/// who clicked know where they are.
class FocusFrame {
public:
    void focusIn(const QFocusEvent& event);
    void focusOut() { shown_ = false; }
    [[nodiscard]] bool isShown() const { return shown_; }
    void paint(QPainter& painter, const QRect& rect) const;

private:
    bool shown_ = false;
};

} // namespace mc::ui
