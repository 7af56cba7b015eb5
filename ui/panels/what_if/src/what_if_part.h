#pragma once

#include "runtime/frame.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace mc::ui {

class FlowLayout;

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
    /// Turns to a synapse, where the what-if is about synapses.
    virtual void setSynapse(SynapseAddress /*synapse*/) {}

signals:
    /// A person wants this.
    void asked(const mc::WhatIf& change);
    /// A person wants a slider, by its name in SliderBar.
    void pinAsked(const QString& name);

protected:
    /// A new line of controls below the others; in a narrow panel it is broken.
    [[nodiscard]] FlowLayout* addLine();
    void addBelow(QWidget* widget);
    /// A button by which a slider is pinned to the bar.
    [[nodiscard]] QAbstractButton* makePinButton();

private:
    QVBoxLayout* lines_;
};

} // namespace mc::ui
