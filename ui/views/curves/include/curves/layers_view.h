#pragma once

#include "curves/layers_picture.h"
#include "view/view.h"
#include "widgets/option_control.h"

#include <vector>

class QToolButton;

namespace mc::ui {

class ChartStrip;
class ElidedLabel;
class FlowLayout;

/// Layers view: what the layers do over training (see LayersPicture); every measure of the table that has a
/// curve has a switch. They are measured only while this is seen, those of the update only where they are
/// switched on.
class LayersView : public View, public HasOptions {
    Q_OBJECT
public:
    explicit LayersView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] PicturePtr picture() const override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] std::vector<OptionControl> options() override;

protected:
    void reword() override;

private:
    [[nodiscard]] QToolButton* makeSwitch(const LayerChoice& measure);
    void showCurves();

    FramePtr frame_;
    GhostCurves ghosts_;
    std::vector<LayerChoice> choices_;
    std::vector<QToolButton*> switches_; ///< of the choices; their object names are the ids of the measures
    FlowLayout* header_;                 ///< of the switches
    ElidedLabel* silences_;              ///< error cells that are silenced; hidden where none are
    std::vector<ChartStrip*> strips_;    ///< from top to bottom; their object names are the ids of the axes
};

} // namespace mc::ui
