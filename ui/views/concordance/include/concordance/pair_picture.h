#pragma once

#include "concordance/shown_pairs.h"
#include "training/records/pair_record.h"
#include "view/picture.h"

#include <QRect>

namespace mc::ui {

/// A picture of all synapse pairs of two layers, with rings around few that are selected. What differs from
/// one to the other is where a pair lies.
class PairPicture : public Picture {
public:
    explicit PairPicture(ShownPairs pairs);

    [[nodiscard]] const ShownPairs& pairs() const { return pairs_; }
    /// Where the pairs are drawn, whole units.
    [[nodiscard]] virtual QRect plot(QSizeF room, const Paper& paper) const = 0;
    /// Where the middle of a pair lies.
    [[nodiscard]] virtual QPointF place(CellPair pair, const QRect& plot) const = 0;
    /// What a click there selects.
    [[nodiscard]] virtual PairSelection under(QPointF point, const QRect& plot) const = 0;
    /// What a rectangle selects.
    [[nodiscard]] virtual PairSelection within(const QRectF& area, const QRect& plot) const = 0;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;

protected:
    // Of a picture that has pairs.
    /// The pairs alone, for a plot of so many pixels. ratio: of these per unit.
    [[nodiscard]] virtual QImage image(QSize pixels, double ratio, const Colours& theme) const = 0;
    virtual void paintUnder(QPainter& /*painter*/, const QRect& /*plot*/, const Paper& /*paper*/) const {}
    virtual void paintAround(QPainter& painter, const QRect& plot, QSizeF room, const Paper& paper) const = 0;
    /// The outline of one of few selected pairs.
    virtual void paintRing(QPainter& painter, CellPair pair, const QRect& plot) const = 0;
    [[nodiscard]] virtual QString countsSummary() const = 0;

private:
    ShownPairs pairs_;
};

} // namespace mc::ui
