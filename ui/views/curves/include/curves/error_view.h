#pragma once

#include "curves/error_picture.h"
#include "view/run_state.h"
#include "view/view.h"
#include "widgets/option_control.h"

class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace mc::ui {

class ChartStrip;
class ElidedLabel;

/// Error view: the error signals of a presentation over time and the loss over training (see ErrorPicture).
/// Ranges grow to round numbers and do not shrink, so that a falling error is seen to fall; a
/// run that differs in its seed alone keeps them, so that the two can be compared.
class ErrorView : public View, public HasOptions, public HasRunState {
    Q_OBJECT
public:
    explicit ErrorView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] WatchSet needs() const override {
        return needs::both(needs::kPresentation, needs::kCurves);
    }
    /// Also turns the hidden strip to the layer of the cell.
    void setCell(CellChoice cell) override;
    [[nodiscard]] PicturePtr picture() const override;

    [[nodiscard]] std::vector<OptionControl> options() override;

    [[nodiscard]] QJsonValue runState() const override { return limitsOf(ranges_.all()); }
    void setRunState(const QJsonValue& state) override;

    /// Sets all ranges to what is on show now; they grow again from there.
    void fitRanges();
    void fit() override { fitRanges(); }

protected:
    void reword() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader(QVBoxLayout& layout);
    void beginRun();
    void showAll();
    void arrange();
    [[nodiscard]] ErrorChoices choices() const;
    [[nodiscard]] ErrorCharts charts() const;
    void showCharts(ErrorCharts charts);
    void showLimits();
    [[nodiscard]] ChartStrip& strip(ErrorChart chart) const;

    FramePtr frame_;
    GhostCurves ghosts_;
    CellChoice choice_;
    ErrorRanges ranges_;
    std::shared_ptr<const ErrorPicture> picture_; ///< on whole time axes
    QComboBox* layerBox_;
    QToolButton* fit_;
    ChartStrip* output_;
    ChartStrip* hidden_;
    ChartStrip* cell_;
    ChartStrip* loss_;
    ElidedLabel* cellHint_;
    ElidedLabel* leftOut_; ///< the charts for which the view is too low
};

} // namespace mc::ui
