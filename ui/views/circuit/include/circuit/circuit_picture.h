#pragma once

#include "circuit/circuit_moment.h"
#include "view/picture_view.h"

namespace mc::ui {

struct CircuitGeometry;

inline constexpr QSize kWishedDrawing{380, 300}; ///< units, of a screen pixels

/// Drawing of a microcircuit: its three cells and compartments with their live values, the wiring within it,
/// and what comes from the layers below and above.
class CircuitPicture : public Picture {
public:
    /// moment: null for a drawing without values.
    explicit CircuitPicture(CircuitMomentPtr moment);

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// The microcircuit, on its pyramidal cell.
    [[nodiscard]] Hit at(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    /// What the part there is.
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    /// All values in words.
    [[nodiscard]] QString summary() const override;

private:
    [[nodiscard]] static CircuitGeometry geometry(QSizeF room, const Paper& paper);

    CircuitMomentPtr moment_;
};

/// Widget of the drawing.
class CircuitDrawing : public PictureView {
    Q_OBJECT
public:
    explicit CircuitDrawing(QWidget* parent = nullptr);

    /// Null: the drawing without values.
    void showMoment(const CircuitMomentPtr& moment);

    [[nodiscard]] QSize sizeHint() const override { return kWishedDrawing; }
};

} // namespace mc::ui
