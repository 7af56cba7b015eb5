#pragma once

#include "convolution/kernel_picture.h"
#include "style/bound_keys.h"
#include "view/empty_text.h"
#include "view/picture_view.h"

namespace mc::ui {

/// The kernels of a layer on the screen. A click or the arrow keys mark a kernel, to be told of in words;
/// Left and Right only for those who came by keyboard, since they otherwise step through time.
class KernelCanvas : public PictureView {
    Q_OBJECT
public:
    explicit KernelCanvas(QWidget* parent = nullptr);

    void showKernels(const std::shared_ptr<const KernelPicture>& kernels);
    /// Shows this in the place of kernels.
    void showMessage(const EmptyText& message);

    [[nodiscard]] static std::vector<BoundKey<KernelCanvas>> keys();

    [[nodiscard]] QSize sizeHint() const override { return {500, 260}; }

signals:
    /// A person marks this kernel, or none.
    void marked(const std::optional<mc::ui::KernelChoice>& kernel);

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void pickAt(QPointF place) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::shared_ptr<const KernelPicture> kernels_; ///< null: none are shown
};

} // namespace mc::ui
