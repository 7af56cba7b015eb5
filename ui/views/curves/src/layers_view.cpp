#include "curves/layers_view.h"

#include "chart/chart_strip.h"
#include "chart/frame_marks.h"
#include "frames/frame_text.h"
#include "frames/silence.h"
#include "style/units.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace mc::ui {

LayersView::LayersView(QWidget* parent)
    : View(parent), measureAngle_(new QToolButton(this)), silences_(new ElidedLabel(this)),
      angle_(new ChartStrip(this)), firing_(new ChartStrip(this)), silent_(new ChartStrip(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Layers"));
    measureAngle_->setText(tr("Gradient angle"));
    measureAngle_->setCheckable(true);
    measureAngle_->setToolTip(
        tr("Measures the angle between the update of each layer and the exact gradient (backpropagation "
           "through time) on the same presentations. Costs about as much as learning the batch once more, at "
           "every 16th update: some 5 to 15 % of the speed."));
    connect(measureAngle_, &QToolButton::toggled, this, [this] {
        showCurves();
        emit needsChanged();
    });
    auto* header = new QHBoxLayout;
    header->setSpacing(4);
    header->addWidget(measureAngle_);
    header->addStretch(1);
    const QString cost =
        tr(" Measured at every 16th update while this is seen; costs up to some 10 % of the speed.");
    addFiringButton(*header, Firing::Pyramidal, tr("Firing rate of the pyramidal cells.") + cost);
    addFiringButton(*header, Firing::Vip,
                    tr("Spikes in bursts of the VIP cells, which carry errors above 0.") + cost);
    addFiringButton(*header, Firing::Sst,
                    tr("Spikes in bursts of the SST cells, which carry errors below 0.") + cost);
    addFiringButton(*header, Firing::Silent,
                    tr("Share of pyramidal cells without a spike in a batch.") + cost);
    firingButton(Firing::Pyramidal).setChecked(true);
    for (QToolButton* button : choices_) {
        connect(button, &QToolButton::toggled, this, &LayersView::showCurves);
    }
    angle_->setObjectName(QStringLiteral("angle"));
    firing_->setObjectName(QStringLiteral("firing"));
    silent_->setObjectName(QStringLiteral("silent"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(silences_);
    silences_->hide();
    layout->addWidget(angle_, 1);
    layout->addWidget(firing_, 1);
    layout->addWidget(silent_, 1);
    showCurves();
}

void LayersView::addFiringButton(QHBoxLayout& header, Firing firing, const QString& help) {
    auto* button = new QToolButton(this);
    button->setText(firingName(firing));
    button->setToolTip(help);
    button->setCheckable(true);
    button->setAccessibleName(tr("Show %1").arg(firingName(firing)));
    header.addWidget(button);
    choices_[static_cast<std::size_t>(firing)] = button;
}

QToolButton& LayersView::firingButton(Firing firing) const {
    return *choices_[static_cast<std::size_t>(firing)];
}

LayerChoices LayersView::choices() const {
    LayerChoices choices{measureAngle_->isChecked(), {}};
    for (const Firing firing : {Firing::Pyramidal, Firing::Vip, Firing::Sst, Firing::Silent}) {
        if (firingButton(firing).isChecked()) {
            choices.firings.insert(firing);
        }
    }
    return choices;
}

std::vector<OptionControl> LayersView::options() {
    return {switchOption("angle", *measureAngle_), switchOption("pyr", firingButton(Firing::Pyramidal)),
            switchOption("vip", firingButton(Firing::Vip)), switchOption("sst", firingButton(Firing::Sst)),
            switchOption("silent", firingButton(Firing::Silent))};
}

WatchSet LayersView::needs() const {
    WatchSet needed = needs::kHistory;
    needed.measures.rates = true;
    needed.measures.gradient = measureAngle_->isChecked();
    return needed;
}

void LayersView::showFrame(const FramePtr& frame) {
    const bool same = frame_ && frame_->run == frame->run && frame_->history &&
                      frame_->history == frame->history && sameMarks(*frame_, *frame) &&
                      missTheSame(frame_, frame);
    frame_ = frame;
    const QString silences = silencesText(*frame);
    silences_->setWholeText(silences);
    silences_->setVisible(!silences.isEmpty());
    if (!same) { // shared between frames as long as nothing has been added
        showCurves();
    }
}

void LayersView::showCurves() {
    const LayerCharts charts = layerCharts(frame_, choices());
    const auto show = [](ChartStrip& strip, const std::optional<ChartContent>& chart) {
        strip.setContent(chart.value_or(ChartContent()));
        strip.setVisible(chart.has_value());
    };
    show(*angle_, charts.angle);
    show(*firing_, charts.firing);
    show(*silent_, charts.silent);
}

PicturePtr LayersView::picture() const {
    const auto shown = [](const ChartStrip& strip) {
        return strip.isHidden() ? std::nullopt : std::optional(strip.content());
    };
    return std::make_shared<LayersPicture>(frame_,
                                           LayerCharts{shown(*angle_), shown(*firing_), shown(*silent_)},
                                           measureAngle_->height() / unitOf(*this));
}

QString LayersView::summary() const {
    return picture()->summary();
}

std::vector<DataTable> LayersView::tables() const {
    return picture()->tables();
}

} // namespace mc::ui
