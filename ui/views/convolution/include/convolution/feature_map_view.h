#pragma once

#include "convolution/feature_map_picture.h"
#include "style/scale.h"
#include "view/empty_text.h"
#include "view/has_scales.h"
#include "view/view.h"
#include "widgets/option_control.h"

class QBoxLayout;

namespace mc::ui {

class CalmCombo;
class ConvolutionBox;
class ElidedLabel;
class FeatureMapCanvas;
class StepChoice;

/// Feature maps of a convolutional layer: choices of the layer and of what is shown of its cells, and the
/// picture of the maps in the steps shown.
class FeatureMapView : public View, public HasOptions, public HasScales {
    Q_OBJECT
public:
    explicit FeatureMapView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    /// Turns to the layer of the cell, if that is a convolution.
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kPresentation; }
    [[nodiscard]] PicturePtr picture() const override;
    [[nodiscard]] std::vector<OptionControl> options() override;
    [[nodiscard]] std::vector<double> scales() const override;
    void growScales(const std::vector<double>& scales) override;

    [[nodiscard]] FeatureMapCanvas& canvas() const { return *canvas_; }
    [[nodiscard]] ConvolutionBox& layerChooser() const { return *layer_; }
    /// Trace or number of spikes.
    [[nodiscard]] CalmCombo& activityChooser() const { return *activity_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMaps();
    /// Grows the ranges of colours with the values; they begin anew with another layer or run.
    void fitRanges(const FeatureValues& values);
    [[nodiscard]] EmptyText message() const;

    FramePtr frame_;
    FramePtr fitted_; ///< the frame that the ranges have grown for last
    int fittedLayer_ = 0;
    bool fittedWhole_ = false;
    GrowingRange activityRange_;
    GrowingRange errorRange_;
    CellChoice cell_;
    StepChoice* steps_;
    QBoxLayout* header_;
    QWidget* head_;
    ElidedLabel* caption_;
    ConvolutionBox* layer_;
    CalmCombo* activity_;
    FeatureMapCanvas* canvas_;
};

} // namespace mc::ui
