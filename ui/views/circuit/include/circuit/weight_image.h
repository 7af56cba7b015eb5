#pragma once

#include "circuit/circuit_moment.h"
#include "view/picture.h"

#include <optional>
#include <vector>

namespace mc::ui {

/// Image of the incoming weights of a cell of layer 1, one per channel: blue excites, vermillion inhibits,
/// white is 0. Of a convolution, the kernel, as far as it lies on the image. The strongest afferents of the
/// step are ringed, the picked one is framed.
class WeightImage : public Picture {
public:
    /// moment: null, or of a cell of another layer: empty.
    WeightImage(const CircuitMomentPtr& moment, std::optional<int> picked);

    /// Whether the microcircuit has pixels below it.
    [[nodiscard]] static bool isMeantFor(CellChoice cell) { return cell.layer == 1; }
    /// Where an afferent is drawn: a place in CircuitRecord::afferents.
    [[nodiscard]] QRectF pixelRect(int pixel, QSizeF room, const Paper& paper) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// The synapse of a pixel.
    [[nodiscard]] Hit at(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;

private:
    [[nodiscard]] QRectF target(int channel, QSizeF room, const Paper& paper) const;
    [[nodiscard]] std::optional<int> pixelAt(QPointF place, QSizeF room, const Paper& paper) const;
    void paintScale(QPainter& painter, double width, const Paper& paper) const;

    CircuitMomentPtr moment_;
    MapShape maps_{0, 0, 0}; ///< the afferents, as they are drawn
    std::optional<int> picked_;
    double scale_ = 0; ///< colours are full at this magnitude
};

} // namespace mc::ui
