#pragma once

#include "chart/chart_content.h"
#include "concordance/readout_picture.h"
#include "concordance/shown_pairs.h"
#include "runtime/frame.h"
#include "view/picture.h"

#include <QMarginsF>
#include <utility>

namespace mc::ui {

/// What is compared, in several forms, the longest first. frame: null before the first one.
[[nodiscard]] QStringList comparisonForms(const FramePtr& frame);
/// The two layers of a pair, "hidden 1 → output".
[[nodiscard]] QString pairTitle(const Frame& frame, int pair);
/// The measures of now in numbers; empty where there are none.
[[nodiscard]] std::vector<ReadoutFigure> concordanceFigures(const FramePtr& frame);

/// What synapse pairs say, above a scatter and a matrix of them.
[[nodiscard]] PicturePtr pairsPicture(const ShownPairs& pairs);

/// Parts of a picture of sign concordance.
enum class ConcordanceParts { Curves, Pairs, Both, WhatHasRoom };

/// Sign concordance over training with its numbers of now, above all synapse pairs of two layers.
class ConcordancePicture : public Picture {
public:
    // The layout, on the screen, too. Lengths are units.
    static constexpr QMarginsF kMargins{10, 6, 8, 6};
    static constexpr int kSpacing = 4;
    static constexpr int kBothFrom = 340;  ///< height with room for curves and pairs
    static constexpr int kCurvesShare = 4; ///< of the height, where both are shown
    static constexpr int kPairsShare = 5;

    struct Shown {
        FramePtr frame;     ///< null before the first one
        ChartContent chart; ///< see concordanceChart()
        ConcordanceParts parts = ConcordanceParts::Curves;
        int pair = -1; ///< the layer pair whose synapse pairs are shown
        ShownPairs pairs{};
    };
    explicit ConcordancePicture(Shown shown) : shown_(std::move(shown)) {}

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    [[nodiscard]] double heightFor(double width, const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    [[nodiscard]] bool hasPairs() const { return shown_.parts != ConcordanceParts::Curves; }
    [[nodiscard]] PicturePtr column(double height) const;

    Shown shown_;
};

} // namespace mc::ui
