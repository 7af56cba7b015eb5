#include "curves/layers_view.h"

#include "chart/chart_strip.h"
#include "chart/curve_table.h"
#include "chart/frame_marks.h"
#include "frames/frame_text.h"
#include "frames/silence.h"
#include "layer_curves.h"
#include "style/scale.h"
#include "style/text.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

namespace mc::ui {

namespace {

constexpr int kKeyLines = 3;
constexpr double kRightAngle = 90; ///< degrees: an update that has nothing to do with the gradient

std::optional<double> firingOf(const LayerMeasures& layer, LayersView::Firing firing) {
    if (!layer.rates) {
        return std::nullopt;
    }
    switch (firing) {
    case LayersView::Firing::Pyramidal:
        return 100 * layer.rates->pyr;
    case LayersView::Firing::Vip:
        return layer.rates->vip ? std::optional(100 * *layer.rates->vip) : std::nullopt;
    case LayersView::Firing::Sst:
        return layer.rates->sst ? std::optional(100 * *layer.rates->sst) : std::nullopt;
    case LayersView::Firing::Silent:
        break;
    }
    return 100 * layer.rates->silentShare;
}

/// How the curves of a firing are drawn; layers are told apart by colour and mark.
Qt::PenStyle dashesOf(LayersView::Firing firing) {
    switch (firing) {
    case LayersView::Firing::Pyramidal:
        return Qt::SolidLine;
    case LayersView::Firing::Vip:
        return Qt::DashLine;
    case LayersView::Firing::Sst:
        return Qt::DotLine;
    case LayersView::Firing::Silent:
        break;
    }
    return Qt::SolidLine;
}

bool isEmpty(const ChartStrip& strip) {
    for (std::size_t k = 0; k < strip.curveCount(); ++k) {
        if (!strip.allPoints(k).isEmpty()) {
            return false;
        }
    }
    return true;
}

} // namespace

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
    addFiringButton(*header, Firing::Pyramidal, tr("PYR"), tr("Firing rate of the pyramidal cells.") + cost);
    addFiringButton(*header, Firing::Vip, tr("VIP"),
                    tr("Spikes in bursts of the VIP cells, which carry errors above 0.") + cost);
    addFiringButton(*header, Firing::Sst, tr("SST"),
                    tr("Spikes in bursts of the SST cells, which carry errors below 0.") + cost);
    addFiringButton(*header, Firing::Silent, tr("silent"),
                    tr("Share of pyramidal cells without a spike in a batch.") + cost);
    firingButton(Firing::Pyramidal).setChecked(true);
    for (QToolButton* button : choices_) {
        connect(button, &QToolButton::toggled, this, &LayersView::showCurves);
    }
    for (ChartStrip* strip : {angle_, firing_, silent_}) {
        strip->setXUnit(tr("epochs"));
        strip->setWidestNumber(tr("100"));
        strip->setKeyLines(kKeyLines);
    }
    angle_->setObjectName(QStringLiteral("angle"));
    firing_->setObjectName(QStringLiteral("firing"));
    silent_->setObjectName(QStringLiteral("silent"));
    angle_->setTitleForms({tr("angle to the exact gradient (°)"), tr("angle to the gradient (°)")});
    silent_->setTitleForms({tr("silent pyramidal cells (%)"), tr("silent PYR cells (%)")});
    angle_->setReference(kRightAngle, tr("chance"));
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

void LayersView::addFiringButton(QHBoxLayout& header, Firing firing, const QString& text,
                                 const QString& help) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(help);
    button->setCheckable(true);
    button->setAccessibleName(tr("Show %1").arg(text));
    header.addWidget(button);
    choices_[static_cast<std::size_t>(firing)] = button;
}

QToolButton& LayersView::firingButton(Firing firing) const {
    return *choices_[static_cast<std::size_t>(firing)];
}

std::vector<LayersView::Firing> LayersView::chosenSpikes() const {
    std::vector<Firing> all;
    for (const Firing firing : {Firing::Pyramidal, Firing::Vip, Firing::Sst}) {
        if (firingButton(firing).isChecked()) {
            all.push_back(firing);
        }
    }
    return all;
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
                      frame_->history == frame->history && missTheSame(frame_, frame);
    followMarks({angle_, firing_, silent_}, frame_, frame);
    frame_ = frame;
    const QString silences = silencesText(*frame);
    silences_->setWholeText(silences);
    silences_->setVisible(!silences.isEmpty());
    if (same) { // shared between frames as long as nothing has been added
        return;
    }
    showCurves();
}

bool LayersView::hasPoints() const {
    return frame_ && frame_->history && !frame_->history->layers.empty();
}

