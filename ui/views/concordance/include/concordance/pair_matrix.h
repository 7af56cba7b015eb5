#pragma once

#include "concordance/pair_picture.h"

namespace mc::ui {

/// Matrix of the signs of all synapse pairs of two layers: a row for each cell of the upper layer, a column
/// for each of the lower one. Concordant pairs stand back in light green, discordant ones stand out,
/// undetermined ones are grey.
class PairMatrixPicture : public PairPicture {
public:
    using PairPicture::PairPicture;

    [[nodiscard]] QRect plot(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QPointF place(CellPair pair, const QRect& plot) const override;
    [[nodiscard]] PairSelection under(QPointF point, const QRect& plot) const override;
    [[nodiscard]] PairSelection within(const QRectF& area, const QRect& plot) const override;
    /// The pair so many rows and columns from the one selected, as far as there are any; the first one where
    /// none, or more than one, is selected.
    [[nodiscard]] CellPair beside(int down, int right) const;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

protected:
    [[nodiscard]] QImage image(QSize pixels, double ratio, const Colours& theme) const override;
    void paintAround(QPainter& painter, const QRect& plot, QSizeF room, const Paper& paper) const override;
    void paintRing(QPainter& painter, CellPair pair, const QRect& plot) const override;
    [[nodiscard]] QString countsSummary() const override;

private:
    /// Of one pair, units.
    [[nodiscard]] QSizeF cellSize(const QRect& plot) const;
    [[nodiscard]] CellPair pairAt(QPointF point, const QRect& plot) const;
    [[nodiscard]] QString caption(double width, const Paper& paper) const;
    void paintGrid(QPainter& painter, const QRect& plot, const Colours& theme) const;
};

} // namespace mc::ui
