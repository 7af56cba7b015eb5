#pragma once

#include "network/network_state.h"
#include "style/scale.h"
#include "view/has_scales.h"
#include "view/run_state.h"
#include "view/view.h"
#include "widgets/option_control.h"

class QBoxLayout;

namespace mc::ui {

class CalmCombo;
class FlowLayout;
class NetworkCanvas;
class PictureView;
class StepChoice;

/// The layers as columns of cells with their activity in the step shown, or over the presentation where those
/// pass whole, and the strongest connections of the picked cell.
class NetworkView : public View, public HasOptions, public HasScales, public HasRunState {
    Q_OBJECT
public:
    explicit NetworkView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] PicturePtr picture() const override;
    void fit() override;
    void offer(QAction& tool) override;
    [[nodiscard]] std::vector<OptionControl> options() override;
    [[nodiscard]] std::vector<double> scales() const override;
    void growScales(const std::vector<double>& scales) override;
    [[nodiscard]] QJsonValue runState() const override; ///< what is in sight
    void setRunState(const QJsonValue& state) override;

    [[nodiscard]] NetworkCanvas& canvas() const { return *canvas_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeChoosers();
    void nameStrengths();
    [[nodiscard]] LinkChoice linkChoice() const;
    void chooseLinks();
    void beginRanges();
    void showAll();

    FramePtr frame_;
    CellChoice cell_;
    GrowingRange range_; ///< of strengths up; grows to round numbers while one cell is picked
    GrowingRange errorRange_;
    StepChoice* steps_;
    QBoxLayout* header_ = nullptr;
    FlowLayout* controls_ = nullptr;
    PictureView* caption_; ///< and the verdict
    CalmCombo* arrows_;    ///< which way connections are shown
    CalmCombo* count_;     ///< how many, each way
    CalmCombo* strength_;  ///< what the strength of a connection is
    NetworkCanvas* canvas_;
    PictureView* links_;
    PictureView* key_;
};

} // namespace mc::ui
