#pragma once

#include "view/run_state.h"
#include "view/view.h"

class QBoxLayout;

namespace mc::ui {

class ElidedLabel;
class RasterCanvas;
class RasterLegend;
class VerdictChip;

/// Spikes of PYR, VIP and SST cells of one presentation, layer by layer, with its label and what the network
/// says.
class RasterView : public View, public HasRunState {
    Q_OBJECT
public:
    explicit RasterView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kPresentation; }
    void setCell(CellChoice cell) override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;
    [[nodiscard]] QJsonValue runState() const override;
    void setRunState(const QJsonValue& state) override;

    [[nodiscard]] RasterCanvas& canvas() const { return *canvas_; }
    [[nodiscard]] const VerdictChip& chip() const { return *chip_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showInformation();
    void showBands();

    FramePtr frame_;
    QBoxLayout* header_ = nullptr;
    ElidedLabel* information_;
    RasterLegend* legend_;
    VerdictChip* chip_;
    RasterCanvas* canvas_;
};

} // namespace mc::ui
