#pragma once

#include "runtime/command.h"
#include "runtime/frame.h"

#include <QString>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace mc::ui {

/// How the control of a what-if does beside the run: "control: held out 91.2 %, 1.3 points above the run";
/// empty without a control.
[[nodiscard]] QString controlText(const Frame& frame);

/// Whether what-ifs are begun with a control; while there is one, how it does, and buttons to compare the run
/// with it and to end it.
class ControlBox : public QWidget {
    Q_OBJECT
public:
    explicit ControlBox(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame);
    /// The command as it is to be carried out: a what-if begins a control where a person wants one and none
    /// goes on. What-ifs that are asked for together have one control, without all of them.
    [[nodiscard]] Command withControl(const Command& command);

signals:
    void commandIssued(const mc::Command& command);
    /// A person wants to see the run beside its control.
    void comparisonAsked();

private:
    QCheckBox* wanted_;
    QWidget* going_; ///< what is there with a control
    QLabel* state_;
    bool hasControl_ = false; ///< or one was asked for since the last frame
};

} // namespace mc::ui
