#include "convolution/feature_map_view.h"

#include "convolution/convolution_box.h"
#include "convolution/feature_map_canvas.h"
#include "frames/frame_course.h"
#include "frames/frame_text.h"
#include "frames/shown_steps.h"
#include "style/units.h"
#include "view/picture_box.h"
#include "view/words_picture.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>
#include <array>

namespace mc::ui {

namespace {

constexpr int kOneLine = 460;  ///< width from which the header is one line, pixels
constexpr int kMapSpacing = 4; ///< pixels
constexpr int kInMapHead = 6;  ///< pixels
constexpr QMargins kMapMargins{10, 8, 10, 6};
constexpr double kFirstTrace = 0.1;  ///< least x of full colour
constexpr double kFirstError = 1e-9; ///< least |e| of full colour; errors fall steeply from layer to layer

} // namespace

FeatureMapView::FeatureMapView(QWidget* parent)
    : View(parent), activityRange_(kFirstTrace), errorRange_(kFirstError), steps_(new StepChoice(this)),
      head_(new QWidget(this)), caption_(new ElidedLabel(this)), layer_(new ConvolutionBox(this)),
      activity_(new CalmCombo(this)), canvas_(new FeatureMapCanvas(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Feature maps"));
    activity_->addItem(tr("trace x"), static_cast<int>(FeatureActivity::Trace));
    activity_->addItem(tr("spikes"), static_cast<int>(FeatureActivity::Spikes));
    activity_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    activity_->setToolTip(
        tr("What of the PYR cells is shown: their trace x in the step shown, or how often they have "
           "spiked up to it; while presentations pass whole, the mean of x, and how often "
           "they have spiked in all"));
    activity_->setAccessibleName(tr("Activity shown"));
    head_->setMinimumWidth(1); // what is in it must not keep the view from becoming narrow
    header_ = new QBoxLayout(QBoxLayout::LeftToRight, head_);
    header_->setContentsMargins(0, 0, 0, 0);
    header_->setSpacing(kInMapHead);
    auto* controls = new QHBoxLayout;
    controls->addWidget(layer_);
    controls->addWidget(activity_);
    controls->addStretch(1);
    header_->addLayout(controls);
    header_->addWidget(caption_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMapMargins);
    layout->setSpacing(kMapSpacing);
    layout->addWidget(head_);
    layout->addWidget(canvas_, 1);
    connect(layer_, &ConvolutionBox::layerChanged, this, &FeatureMapView::showMaps);
    connect(activity_, &QComboBox::currentIndexChanged, this, &FeatureMapView::showMaps);
    connect(steps_, &StepChoice::changed, this, &FeatureMapView::showMaps);
    connect(canvas_, &PictureView::cellPicked, this, [this](CellChoice cell) {
        setCell(cell); // before others tell of it
        emit cellPicked(cell);
    });
    showMaps();
}

void FeatureMapView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    layer_->showFrame(*frame);
    showMaps();
}

std::vector<OptionControl> FeatureMapView::options() {
    return {numberOption("layer", *layer_, "lowest", true),
            choiceOption("activity", *activity_, {"trace", "spikes"})};
}

std::vector<double> FeatureMapView::scales() const {
    return {activityRange_.limit(), errorRange_.limit()};
}

void FeatureMapView::growScales(const std::vector<double>& scales) {
    if (grow(std::array{&activityRange_, &errorRange_}, scales)) {
        showMaps();
    }
}

void FeatureMapView::setCell(CellChoice cell) {
    const bool same = cell == cell_;
    cell_ = cell;
    layer_->choose(cell.layer);
    if (!same) {
        showMaps();
    }
}

void FeatureMapView::fitRanges(const FeatureValues& values) {
    if (rangesBeginAnew(fitted_, *frame_) || layer_->layer() != fittedLayer_ ||
        values.shown.isWhole() != fittedWhole_) {
        activityRange_.reset();
        errorRange_.reset();
    }
    fitted_ = frame_;
    fittedLayer_ = layer_->layer();
    fittedWhole_ = values.shown.isWhole();
    if (!values.isEmpty()) {
        if (values.kind == FeatureActivity::Trace) {
            activityRange_.include(double{values.activity.maxCoeff()});
        }
        errorRange_.include(double{values.error.cwiseAbs().maxCoeff()});
    }
}

void FeatureMapView::showMaps() {
    const int layer = layer_->layer();
    activity_->setVisible(layer > 0);
    const bool known = frame_ && geometryOf(*frame_, layer) != nullptr;
    const auto activity = static_cast<FeatureActivity>(activity_->currentData().toInt());
    const FeatureValues values =
        known ? featureValues(*frame_, layer, activity, steps_->of(*frame_)) : FeatureValues();
    if (frame_) {
        fitRanges(values);
    }
    caption_->setWholeText(values.isEmpty() ? QString() : shownStepsText(*frame_, values.shown));
    if (values.isEmpty()) {
        canvas_->showMessage(message());
        return;
    }
    const double limit =
        activity == FeatureActivity::Spikes ? frame_->presentation->steps : activityRange_.limit();
    canvas_->showMaps(std::make_shared<const FeatureMapPicture>(FeatureMapPicture::Shown{
        frame_, layer, layer_->currentText(), values, limit, errorRange_.limit(), cell_}));
}

EmptyText FeatureMapView::message() const {
    if (frame_ && layer_->layer() == 0) {
        return {tr("This network has no convolution, so there are no maps."),
                tr("A network like 28x28-8c5-p2-16c3-p2-10 has them.")};
    }
    return nothingPresented(frame_);
}

PicturePtr FeatureMapView::picture() const {
    std::vector<PictureBox::Item> choices;
    if (layer_->layer() > 0) {
        choices = {{quietLine({layer_->currentText()})}, {quietLine({activity_->currentText()})}};
    }
    const auto head = std::make_shared<FoldingBox>(
        kOneLine - kMapMargins.left() - kMapMargins.right(),
        std::vector<PictureBox::Item>{{headOf(std::move(choices))}, {quietLine({caption_->wholeText()}), 1}},
        kInMapHead);
    return std::make_shared<PictureBox>(Qt::Vertical,
                                        std::vector<PictureBox::Item>{{head}, {canvas_->picture(), 1}},
                                        kMapSpacing, kMapMargins);
}

void FeatureMapView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    header_->setDirection(width() < pixelsOf(*this, kOneLine) ? QBoxLayout::TopToBottom
                                                              : QBoxLayout::LeftToRight);
}

} // namespace mc::ui
