#pragma once

#include "runtime/command.h"
#include "slider_parameter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace mc::ui {

/// One slider of the bar: a title, the slider, the value with its unit, and a button that takes it off the
/// bar. While it is dragged it asks for its value at most so often that the run goes on.
class PinnedSlider : public QWidget {
    Q_OBJECT
public:
    PinnedSlider(SliderParameter parameter, QWidget* parent);

    [[nodiscard]] const SliderParameter& parameter() const { return parameter_; }
    /// cell: the picked one.
    void showFrame(const FramePtr& frame, CellAddress cell);

signals:
    void commandIssued(const mc::Command& command);
    void unpinAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void moved();
    void ask();
    void endDrag();
    void showHolding();
    void fit();
    void showValue(double value);

    SliderParameter parameter_;
    FramePtr frame_;
    CellAddress cell_;
    SliderScale scale_;
    QLabel* title_;
    QSlider* slider_;
    QLabel* value_;
    QToolButton* unpin_;
    QTimer asking_;       ///< runs out when the next value may be asked for
    QTimer resting_;      ///< runs out when keys or wheel have moved it last
    QTimer onTheWay_;     ///< runs out when frames have what was asked for, or it was refused
    bool wanted_ = false; ///< its place is to be asked for
    bool moving_ = false; ///< a drag, or a row of keys, has begun
    bool asked_ = false;  ///< something was asked for in it
};

} // namespace mc::ui
