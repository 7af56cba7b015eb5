#pragma once

#include <QObject>
#include <QPointer>
#include <vector>

class QWidget;

namespace mc::ui {

/// Keyboard focus that nobody has asked for: Qt hands the focus on to the next tab stop when its control is
/// hidden or disabled, without a word while another window is active, and to the first one when a window
/// becomes active in which nothing has it. This event filter of the application gives it to the window
/// instead, so that no field takes keys by itself. The first field of a dialog has the focus when the dialog
/// opens, as everywhere.
class FocusReturn : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Left {
        QPointer<QWidget> window;
        QPointer<QWidget> focus; ///< when the window was left; null: nothing had it
    };
    /// Whether the focus of a window that becomes active is as it was left.
    bool isAsItWasLeft(const QWidget& window);

    QPointer<QWidget> before_; ///< lost the focus last, without a key since
    std::vector<Left> left_;   ///< windows that are not active
};

} // namespace mc::ui
