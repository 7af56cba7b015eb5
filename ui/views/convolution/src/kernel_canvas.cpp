#include "convolution/kernel_canvas.h"

#include "style/units.h"

#include <QKeyEvent>

namespace mc::ui {

KernelCanvas::KernelCanvas(QWidget* parent) : PictureView(parent) {
    setAccessibleName(tr("Kernels of a convolution"));
    setToolTip(tr("Click: mark a kernel · Esc: none\n↑ ↓: of another out channel, after Tab ← →: of another "
                  "channel below"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KernelCanvas::showKernels(const std::shared_ptr<const KernelPicture>& kernels) {
    kernels_ = kernels;
    setPicture(kernels);
}

void KernelCanvas::showMessage(const EmptyText& message) {
    kernels_ = nullptr;
    setPicture(std::make_shared<EmptyPicture>(message));
}

std::vector<BoundKey<KernelCanvas>> KernelCanvas::keys() {
    return {
        {{Qt::Key_Up},
         tr("Mark the kernel of the out channel before"),
         [](KernelCanvas& all) { emit all.marked(all.kernels_->beside(-1, 0)); }},
        {{Qt::Key_Down},
         tr("Mark that of the next out channel"),
         [](KernelCanvas& all) { emit all.marked(all.kernels_->beside(1, 0)); }},
        {{Qt::Key_Left},
         tr("Mark that of the channel below before, after Tab"),
         [](KernelCanvas& all) { emit all.marked(all.kernels_->beside(0, -1)); }},
        {{Qt::Key_Right},
         tr("Mark that of the next channel below, after Tab"),
         [](KernelCanvas& all) { emit all.marked(all.kernels_->beside(0, 1)); }},
        {{Qt::Key_Escape}, tr("Mark none"), [](KernelCanvas& all) { emit all.marked(std::nullopt); }},
    };
}

bool KernelCanvas::movesBy(int key) const {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    return kernels_ && (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && hasKeyboardFocus()) ||
                        (key == Qt::Key_Escape && kernels_->marked()));
}

void KernelCanvas::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<BoundKey<KernelCanvas>> key = boundTo(keys(), *event);
        key && movesBy(event->key())) {
        key->act(*this);
    } else {
        PictureView::keyPressEvent(event);
    }
}

void KernelCanvas::pickAt(QPointF place) {
    if (kernels_) {
        emit marked(kernels_->kernelAt(place, roomOf(*this), paper()));
    }
}

} // namespace mc::ui
