#pragma once

#include "chart/ghosts.h"
#include "training/measures/equivalence.h"
#include "view/view.h"

namespace mc::ui {

class ChartStrip;
class ElidedLabel;
class PictureView;

/// Whether the microcircuit is what it is held to be. Above: the distance of its feedback B from M ∘ Wᵀ, on
/// the decay predicted for it. Below: how far its hidden updates point the way of sign-concordant feedback
/// alignment, and that of the exact gradient. Both are measured only while this is seen, and only for the
/// rule whose feedback learns.
class EquivalenceView : public View {
    Q_OBJECT
public:
    explicit EquivalenceView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] PicturePtr picture() const override;
    [[nodiscard]] WatchSet needs() const override;

    [[nodiscard]] const PictureView& distanceReadout() const { return *distances_; }
    [[nodiscard]] const PictureView& cosineReadout() const { return *cosines_; }
    /// Where the prediction began anew; hidden where it did not.
    [[nodiscard]] const ElidedLabel& prediction() const { return *prediction_; }

protected:
    void reword() override;

private:
    void showCurves();

    FramePtr frame_;
    GhostCurves ghosts_;
    std::shared_ptr<const Equivalence> measured_;
    ElidedLabel* prediction_;
    ChartStrip* distance_;
    ChartStrip* cosine_;
    PictureView* distances_;
    PictureView* cosines_;
};

} // namespace mc::ui
