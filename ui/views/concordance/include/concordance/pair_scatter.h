#pragma once

#include "concordance/pair_picture.h"

namespace mc::ui {

/// Scatter plot of synapse pairs in the plane of W (to the right) and E (upwards) around zero: concordant
/// ones lie in the upper right and the lower left. Each quadrant says how many it holds. Drawn as a density,
/// so that a million pairs cost little more than a thousand.
class PairScatterPicture : public PairPicture {
public:
    using PairPicture::PairPicture;

    [[nodiscard]] QRect plot(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QPointF place(CellPair pair, const QRect& plot) const override;
    [[nodiscard]] PairSelection under(QPointF point, const QRect& plot) const override;
    [[nodiscard]] PairSelection within(const QRectF& area, const QRect& plot) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

protected:
    [[nodiscard]] QImage image(QSize pixels, double ratio, const Colours& theme) const override;
    void paintUnder(QPainter& painter, const QRect& plot, const Paper& paper) const override;
    void paintAround(QPainter& painter, const QRect& plot, QSizeF room, const Paper& paper) const override;
    void paintRing(QPainter& painter, CellPair pair, const QRect& plot) const override;
    [[nodiscard]] QString countsSummary() const override;
};

} // namespace mc::ui
