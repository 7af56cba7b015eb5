#pragma once

#include "concordance/pair_binning.h"
#include "concordance/pair_picture.h"

namespace mc::ui {

/// All synapse pairs in the plane of W (to the right) and E (upwards) around zero: concordant ones lie in the
/// upper right and the lower left. Each quadrant says how many it holds. Drawn as a density, so that a
/// million pairs cost little more than a thousand.
class PairScatter : public PairPicture {
    Q_OBJECT
public:
    explicit PairScatter(QWidget* parent = nullptr);

    [[nodiscard]] const PairCounts& counts() const { return counts_; }
    [[nodiscard]] PairRanges ranges() const { return ranges_; }
    /// What is on show in a sentence, for a screen reader.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QRect plot() const override;
    [[nodiscard]] QPointF place(CellPair pair) const override;

protected:
    [[nodiscard]] QImage image(QSize pixels) const override;
    void paintUnder(QPainter& painter) override;
    void paintOver(QPainter& painter) override;
    void paintRing(QPainter& painter, CellPair pair) const override;
    [[nodiscard]] PairSelection at(QPointF point) const override;
    [[nodiscard]] PairSelection within(QRectF area) const override;
    void recordChanged() override;

private:
    /// The plane of W and E in pixels of this widget.
    struct Plane {
        QRectF area;
        PairRanges ranges;
        [[nodiscard]] QPointF point(double forward, double feedback) const;
    };
    [[nodiscard]] Plane plane() const { return {QRectF(plot()), ranges_}; }
    [[nodiscard]] double numbersWidth() const;
    void paintCorner(QPainter& painter, Qt::Alignment corner, std::int64_t pairs, bool same) const;

    PairCounts counts_;
    PairRanges ranges_;
};

} // namespace mc::ui
