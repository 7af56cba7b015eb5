#pragma once

#include "view/empty_text.h"
#include "view/view.h"
#include "widgets/option_control.h"

class QScrollArea;

namespace mc::ui {

class ColourKey;
class ConvolutionBox;
class ElidedLabel;
class KernelCanvas;

/// The kernels W of a convolution beside those by which its errors go down, E, with the entries marked whose
/// signs differ.
class KernelView : public View, public HasOptions {
    Q_OBJECT
public:
    explicit KernelView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    /// Turns to the layer of the cell, if that is a convolution.
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;
    [[nodiscard]] std::vector<OptionControl> options() override;

    [[nodiscard]] KernelCanvas& canvas() const { return *canvas_; }
    [[nodiscard]] ConvolutionBox& layerChooser() const { return *layer_; }
    /// The sign concordance of the layer, or why there is only W.
    [[nodiscard]] QString signsLine() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showKernels();
    void showMarked();
    [[nodiscard]] EmptyText message() const;
    [[nodiscard]] QString whyOnlyForward() const;

    FramePtr frame_;
    ConvolutionBox* layer_;
    ElidedLabel* signs_;
    QScrollArea* scroll_;
    KernelCanvas* canvas_;
    ColourKey* forwardKey_;
    ColourKey* feedbackKey_;
    ElidedLabel* dots_;
};

} // namespace mc::ui
