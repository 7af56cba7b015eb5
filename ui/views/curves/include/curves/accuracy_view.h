#pragma once

#include "view/view.h"
#include "widgets/option_control.h"

class QLabel;
class QToolButton;

class QVBoxLayout;

namespace mc::ui {

class StyledLabel;
class ChartStrip;

/// Accuracy and loss over training: the training curve smoothed, the tests as points.
class AccuracyView : public View, public HasOptions {
    Q_OBJECT
public:
    explicit AccuracyView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kCurves; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

    [[nodiscard]] std::vector<OptionControl> options() override;

    [[nodiscard]] ChartStrip& accuracyStrip() const { return *accuracy_; }
    [[nodiscard]] ChartStrip& lossStrip() const { return *loss_; }
    /// Shows 80 to 100 % only; disabled while nothing lies there.
    [[nodiscard]] QToolButton& topButton() const { return *top_; }
    /// The large number and what it is of.
    [[nodiscard]] QString headline() const;
    /// The end of the training curve and what it is of; empty where there is no room for it.
    [[nodiscard]] QString trainingHeadline() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader(QVBoxLayout& layout);
    void showHeadline();
    void showTrainingHeadline();
    void showCurves();
    [[nodiscard]] bool reachesTheTop() const;

    FramePtr frame_;
    StyledLabel* value_;
    QLabel* caption_;
    StyledLabel* trainValue_;
    QLabel* trainCaption_;
    QWidget* head_ = nullptr;
    QToolButton* top_;
    ChartStrip* accuracy_;
    ChartStrip* loss_;
};

} // namespace mc::ui
