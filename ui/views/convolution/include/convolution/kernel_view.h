#pragma once

#include "convolution/kernel_picture.h"
#include "view/empty_text.h"
#include "view/view.h"
#include "widgets/option_control.h"

class QScrollArea;

namespace mc::ui {

class ConvolutionBox;
class ElidedLabel;
class KernelCanvas;
class PictureView;

/// The kernels of a convolution: a choice of layers, what there is to say of the kernels, and their picture,
/// which is scrolled where it has no room.
class KernelView : public View, public HasOptions {
    Q_OBJECT
public:
    explicit KernelView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    /// Turns to the layer of the cell, if that is a convolution.
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] PicturePtr picture() const override;
    [[nodiscard]] std::vector<OptionControl> options() override;

    [[nodiscard]] KernelCanvas& canvas() const { return *canvas_; }
    [[nodiscard]] ConvolutionBox& layerChooser() const { return *layer_; }

private:
    void showKernels();
    /// What the frame holds of the layer chosen; no record where it holds none.
    [[nodiscard]] KernelPicture::Shown shownNow() const;
    void setShown(const KernelPicture::Shown& shown);
    void mark(const std::optional<KernelChoice>& kernel);
    [[nodiscard]] EmptyText message() const;

    FramePtr frame_;
    std::shared_ptr<const KernelPicture> kernels_; ///< null: none are shown
    KernelPicture::Shown shown_;
    ConvolutionBox* layer_;
    ElidedLabel* line_;
    QScrollArea* scroll_;
    KernelCanvas* canvas_;
    PictureView* key_;
};

} // namespace mc::ui
