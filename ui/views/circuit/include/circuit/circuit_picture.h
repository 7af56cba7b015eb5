#pragma once

#include "circuit/circuit_geometry.h"
#include "circuit/circuit_moment.h"

namespace mc::ui {

/// A microcircuit as a drawing: its three cells and compartments with their live values, the wiring within
/// it, and what comes from the layers below and above.
class CircuitPicture : public QWidget, public Summarised {
    Q_OBJECT
public:
    explicit CircuitPicture(QWidget* parent = nullptr);

    /// Null: the drawing without values.
    void showMoment(const CircuitMomentPtr& moment);
    /// All values in words.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString summary() const override { return text(); }

    [[nodiscard]] QSize sizeHint() const override { return {380, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CircuitMomentPtr moment_;
};

} // namespace mc::ui
