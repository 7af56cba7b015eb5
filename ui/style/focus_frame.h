#pragma once

class QFocusEvent;
class QPainter;
class QRectF;

namespace mc::ui {

struct Colours;

/// The dotted frame of a painted widget that has the keyboard focus: for those who came by keyboard; those
/// who clicked know where they are.
class FocusFrame {
public:
    void focusIn(const QFocusEvent& event);
    void focusOut() { shown_ = false; }
    [[nodiscard]] bool isShown() const { return shown_; }
    /// area: of the widget, as the painter counts.
    void paint(QPainter& painter, const Colours& theme, const QRectF& area) const;

private:
    bool shown_ = false;
};

} // namespace mc::ui
