#pragma once

#include <QObject>

class QPainter;
class QRectF;
class QWidget;

namespace mc::ui {

struct Colours;

/// The dotted frame of a painted widget that has the keyboard focus: for those who came by keyboard; those
/// who clicked know where they are.
class FocusFrame : public QObject {
public:
    /// focused: is followed by this, a part of it.
    explicit FocusFrame(QWidget& focused) : FocusFrame(focused, focused) {}
    /// painted: what the frame is painted on, where that is another widget.
    FocusFrame(QWidget& focused, QWidget& painted);

    [[nodiscard]] bool isShown() const { return shown_; }
    /// area: of the widget, as the painter counts.
    void paint(QPainter& painter, const Colours& theme, const QRectF& area) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& painted_;
    bool shown_ = false;
};

} // namespace mc::ui
