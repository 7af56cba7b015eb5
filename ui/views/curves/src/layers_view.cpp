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
#include <array>
#include <iterator>
#include <optional>

namespace mc::ui {

namespace {

constexpr int kKeyLines = 3;
/// Of the measures of a chart, one after another; layers are told apart by colour and mark.
constexpr std::array kDashes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

bool isEmpty(const ChartStrip& strip) {
    for (std::size_t k = 0; k < strip.curveCount(); ++k) {
        if (!strip.allPoints(k).isEmpty()) {
            return false;
        }
    }
    return true;
}

double endOf(const MeasureAxis& axis, double most) {
    if (axis.end == 0) {
        return std::max(roundCeiling(most), axis.leastEnd);
    }
    return most > axis.end && axis.farEnd > 0 ? axis.farEnd : axis.end;
}

QStringList titleOf(const MeasureAxis& axis, const std::vector<QString>& labels) {
    if (labels.size() == 1 && !axis.titleOfOne.empty()) { // else the key names them
        return {translated(axis.titleOfOne).arg(labels.front()),
                translated(axis.briefOfOne).arg(labels.front())};
    }
    return {translated(axis.title), translated(axis.brief)};
}

} // namespace

std::vector<const LayersView::Curve*> LayersView::Chart::chosen() const {
    std::vector<const Curve*> all;
    for (const Curve& curve : curves) {
        if (curve.button->isChecked()) {
            all.push_back(&curve);
        }
    }
    return all;
}

LayersView::LayersView(QWidget* parent) : View(parent), silences_(new ElidedLabel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Layers"));
    forEachMeasure<LayerReading>([this](const Measure& row, const LayerReading& reading) {
        if (reading.curve.axis != nullptr) {
            addCurve(MeasureId(row), reading);
        }
    });
    auto* ofUpdate = new QHBoxLayout;
    auto* ofActivity = new QHBoxLayout;
    for (QHBoxLayout* row : {ofUpdate, ofActivity}) {
        row->setSpacing(4);
    }
    for (const Curve* curve : curves()) {
        (curve->reading.ofUpdate ? ofUpdate : ofActivity)->addWidget(curve->button);
    }
    auto* header = new QHBoxLayout;
    header->setSpacing(4);
    header->addLayout(ofUpdate);
    header->addStretch(1);
    header->addLayout(ofActivity);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(silences_);
    silences_->hide();
    for (const Chart& chart : charts_) {
        layout->addWidget(chart.strip, 1);
    }
    showCurves();
}

LayersView::Chart& LayersView::chartOf(const MeasureAxis& axis) {
    const auto known = std::ranges::find(charts_, &axis, &Chart::axis);
    if (known != charts_.end()) {
        return *known;
    }
    auto* strip = new ChartStrip(this);
    strip->setObjectName(QString::fromUtf8(axis.id.data(), static_cast<qsizetype>(axis.id.size())));
    strip->setXUnit(tr("epochs"));
    strip->setWidestNumber(tr("100"));
    strip->setKeyLines(kKeyLines);
    if (axis.reference != 0) {
        strip->setReference(axis.reference, translated(axis.referenceName));
    }
    return charts_.emplace_back(Chart{&axis, strip, {}});
}

void LayersView::addCurve(MeasureId measure, const LayerReading& reading) {
    const QString label = translated(reading.curve.label);
    QString help = translated(reading.curve.help);
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromStdString(std::string(measure.row().id)));
    button->setText(label);
    button->setCheckable(true);
    button->setChecked(reading.curve.atFirst);
    if (!reading.ofUpdate) {
        help += tr(" Measured at every 16th update while this is seen; costs up to some 10 % of the speed.");
        button->setAccessibleName(tr("Show %1").arg(label));
    }
    button->setToolTip(help);
    connect(button, &QToolButton::toggled, this, [this, ofUpdate = reading.ofUpdate] {
        showCurves();
        if (ofUpdate) {
            emit needsChanged();
        }
    });
    chartOf(*reading.curve.axis).curves.push_back({measure, reading, button});
}

std::vector<const LayersView::Curve*> LayersView::curves() const {
    std::vector<const Curve*> all;
    for (const Chart& chart : charts_) {
        std::ranges::transform(chart.curves, std::back_inserter(all), [](const Curve& one) { return &one; });
    }
    return all;
}

std::vector<OptionControl> LayersView::options() {
    std::vector<OptionControl> all;
    for (const Curve* curve : curves()) {
        all.push_back(switchOption(std::string(curve->reading.curve.option), *curve->button));
    }
    return all;
}

WatchSet LayersView::needs() const {
    WatchSet needed = needs::kHistory;
    for (const Curve* curve : curves()) {
        if (!curve->reading.ofUpdate || curve->button->isChecked()) {
            needed.measures = needed.measures | watchedFor(curve->measure.row());
        }
    }
    return needed;
}

