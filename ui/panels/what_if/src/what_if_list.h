#pragma once

#include "runtime/frame.h"

#include <QWidget>

class QLabel;

namespace mc::ui {

/// What was done to the run, the latest on top, with its place and the number that marks it on the time
/// axes; grey what is not in force at the present moment.
class WhatIfList : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfList(QWidget* parent = nullptr);
    void showFrame(const FramePtr& frame);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    FramePtr frame_;
    QLabel* text_;
};

} // namespace mc::ui
