#pragma once

#include "views/view.h"

class QToolButton;

namespace mc::ui {

class ChartStrip;
class ConcordanceReadout;
class ElidedLabel;

/// Sign concordance of the effective feedback E with the forward weights, one curve per layer pair against
/// the 50 % of chance, and the measures of now in numbers.
class ConcordanceView : public View {
    Q_OBJECT
public:
    explicit ConcordanceView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kCurves; }
    [[nodiscard]] QString summary() const override;

    [[nodiscard]] ChartStrip& strip() const { return *strip_; }
    [[nodiscard]] const ConcordanceReadout& readout() const { return *readout_; }
    /// Shows each pair's weighted curve, too.
    [[nodiscard]] QToolButton& weightedButton() const { return *weighted_; }

private:
    void showCurves();
    [[nodiscard]] int pairs() const;

    FramePtr frame_;
    double low_ = 40; ///< of the axis, %
    ElidedLabel* note_;
    QToolButton* weighted_;
    ChartStrip* strip_;
    ConcordanceReadout* readout_;
};

} // namespace mc::ui