void LayersView::showFrame(const FramePtr& frame) {
    const bool same = frame_ && frame_->run == frame->run && frame_->history &&
                      frame_->history == frame->history && missTheSame(frame_, frame);
    std::vector<ChartStrip*> strips;
    std::ranges::transform(charts_, std::back_inserter(strips), &Chart::strip);
    followMarks(strips, frame_, frame);
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
    for (const Chart& chart : charts_) {
        if (hasPoints()) {
            showChart(chart);
        } else {
            chart.strip->setCurves({});
            chart.strip->setXRange(0, 1);
            chart.strip->setYRange(0, 100);
        }
    }
    arrange();
}

/// What was measured of updates is seen also where somebody else had it measured.
void LayersView::showChart(const Chart& chart) {
    std::vector<const Curve*> shown;
    for (const Curve& curve : chart.curves) {
        if (curve.reading.ofUpdate || curve.button->isChecked()) {
            shown.push_back(&curve);
        }
    }
    LayerCurves curves(frame_->history->layers);
    for (std::size_t k = 0; k < shown.size(); ++k) {
        const auto scaled = [&, measure = shown[k]->measure](const LayerMeasures& layer) {
            const std::optional<double>& value = layer[measure];
            return value ? std::optional(chart.axis->scale * *value) : std::nullopt;
        };
        curves.add(scaled, kDashes.at(k % kDashes.size()),
                   shown.size() > 1 ? shown[k]->button->text() : QString());
    }
    curves.showIn(*chart.strip);
    chart.strip->setYRange(0, endOf(*chart.axis, curves.most()));
}

/// A chart is seen where one of its measures is chosen; that of the measure which is chosen at first also
/// where none is, to say so.
void LayersView::arrange() {
    const auto all = curves();
    const bool anyActivity = std::ranges::any_of(
        all, [](const Curve* one) { return !one->reading.ofUpdate && one->button->isChecked(); });
    for (const Chart& chart : charts_) {
        const std::vector<const Curve*> chosen = chart.chosen();
        const bool filled = hasPoints() && !isEmpty(*chart.strip);
        const bool first =
            std::ranges::any_of(chart.curves, [](const Curve& one) { return one.reading.curve.atFirst; });
        chart.strip->setVisible(filled || !chosen.empty() || (first && !anyActivity));
        chart.strip->setMessage(filled ? EmptyText() : whyEmpty(chart));
        std::vector<QString> labels;
        std::ranges::transform(chosen, std::back_inserter(labels),
                               [](const Curve* one) { return one->button->text(); });
        chart.strip->setTitleForms(titleOf(*chart.axis, labels));
    }
}

EmptyText LayersView::whyEmpty(const Chart& chart) const {
    const EmptyText later = comesByPlaying(frame_, tr("Appears with the next update that is measured."));
    if (chart.curves.front().reading.ofUpdate) {
        return EmptyText{later.missing};
    }
    if (chart.chosen().empty()) {
        QStringList labels;
        for (const Curve* curve : curves()) {
            labels << (curve->reading.ofUpdate ? QString() : curve->button->text());
        }
        labels.removeAll(QString());
        return EmptyText{tr("Nothing is chosen."), tr("Switch on one of %1.").arg(labels.join(tr(", ")))};
    }
    const bool measured = hasPoints() && frame_->history->layers.back().layers.front()["rate_pyr"];
    return measured ? EmptyText{tr("Errors are graded: there are no bursts.")} : later;
}

std::vector<DataTable> LayersView::tables() const {
    std::vector<const ChartStrip*> strips;
    std::ranges::transform(charts_, std::back_inserter(strips), &Chart::strip);
    return withoutEmpty({curveTable(QStringLiteral("layers"), tr("Measures of the layers"), strips)});
}

/// ", pyramidal cells 5.0 spikes per 100 ms, 20.0 % silent"
QString LayersView::spoken(const LayerMeasures& layer, bool ofUpdate) const {
    QString text;
    for (const Curve* curve : curves()) {
        const LayerReading& reading = curve->reading;
        const std::optional<double>& value = layer[curve->measure];
        if (reading.ofUpdate == ofUpdate && value && !reading.curve.spoken.empty()) {
            const MeasureAxis& axis = *reading.curve.axis;
            text += tr(", %1").arg(
                translated(reading.curve.spoken).arg(decimalText(axis.scale * *value, axis.decimals)));
        }
    }
    return text;
}

QString LayersView::summary() const {
    if (!hasPoints()) {
        return comesByPlaying(frame_, tr("Appears with the next update that is measured.")).whole();
    }
    QStringList parts;
    const LayersPoint& last = frame_->history->layers.back();
    const auto layers = static_cast<int>(last.layers.size());
    for (int k = 0; k < layers; ++k) {
        const LayerMeasures& layer = last.layers[static_cast<std::size_t>(k)];
        parts << layerName(k + 1, layers + 1) + spoken(layer, false) + spoken(layer, true);
    }
    const QString silences = silences_->wholeText();
    return parts.join(QStringLiteral("; ")) + QStringLiteral(".") +
           (silences.isEmpty() ? QString() : QLatin1Char(' ') + silences + QLatin1Char('.'));
}

} // namespace mc::ui
