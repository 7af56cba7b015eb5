#include "mistakes/mistakes_view.h"

#include "frames/frame_text.h"
#include "mistakes/confusion_canvas.h"
#include "mistakes/gallery_canvas.h"
#include "style/units.h"
#include "view/picture_box.h"
#include "view/words_picture.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>
#include <QScrollBar>

namespace mc::ui {

namespace {

constexpr double kBesideFrom = 620;                ///< width from which the parts stand side by side, units
constexpr int kMistakesSpacing = 4;                ///< pixels
constexpr int kBetweenParts = 12;                  ///< pixels
constexpr QMargins kMistakesMargins{10, 8, 10, 6}; ///< pixels
constexpr int kMatrixShare = 3;                    ///< of the room, beside that of the gallery
constexpr int kGalleryShare = 2;

QVBoxLayout* columnWith(QWidget* above, QLayout* middle, QWidget* below) {
    auto* column = new QVBoxLayout;
    column->setSpacing(kMistakesSpacing);
    if (above != nullptr) {
        column->addWidget(above);
    }
    column->addLayout(middle, 1);
    if (below != nullptr) {
        column->addWidget(below);
    }
    return column;
}

} // namespace

MistakesView::MistakesView(QWidget* parent)
    : View(parent), head_(new ElidedLabel(this, 1, true)), matrix_(new ConfusionCanvas(this)),
      key_(new PictureView(this)), line_(new ElidedLabel(this)), gallery_(new GalleryCanvas(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("What it gets wrong"));
    key_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    key_->setAccessibleName(tr("Shades of the matrix"));
    auto* matrixRow = new QHBoxLayout;
    matrixRow->addWidget(matrix_);
    auto* galleryRow = new QHBoxLayout;
    galleryRow->setSpacing(0);
    galleryRow->addWidget(gallery_, 1);
    galleryRow->addWidget(&gallery_->scrollBar());
    parts_ = new QBoxLayout(QBoxLayout::TopToBottom);
    parts_->setSpacing(kBetweenParts);
    parts_->addLayout(columnWith(nullptr, matrixRow, key_), kMatrixShare);
    parts_->addLayout(columnWith(line_, galleryRow, nullptr), kGalleryShare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMistakesMargins);
    layout->setSpacing(kMistakesSpacing);
    layout->addWidget(head_);
    layout->addLayout(parts_, 1);
    connect(matrix_, &ConfusionCanvas::picked, this, &MistakesView::pick);
    connect(gallery_, &GalleryCanvas::presented, this, &MistakesView::present);
    showTest();
}

void MistakesView::showFrame(const FramePtr& frame) {
    const bool newRun = !frame_ || frame_->run != frame->run;
    const bool same = !newRun && frame_->history == frame->history && frame_->mistakes == frame->mistakes &&
                      frame_->data == frame->data && missTheSame(frame_, frame);
    const bool sameTest = [&] {
        const std::optional<ShownTest> next = same ? std::nullopt : shownTest(*frame);
        return !newRun && test_ && next && test_->set == next->set && test_->point == next->point &&
               test_->mistakes == next->mistakes;
    }();
    frame_ = frame;
    if (newRun) {
        cell_.reset();
        gallery_->scrollBar().setValue(0);
    }
    if (!same && !sameTest) { // the history grows with every update
        test_ = shownTest(*frame);
        showTest();
    }
}

void MistakesView::pick(const std::optional<ConfusionCell>& cell) {
    cell_ = cell;
    gallery_->scrollBar().setValue(0); // other images: from the surest on
    showTest();
}

void MistakesView::present(const Mistake& mistake) {
    const std::span<const std::uint8_t> pixels = test_->mistakes->imageSet().image(mistake.image);
    emit commandIssued(command::Present{std::make_shared<const AskedImage>(
        AskedImage{{pixels.begin(), pixels.end()}, mistake.label, imageName(*test_, mistake)})});
}

void MistakesView::showTest() {
    const bool known = test_.has_value();
    head_->setForms(known ? testForms(*test_) : QStringList{QString()});
    for (QWidget* part : std::initializer_list<QWidget*>{head_, key_, line_, gallery_}) {
        part->setVisible(known);
    }
    if (!known) {
        matrix_->showMessage(noTestText(frame_));
        gallery_->showMessage({});
        return;
    }
    const auto matrix = std::make_shared<const ConfusionPicture>(ConfusionPicture::Shown{*test_, cell_});
    cell_ = matrix->picked(); // another network may have fewer classes
    matrix_->showMatrix(matrix);
    key_->setPicture(confusionKey(*matrix));
    line_->setForms(galleryForms(*test_, cell_));
    if (const EmptyText none = noMistakesText(*test_, cell_); !none.isEmpty()) {
        gallery_->showMessage(none);
    } else {
        gallery_->showImages(*test_, test_->mistakesIn(cell_));
    }
}

PicturePtr MistakesView::picture() const {
    std::vector<PictureBox::Item> items;
    if (test_) {
        const PicturePtr head = std::make_shared<WordsPicture>(
            testForms(*test_), WordsPicture::Style{.bold = true, .shortens = true});
        const PicturePtr left = columnOf({{matrix_->picture(), 1}, {key_->picture()}}, kMistakesSpacing);
        const PicturePtr right =
            columnOf({{quietLine(galleryForms(*test_, cell_))}, {gallery_->picture(), 1}}, kMistakesSpacing);
        items = {
            {head},
            {std::make_shared<FoldingBox>(
                 kBesideFrom - kMistakesMargins.left() - kMistakesMargins.right(),
                 std::vector<PictureBox::Item>{{left, kMatrixShare}, {right, kGalleryShare}}, kBetweenParts),
             1}};
    } else {
        items = {{matrix_->picture(), 1}};
    }
    return std::make_shared<PictureBox>(Qt::Vertical, std::move(items), kMistakesSpacing, kMistakesMargins);
}

void MistakesView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    parts_->setDirection(width() < pixelsOf(*this, kBesideFrom) ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
}

} // namespace mc::ui
