#pragma once

#include "chart/chart_content.h"
#include "chart/ghosts.h"
#include "runtime/frame.h"
#include "training/measures/equivalence.h"
#include "view/picture_box.h"

#include <memory>

namespace mc::ui {

/// Whether the run has feedback that learns, as far as it is known. frame: null before the first one.
[[nodiscard]] bool isComparable(const FramePtr& frame);

/// What was measured of equivalence; empty where the run is not comparable.
[[nodiscard]] Equivalence measuredEquivalence(const FramePtr& frame);

/// Charts of it, or why there are none.
struct EquivalenceCharts {
    ChartContent distance;
    ChartContent cosine;
};
[[nodiscard]] EquivalenceCharts equivalenceCharts(const FramePtr& frame, const Equivalence& measured,
                                                  const GhostCurves& ghosts = {});

/// Distance of the feedback B from M ∘ Wᵀ above the cosines of the update, each with its numbers of now; the
/// first chart alone where nothing was measured.
class EquivalencePicture : public PictureBox {
public:
    static constexpr QMarginsF kMargins{10, 6, 8, 6}; ///< on the screen, too; units
    static constexpr int kSpacing = 4;

    /// measured: not null.
    EquivalencePicture(FramePtr frame, std::shared_ptr<const Equivalence> measured, EquivalenceCharts charts);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    FramePtr frame_;
    std::shared_ptr<const Equivalence> measured_;
    EquivalenceCharts charts_;
};

} // namespace mc::ui
