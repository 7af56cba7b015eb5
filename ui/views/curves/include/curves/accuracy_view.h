#pragma once

#include "chart/ghosts.h"
#include "frames/smoothing.h"
#include "view/view.h"
#include "widgets/option_control.h"

class QToolButton;

namespace mc::ui {

class ChartStrip;
class PictureView;

/// Accuracy view: accuracy and loss over training (see AccuracyPicture).
class AccuracyView : public View, public HasOptions {
    Q_OBJECT
public:
    explicit AccuracyView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kCurves; }
    [[nodiscard]] PicturePtr picture() const override;

    [[nodiscard]] std::vector<OptionControl> options() override;

protected:
    void reword() override;

private:
    void showCurves();

    FramePtr frame_;
    GhostCurves ghosts_;
    SmoothCurve training_; ///< accuracy, in [0, 1]
    PictureView* head_;
    QToolButton* top_; ///< shows 80 to 100 % only; disabled while nothing lies there
    ChartStrip* accuracy_;
    ChartStrip* loss_;
};

} // namespace mc::ui