void LayersView::showCurves() {
    if (hasPoints()) {
        showAngles();
        showFiring();
        showSilent();
    } else {
        for (ChartStrip* strip : {angle_, firing_, silent_}) {
            strip->setCurves({});
            strip->setXRange(0, 1);
            strip->setYRange(0, 100);
        }
    }
    arrange();
}

/// Each quantity has a chart of its own, seen where it is chosen.
void LayersView::arrange() {
    const bool angles = hasPoints() && !isEmpty(*angle_);
    angle_->setVisible(angles || measureAngle_->isChecked()); // else the others get the room
    const QString noAngle = tr("The angle appears with the next update that is measured.");
    angle_->setMessage(angles ? EmptyText() : EmptyText{comesByPlaying(frame_, noAngle).missing});
    const bool silent = firingButton(Firing::Silent).isChecked();
    silent_->setVisible(silent);
    silent_->setMessage(hasPoints() && !isEmpty(*silent_) ? EmptyText() : whyNoFiring());
    firing_->setVisible(!silent || !chosenSpikes().empty());
    firing_->setMessage(hasPoints() && !isEmpty(*firing_) ? EmptyText() : whyNoFiring());
    firing_->setTitleForms(firingTitle());
}

EmptyText LayersView::whyNoFiring() const {
    const bool silent = firingButton(Firing::Silent).isChecked();
    if (chosenSpikes().empty() && !silent) {
        return EmptyText{tr("Nothing is chosen."), tr("Switch on PYR, VIP, SST or “silent”.")};
    }
    const bool onlyBursts = !firingButton(Firing::Pyramidal).isChecked() && !silent;
    return hasPoints() && onlyBursts
               ? EmptyText{tr("Errors are graded: there are no bursts.")}
               : comesByPlaying(frame_, tr("Firing appears with the next update that is measured."));
}

QStringList LayersView::firingTitle() const {
    const std::vector<Firing> shown = chosenSpikes();
    if (shown.size() != 1) { // the key names them
        return {tr("spikes per cell and 100 ms")};
    }
    const QString type = firingButton(shown.front()).text();
    return {tr("%1 spikes per cell and 100 ms").arg(type), tr("%1 spikes per cell, 100 ms").arg(type)};
}

void LayersView::showAngles() {
    LayerCurves curves(frame_->history->layers);
    curves.add([](const LayerMeasures& layer) { return layer.gradientAngle; }, Qt::SolidLine, {});
    curves.showIn(*angle_);
    angle_->setYRange(0, curves.most() > 100 ? 180 : 100);
}

void LayersView::showFiring() {
    LayerCurves curves(frame_->history->layers);
    const std::vector<Firing> shown = chosenSpikes();
    for (const Firing firing : shown) {
        curves.add([firing](const LayerMeasures& layer) { return firingOf(layer, firing); }, dashesOf(firing),
                   shown.size() > 1 ? firingButton(firing).text() : QString());
    }
    curves.showIn(*firing_);
    firing_->setYRange(0, std::max(roundCeiling(curves.most()), 1.0));
}

void LayersView::showSilent() {
    LayerCurves curves(frame_->history->layers);
    if (firingButton(Firing::Silent).isChecked()) {
        curves.add([](const LayerMeasures& layer) { return firingOf(layer, Firing::Silent); }, Qt::SolidLine,
                   {});
    }
    curves.showIn(*silent_);
    silent_->setYRange(0, 100);
}

std::vector<DataTable> LayersView::tables() const {
    return withoutEmpty(
        {curveTable(QStringLiteral("layers"), tr("Measures of the layers"), {angle_, firing_, silent_})});
}

QString LayersView::summary() const {
    if (!hasPoints()) {
        return firing_->message();
    }
    QStringList parts;
    const LayersPoint& last = frame_->history->layers.back();
    const auto layers = static_cast<int>(last.layers.size());
    for (int k = 0; k < layers; ++k) {
        const LayerMeasures& layer = last.layers[static_cast<std::size_t>(k)];
        QString part = layerName(k + 1, layers + 1);
        if (layer.rates) {
            part += tr(", pyramidal cells %1 spikes per 100 ms, %2 % silent")
                        .arg(decimalText(100 * layer.rates->pyr, 1),
                             decimalText(100 * layer.rates->silentShare, 1));
        }
        if (layer.gradientAngle) {
            part += tr(", update %1° from the exact gradient").arg(decimalText(*layer.gradientAngle, 1));
        }
        parts << part;
    }
    const QString silences = silences_->wholeText();
    return parts.join(QStringLiteral("; ")) + QStringLiteral(".") +
           (silences.isEmpty() ? QString() : QLatin1Char(' ') + silences + QLatin1Char('.'));
}

} // namespace mc::ui
