#include "convolution/feature_map_view.h"

#include "chart/curve_table.h"
#include "convolution/colour_key.h"
#include "convolution/convolution_box.h"
#include "convolution/feature_map_canvas.h"
#include "frames/frame_tables.h"
#include "frames/shown_steps.h"
#include "style/units.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>

namespace mc::ui {

namespace {

constexpr int kOneLine = 460; ///< width from which the header is one line, pixels

} // namespace

FeatureMapView::FeatureMapView(QWidget* parent)
    : View(parent), steps_(new StepChoice(this)), caption_(new ElidedLabel(this)),
      layer_(new ConvolutionBox(this)), activity_(new CalmCombo(this)), canvas_(new FeatureMapCanvas(this)),
      activityKey_(new ColourKey(ColourKey::Map::Magnitude, this)),
      errorKey_(new ColourKey(ColourKey::Map::Signed, this)) {
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
    auto* head = new QWidget(this);
    head->setMinimumWidth(1); // what is in it must not keep the view from becoming narrow
    header_ = new QBoxLayout(QBoxLayout::LeftToRight, head);
    header_->setContentsMargins(0, 0, 0, 0);
    header_->setSpacing(6);
    auto* controls = new QHBoxLayout;
    controls->addWidget(layer_);
    controls->addWidget(activity_);
    controls->addStretch(1);
    header_->addLayout(controls);
    header_->addWidget(caption_, 1);
    auto* keys = new QHBoxLayout;
    keys->setSpacing(18);
    keys->addWidget(activityKey_);
    keys->addWidget(errorKey_);
    keys->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->setSpacing(4);
    layout->addWidget(head);
    layout->addWidget(canvas_, 1);
    layout->addLayout(keys);
    connect(layer_, &ConvolutionBox::layerChanged, this, &FeatureMapView::showMaps);
    connect(activity_, &QComboBox::currentIndexChanged, this, &FeatureMapView::showMaps);
    connect(steps_, &StepChoice::changed, this, &FeatureMapView::showMaps);
    connect(canvas_, &FeatureMapCanvas::cellPicked, this, &View::cellPicked);
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

void FeatureMapView::setCell(CellChoice cell) {
    canvas_->setCell(cell);
    layer_->choose(cell.layer);
}

void FeatureMapView::showMaps() {
    const auto activity = static_cast<FeatureActivity>(activity_->currentData().toInt());
    if (frame_) {
        canvas_->showLayer(frame_, layer_->layer(), activity, steps_->of(*frame_));
    }
    const ShownSteps shown = canvas_->values().shown;
    const bool maps = !canvas_->values().isEmpty();
    activity_->setVisible(layer_->layer() > 0);
    activityKey_->setVisible(maps);
    errorKey_->setVisible(maps);
    activityKey_->setScale(activityName(activity, shown), canvas_->activityLimit());
    errorKey_->setScale(errorName(shown), canvas_->errorLimit());
    caption_->setWholeText(maps ? shownStepsText(*frame_, shown) : QString());
}

std::vector<DataTable> FeatureMapView::tables() const {
    const auto activity = static_cast<FeatureActivity>(activity_->currentData().toInt());
    return frame_ ? withoutEmpty({mapTable(*frame_, layer_->layer(), activity, canvas_->values().shown)})
                  : std::vector<DataTable>();
}

QString FeatureMapView::summary() const {
    if (!canvas_->message().isEmpty()) {
        return canvas_->message().whole();
    }
    const FeatureMapGeometry where = canvas_->geometry();
    QStringList channels;
    for (int channel = 0; channel < where.maps().channels; ++channel) {
        channels << channelText(canvas_->values(), where.maps(), channel);
    }
    return tr("Feature maps of %1, %2. %3; %4. %5.")
        .arg(layer_->currentText(), shownStepsText(*frame_, canvas_->values().shown), activityKey_->text(),
             errorKey_->text(), channels.join(QStringLiteral("; ")));
}

void FeatureMapView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    header_->setDirection(width() < pixelsOf(*this, kOneLine) ? QBoxLayout::TopToBottom
                                                              : QBoxLayout::LeftToRight);
}

} // namespace mc::ui
