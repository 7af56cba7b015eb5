#include "views/layers_view.h"

#include "style/scale.h"
#include "style/text.h"
#include "views/chart_strip.h"
#include "views/curve_table.h"
#include "views/elided_label.h"
#include "views/frame_marks.h"
#include "views/frame_text.h"
#include "views/silence.h"
#include "views/smoothing.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

namespace mc::ui {

namespace {

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

/// One curve of a measure per layer; points where it is none are left out. Returns the largest value.
template <class Measure>
double showLayers(ChartStrip& strip, const std::vector<LayersPoint>& points, Measure measure) {
    const std::size_t layers = points.back().layers.size();
    std::vector<CurveStyle> styles;
    std::vector<QList<QPointF>> curves(layers);
    double most = 0;
    for (std::size_t k = 0; k < layers; ++k) {
        const auto layer = static_cast<int>(k);
        styles.push_back({layerName(layer + 1, static_cast<int>(layers) + 1), Stroke{pairInk(layer), 2.2},
                          pairMark(layer), false, QString::number(layer + 1)});
        for (const LayersPoint& point : points) {
            if (const std::optional<double> value = measure(point.layers[k])) {
                curves[k].append({point.epochs, *value});
                most = std::max(most, *value);
            }
        }
    }
    strip.setCurves(styles);
    strip.setXRange(0, epochsAxisEnd(points.back().epochs));
    for (std::size_t k = 0; k < layers; ++k) {
        strip.setPoints(k, curves[k]);
    }
    return most;
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
    : View(parent), measureAngle_(new QToolButton(this)), choices_(new QButtonGroup(this)),
      silences_(new ElidedLabel(this)), angle_(new ChartStrip(this)), firing_(new ChartStrip(this)) {
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
    addFiringButton(Firing::Pyramidal, tr("PYR"), tr("Firing rate of the pyramidal cells.") + cost);
    addFiringButton(Firing::Vip, tr("VIP"),
                    tr("Spikes in bursts of the VIP cells, which carry errors above 0.") + cost);
    addFiringButton(Firing::Sst, tr("SST"),
                    tr("Spikes in bursts of the SST cells, which carry errors below 0.") + cost);
    addFiringButton(Firing::Silent, tr("silent"),
                    tr("Share of pyramidal cells without a spike in a batch.") + cost);
    for (QAbstractButton* button : choices_->buttons()) {
        header->addWidget(button);
    }
    firingButton(Firing::Pyramidal).setChecked(true);
    connect(choices_, &QButtonGroup::idToggled, this, &LayersView::showCurves);
    for (ChartStrip* strip : {angle_, firing_}) {
        strip->setXUnit(tr("epochs"));
        strip->setWidestNumber(tr("100"));
    }
    angle_->setObjectName(QStringLiteral("angle"));
    firing_->setObjectName(QStringLiteral("firing"));
    angle_->setTitle(tr("angle to the exact gradient (°)"));
    angle_->setReference(kRightAngle, tr("chance"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(silences_);
    silences_->hide();
    layout->addWidget(angle_, 1);
    layout->addWidget(firing_, 1);
    showCurves();
}

void LayersView::addFiringButton(Firing firing, const QString& text, const QString& help) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(help);
    button->setCheckable(true);
    button->setAccessibleName(tr("Show %1").arg(text));
    choices_->addButton(button, static_cast<int>(firing));
}

QToolButton& LayersView::firingButton(Firing firing) const {
    return *qobject_cast<QToolButton*>(choices_->button(static_cast<int>(firing)));
}

LayersView::Firing LayersView::chosen() const {
    return static_cast<Firing>(choices_->checkedId());
}

WatchSet LayersView::needs() const {
    WatchSet needed = needs::kHistory;
    needed.measures.rates = true;
    needed.measures.gradient = measureAngle_->isChecked();
    return needed;
}

void LayersView::showFrame(const FramePtr& frame) {
    const bool same =
        frame_ && frame_->run == frame->run && frame_->history && frame_->history == frame->history;
    followMarks({angle_, firing_}, frame_, frame);
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
    } else {
        for (ChartStrip* strip : {angle_, firing_}) {
            strip->setCurves({});
            strip->setXRange(0, 1);
            strip->setYRange(0, 100);
        }
    }
    const bool angles = hasPoints() && !isEmpty(*angle_);
    angle_->setMessage(
        angles ? EmptyText()
        : measureAngle_->isChecked()
            ? EmptyText{tr("The angle appears with the next update that is measured.")}
            : EmptyText{tr("The angle is not measured."), tr("Switch on “Gradient angle” to measure it.")});
    const bool firing = hasPoints() && !isEmpty(*firing_);
    const bool bursts = chosen() == Firing::Vip || chosen() == Firing::Sst;
    firing_->setMessage(firing ? EmptyText()
                        : hasPoints() && bursts
                            ? EmptyText{tr("Errors are graded: there are no bursts.")}
                            : EmptyText{tr("Firing appears with the next update that is measured."),
                                        tr("Press Space to play.")});
    firing_->setTitle(chosen() == Firing::Silent
                          ? tr("silent pyramidal cells (%)")
                          : tr("%1 spikes per cell and 100 ms").arg(choices_->checkedButton()->text()));
}

void LayersView::showAngles() {
    const double most = showLayers(*angle_, frame_->history->layers,
                                   [](const LayerMeasures& layer) { return layer.gradientAngle; });
    angle_->setYRange(0, most > 100 ? 180 : 100);
}

void LayersView::showFiring() {
    const double most = showLayers(*firing_, frame_->history->layers,
                                   [this](const LayerMeasures& layer) { return firingOf(layer, chosen()); });
    firing_->setYRange(0, std::max(roundCeiling(most), 1.0));
}

std::vector<DataTable> LayersView::tables() const {
    return withoutEmpty(
        {curveTable(QStringLiteral("layers"), tr("Measures of the layers"), {angle_, firing_})});
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
