#include "convolution/kernel_view.h"

#include "convolution/convolution_box.h"
#include "convolution/kernel_canvas.h"
#include "frames/frame_text.h"
#include "frames/map_places.h"
#include "style/units.h"
#include "view/picture_box.h"
#include "view/words_picture.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace mc::ui {

namespace {

constexpr int kKernelSpacing = 4;                ///< pixels
constexpr QMargins kKernelMargins{10, 8, 10, 6}; ///< pixels

} // namespace

KernelView::KernelView(QWidget* parent)
    : View(parent), layer_(new ConvolutionBox(this)), line_(new ElidedLabel(this)),
      scroll_(new QScrollArea(this)), canvas_(new KernelCanvas), key_(new PictureView(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Kernels"));
    scroll_->setWidget(canvas_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus); // what is in it has the keys
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setMinimumSize(200, 100);
    scroll_->viewport()->setAutoFillBackground(false);
    canvas_->setAutoFillBackground(false);
    key_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    key_->setAccessibleName(tr("Scales of colours"));
    auto* header = new QHBoxLayout;
    header->setSpacing(6);
    header->addWidget(layer_);
    header->addWidget(line_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kKernelMargins);
    layout->setSpacing(kKernelSpacing);
    layout->addLayout(header);
    layout->addWidget(scroll_, 1);
    layout->addWidget(key_);
    connect(layer_, &ConvolutionBox::layerChanged, this, [this] {
        showKernels();
        emit needsChanged();
    });
    connect(canvas_, &KernelCanvas::marked, this, &KernelView::mark);
    setShown({});
}

WatchSet KernelView::needs() const {
    WatchSet needed = needs::kNothing;
    if (layer_->layer() > 0) {
        needed.kernels = {layer_->layer()};
    }
    return needed;
}

void KernelView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    layer_->showFrame(*frame);
    showKernels();
}

std::vector<OptionControl> KernelView::options() {
    return {numberOption("layer", *layer_, "lowest", true)};
}

void KernelView::setCell(CellChoice cell) {
    layer_->choose(cell.layer);
}

KernelPicture::Shown KernelView::shownNow() const {
    const LayerGeometry* geometry = frame_ ? geometryOf(*frame_, layer_->layer()) : nullptr;
    const auto kernels = geometry != nullptr ? kernelsOf(*frame_, layer_->layer()) : nullptr;
    if (!kernels || kernels->geometry != *geometry) {
        return {};
    }
    KernelPicture::Shown shown{kernels, layer_->currentText(), layer_->layer() == 1, shown_.marked};
    if (shown.marked &&
        (shown.marked->out >= geometry->cells.channels || shown.marked->in >= geometry->afferent.channels)) {
        shown.marked.reset();
    }
    return shown;
}

void KernelView::showKernels() {
    if (const KernelPicture::Shown now = shownNow(); !now.record || now != shown_) {
        setShown(now);
    }
}

void KernelView::setShown(const KernelPicture::Shown& shown) {
    shown_ = shown;
    kernels_ = shown.record ? std::make_shared<const KernelPicture>(shown) : nullptr;
    if (kernels_) {
        canvas_->showKernels(kernels_);
        key_->setPicture(kernels_->key());
    } else {
        canvas_->showMessage(message());
    }
    key_->setVisible(kernels_ != nullptr);
    line_->setWholeText(kernels_ ? kernels_->line() : QString());
}

void KernelView::mark(const std::optional<KernelChoice>& kernel) {
    KernelPicture::Shown shown = shown_;
    shown.marked = kernel;
    setShown(shown);
    const QRectF place = inPixels(kernels_->markedRect(roomOf(*canvas_), canvas_->paper()), *canvas_);
    if (!place.isEmpty()) {
        const QPoint middle = place.center().toPoint();
        scroll_->ensureVisible(middle.x(), middle.y(), static_cast<int>(place.width()),
                               static_cast<int>(place.height()));
    }
}

EmptyText KernelView::message() const {
    if (!frame_) {
        return noExperiment();
    }
    return layer_->layer() == 0 ? EmptyText{tr("This network has no convolution, so there are no kernels."),
                                            tr("A network like 28x28-8c5-p2-16c3-p2-10 has them.")}
                                : EmptyText{tr("The kernels come with the next frame.")};
}

PicturePtr KernelView::picture() const {
    std::vector<PictureBox::Item> items;
    if (layer_->layer() > 0) {
        items.push_back(
            {headOf({{quietLine({layer_->currentText()})}, {quietLine({line_->wholeText()}), 1}})});
    }
    items.push_back({canvas_->picture(), 1});
    if (kernels_) {
        items.push_back({key_->picture()});
    }
    return std::make_shared<PictureBox>(Qt::Vertical, std::move(items), kKernelSpacing, kKernelMargins);
}

} // namespace mc::ui
