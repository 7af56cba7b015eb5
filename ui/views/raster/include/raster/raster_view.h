#pragma once

#include "style/scale.h"
#include "view/has_difference.h"
#include "view/has_scales.h"
#include "view/run_state.h"
#include "view/view.h"

namespace mc::ui {

class RasterCanvas;

/// Raster view: spikes of PYR, VIP and SST cells of one presentation, layer by layer, with its label and what
/// the network says.
class RasterView : public View, public HasRunState, public HasDifference, public HasScales {
    Q_OBJECT
public:
    explicit RasterView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kPresentation; }
    void setCell(CellChoice cell) override;
    [[nodiscard]] PicturePtr picture() const override;
    /// Spikes in both, in one alone, and the errors of this raster less those of the other one.
    [[nodiscard]] Difference differenceFrom(const View& other) const override;
    [[nodiscard]] std::vector<double> scales() const override;
    void growScales(const std::vector<double>& scales) override;
    /// The ranges of graded errors.
    [[nodiscard]] QJsonValue runState() const override;
    void setRunState(const QJsonValue& state) override;

    [[nodiscard]] RasterCanvas& canvas() const { return *canvas_; }

private:
    void showRaster();

    FramePtr frame_;
    CellChoice cell_;
    std::vector<GrowingRange> errorRanges_; ///< of layers 1 ... L
    RasterCanvas* canvas_;
};

} // namespace mc::ui
