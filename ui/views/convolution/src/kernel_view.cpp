#include "convolution/kernel_view.h"

#include "chart/curve_table.h"
#include "convolution/colour_key.h"
#include "convolution/convolution_box.h"
#include "convolution/kernel_canvas.h"
#include "frames/frame_tables.h"
#include "frames/frame_text.h"
#include "frames/map_places.h"
#include "style/text.h"
#include "style/units.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

namespace mc::ui {

namespace {

constexpr double kSmall = 0.86;

} // namespace

KernelView::KernelView(QWidget* parent)
    : View(parent), layer_(new ConvolutionBox(this)), signs_(new ElidedLabel(this)),
      scroll_(new QScrollArea(this)), canvas_(new KernelCanvas),
      forwardKey_(new ColourKey(ColourKey::Map::Signed, this)),
      feedbackKey_(new ColourKey(ColourKey::Map::Signed, this)), dots_(new ElidedLabel(this, kSmall)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Kernels"));
    scroll_->setWidget(canvas_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus); // what is in it has the keys
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setMinimumSize(200, 100);
    scroll_->viewport()->setAutoFillBackground(false);
    scroll_->viewport()->installEventFilter(this);
    canvas_->setAutoFillBackground(false);
    dots_->setWholeText(tr("▪ in E: W has the other sign"));
    auto* header = new QHBoxLayout;
    header->setSpacing(6);
    header->addWidget(layer_);
    header->addWidget(signs_, 1);
    auto* keys = new QHBoxLayout;
    keys->setSpacing(18);
    keys->addWidget(forwardKey_);
    keys->addWidget(feedbackKey_);
    keys->addWidget(dots_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(scroll_, 1);
    layout->addLayout(keys);
    connect(layer_, &ConvolutionBox::layerChanged, this, [this] {
        showKernels();
        emit needsChanged();
    });
    connect(canvas_, &KernelCanvas::markMoved, this, &KernelView::showMarked);
    showKernels();
}

void KernelView::showMarked() {
    signs_->setWholeText(canvas_->marked() ? canvas_->markedText() : signsLine());
    if (const QRectF place = inPixels(canvas_->markedRect(), *canvas_); !place.isEmpty()) {
        const QPoint middle = place.center().toPoint();
        scroll_->ensureVisible(middle.x(), middle.y(), static_cast<int>(place.width()),
                               static_cast<int>(place.height()));
    }
}

WatchSet KernelView::needs() const {
    WatchSet needed = needs::kNothing;
    needed.kernels = layer_->layer();
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

void KernelView::showKernels() {
    const LayerGeometry* geometry = frame_ ? geometryOf(*frame_, layer_->layer()) : nullptr;
    const bool meant = geometry != nullptr && frame_->kernels && frame_->kernels->layer == layer_->layer() &&
                       frame_->kernels->geometry == *geometry;
    canvas_->showKernels(meant ? frame_->kernels : nullptr, layer_->layer() == 1, message());
    signs_->setWholeText(canvas_->marked() ? canvas_->markedText() : signsLine());
    forwardKey_->setVisible(meant);
    forwardKey_->setScale(tr("W"), canvas_->forwardLimit());
    const bool paired = meant && canvas_->layout().feedback;
    feedbackKey_->setVisible(paired);
    feedbackKey_->setScale(tr("E"), canvas_->feedbackLimit());
    dots_->setVisible(paired);
}

EmptyText KernelView::message() const {
    if (!frame_) {
        return noExperiment();
    }
    return layer_->layer() == 0 ? EmptyText{tr("This network has no convolution, so there are no kernels."),
                                            tr("A network like 28x28-8c5-p2-16c3-p2-10 has them.")}
                                : EmptyText{tr("The kernels come with the next frame.")};
}

QString KernelView::whyOnlyForward() const {
    return layer_->layer() == 1 ? tr("Only W: below the lowest layer is the input, which receives no errors.")
                                : tr("Only W: direct feedback comes from the output, past the kernels.");
}

QString KernelView::signsLine() const {
    if (!canvas_->record()) {
        return {};
    }
    return canvas_->counts().empty() ? whyOnlyForward() : signsText(sumOf(canvas_->counts()));
}

std::vector<DataTable> KernelView::tables() const {
    return canvas_->record() ? withoutEmpty({kernelTable(*canvas_->record())}) : std::vector<DataTable>();
}

QString KernelView::summary() const {
    if (!canvas_->record()) {
        return message().whole();
    }
    QStringList channels;
    for (std::size_t out = 0; out < canvas_->counts().size(); ++out) {
        channels << tr("out channel %1: %2").arg(out).arg(shareText(canvas_->counts()[out]));
    }
    const QString parts =
        channels.isEmpty() ? QString() : tr(" %1.").arg(channels.join(QStringLiteral("; ")));
    const QString scales = canvas_->counts().empty()
                               ? forwardKey_->text()
                               : tr("%1; %2").arg(forwardKey_->text(), feedbackKey_->text());
    const QString marked = canvas_->marked() ? tr(" %1.").arg(canvas_->markedText()) : QString();
    return tr("Kernels of %1, %2. %3. %4%5%6")
        .arg(layer_->currentText(), tr("after %1 updates").arg(countText(canvas_->record()->updates)), scales,
             signsLine() + (signsLine().endsWith(QLatin1Char('.')) ? QString() : QStringLiteral(".")), parts,
             marked);
}

bool KernelView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == scroll_->viewport() && event->type() == QEvent::Resize) {
        canvas_->setRoom(scroll_->viewport()->size());
    }
    return View::eventFilter(watched, event);
}

} // namespace mc::ui
