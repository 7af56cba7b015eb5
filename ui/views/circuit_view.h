#pragma once

#include "views/view.h"

namespace mc::ui {

/// One microcircuit, opened: its compartments, what arrives at them, and what its synapses learn.
class CircuitView : public View {
    Q_OBJECT
public:
    explicit CircuitView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] QString summary() const override;

private:
    FramePtr frame_;
    CellChoice cell_;
};

} // namespace mc::ui
