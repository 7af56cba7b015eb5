#pragma once

#include "view/view.h"
#include "widgets/option_control.h"

class QBoxLayout;

namespace mc::ui {

class CalmCombo;
class ColourKey;
class ConvolutionBox;
class ElidedLabel;
class FeatureMapCanvas;
class StepChoice;

/// A convolutional layer in the steps shown: of each channel an image of its activity and one of its errors.
class FeatureMapView : public View, public HasOptions {
    Q_OBJECT
public:
    explicit FeatureMapView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    /// Turns to the layer of the cell, if that is a convolution.
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kPresentation; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;
    [[nodiscard]] std::vector<OptionControl> options() override;

    [[nodiscard]] FeatureMapCanvas& canvas() const { return *canvas_; }
    [[nodiscard]] ConvolutionBox& layerChooser() const { return *layer_; }
    /// Trace or number of spikes.
    [[nodiscard]] CalmCombo& activityChooser() const { return *activity_; }
    [[nodiscard]] const ColourKey& activityKey() const { return *activityKey_; }
    [[nodiscard]] const ColourKey& errorKey() const { return *errorKey_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMaps();

    FramePtr frame_;
    StepChoice* steps_;
    QBoxLayout* header_;
    ElidedLabel* caption_;
    ConvolutionBox* layer_;
    CalmCombo* activity_;
    FeatureMapCanvas* canvas_;
    ColourKey* activityKey_;
    ColourKey* errorKey_;
};

} // namespace mc::ui
