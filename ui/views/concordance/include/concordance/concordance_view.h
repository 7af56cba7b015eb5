#pragma once

#include "chart/ghosts.h"
#include "view/run_state.h"
#include "view/view.h"
#include "widgets/option_control.h"

class QToolButton;
class QVBoxLayout;

namespace mc::ui {

class ChartStrip;
class ElidedLabel;
class PairsPanel;
class PictureView;

/// Sign concordance of the effective feedback E with the forward weights, one curve per layer pair against
/// the 50 % of chance, and the measures of now in numbers. Below, where there is room or a person asks for
/// it, all synapse pairs of two layers; where there is no room for both, they take the place of the curves.
class ConcordanceView : public View, public HasOptions, public HasRunState {
    Q_OBJECT
public:
    explicit ConcordanceView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] PicturePtr picture() const override;
    [[nodiscard]] std::vector<OptionControl> options() override;
    [[nodiscard]] QJsonValue runState() const override;
    void setRunState(const QJsonValue& state) override;
    /// Shows the synapse pairs or not, whatever room there is from now on.
    void showPairs(bool shown);

    [[nodiscard]] ChartStrip& strip() const { return *strip_; }
    [[nodiscard]] const PictureView& readout() const { return *readout_; }
    [[nodiscard]] PairsPanel& panel() const { return *panel_; }

    // As for the curves alone, so that what is on show depends on the size and not the other way round.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void reword() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeButtons();
    [[nodiscard]] bool pairsShown() const;
    /// Shows what there is room for and what is asked for.
    void arrange();
    void showCurves();

    FramePtr frame_;
    GhostCurves ghosts_;
    ElidedLabel* note_;
    QToolButton* weighted_; ///< shows each pair's weighted curve, too
    QToolButton* pairsButton_;
    QVBoxLayout* rows_ = nullptr;
    bool curvesShown_ = true;
    bool chosen_ = false;    ///< by a person: whether the pairs are shown
    std::vector<int> asked_; ///< the layer pairs that needs() has last been heard to ask for
    ChartStrip* strip_;
    bool hasFigures_ = false; ///< the readout has numbers
    PictureView* readout_;
    PairsPanel* panel_;
};

} // namespace mc::ui
