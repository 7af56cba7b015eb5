#pragma once

#include "runtime/frame.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace mc::ui {

/// A form for what-ifs of one group. Shows what frames report and keeps nothing of it but what it needs
/// to say what a person wants.
class WhatIfPart : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfPart(QWidget* parent = nullptr);

    /// frame: of a run whose data are open.
    virtual void showFrame(const FramePtr& frame) = 0;
    /// Turns to a cell, where the network has it and the what-if is about cells.
    virtual void setCell(CellAddress /*cell*/) {}

signals:
    /// A person wants this.
    void asked(const mc::WhatIf& change);

protected:
    /// A new line of controls below the others.
    [[nodiscard]] QHBoxLayout* addLine();
    void addBelow(QWidget* widget);

private:
    QVBoxLayout* lines_;
};

} // namespace mc::ui
