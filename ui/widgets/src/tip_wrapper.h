#pragma once

#include <QObject>

class QLabel;
class QWidget;

namespace mc::ui {

/// Word wrap of tooltips: Qt breaks only those that are rich text, and a tooltip is plain, so that a screen
/// reader can say it, too.
class TipWrapper : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Takes care of the widget if it is the label that shows tooltips.
    void follow(QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void wrap(QLabel& tip);
};

} // namespace mc::ui
