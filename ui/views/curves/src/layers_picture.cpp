#include "curves/layers_picture.h"

#include "chart/chart_picture.h"
#include "chart/curve_table.h"
#include "chart/frame_marks.h"
#include "frames/frame_text.h"
#include "frames/silence.h"
#include "layer_curves.h"
#include "style/scale.h"
#include "style/text.h"
#include "view/words_picture.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kKeyLines = 3;
constexpr double kRightAngle = 90; ///< degrees: an update that has nothing to do with the gradient

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::LayersView", text);
}

std::optional<double> firingOf(const LayerMeasures& layer, Firing firing) {
    if (!layer.rates) {
        return std::nullopt;
    }
    switch (firing) {
    case Firing::Pyramidal:
        return 100 * layer.rates->pyr;
    case Firing::Vip:
        return layer.rates->vip ? std::optional(100 * *layer.rates->vip) : std::nullopt;
    case Firing::Sst:
        return layer.rates->sst ? std::optional(100 * *layer.rates->sst) : std::nullopt;
    case Firing::Silent:
        break;
    }
    return 100 * layer.rates->silentShare;
}

/// How the curves of a firing are drawn; layers are told apart by colour and mark.
Qt::PenStyle dashesOf(Firing firing) {
    switch (firing) {
    case Firing::Pyramidal:
        return Qt::SolidLine;
    case Firing::Vip:
        return Qt::DashLine;
    case Firing::Sst:
        return Qt::DotLine;
    case Firing::Silent:
        break;
    }
    return Qt::SolidLine;
}

bool hasPoints(const FramePtr& frame) {
    return frame && frame->history && !frame->history->layers.empty();
}

/// Without Silent.
std::vector<Firing> spikesIn(const LayerChoices& choices) {
    std::vector<Firing> all;
    std::ranges::copy_if(choices.firings, std::back_inserter(all),
                         [](Firing firing) { return firing != Firing::Silent; });
    return all;
}

ChartContent chartOf(const FramePtr& frame, const QStringList& title) {
    ChartContent chart;
    chart.titleForms = title;
    chart.xUnit = tr("epochs");
    chart.widestNumber = tr("100");
    chart.keyLines = kKeyLines;
    chart.high = 100;
    chart.marks = frame ? runMarks(*frame) : std::vector<EventMark>();
    return chart;
}

EmptyText whyNoFiring(const FramePtr& frame, const LayerChoices& choices) {
    if (choices.firings.empty()) {
        return EmptyText{tr("Nothing is chosen."), tr("Switch on PYR, VIP, SST or “silent”.")};
    }
    const bool onlyBursts =
        !choices.firings.contains(Firing::Pyramidal) && !choices.firings.contains(Firing::Silent);
    return hasPoints(frame) && onlyBursts
               ? EmptyText{tr("Errors are graded: there are no bursts.")}
               : comesByPlaying(frame, tr("Firing appears with the next update that is measured."));
}

QStringList firingTitle(const std::vector<Firing>& shown) {
    if (shown.size() != 1) { // the key names them
        return {tr("spikes per cell and 100 ms")};
    }
    const QString type = firingName(shown.front());
    return {tr("%1 spikes per cell and 100 ms").arg(type), tr("%1 spikes per cell, 100 ms").arg(type)};
}

ChartContent angleChart(const FramePtr& frame) {
    ChartContent chart =
        chartOf(frame, {tr("angle to the exact gradient (°)"), tr("angle to the gradient (°)")});
    chart.reference = kRightAngle;
    chart.referenceName = tr("chance");
    if (hasPoints(frame)) {
        LayerCurves curves(frame->history->layers);
        curves.add([](const LayerMeasures& layer) { return layer.gradientAngle; }, Qt::SolidLine, {});
        curves.showIn(chart);
        chart.high = curves.most() > 100 ? 180 : 100;
    }
    if (chart.curves.empty()) {
        const QString none = tr("The angle appears with the next update that is measured.");
        chart.message = {comesByPlaying(frame, none).missing};
    }
    return chart;
}

ChartContent firingChart(const FramePtr& frame, const LayerChoices& choices) {
    const std::vector<Firing> shown = spikesIn(choices);
    ChartContent chart = chartOf(frame, firingTitle(shown));
    if (hasPoints(frame)) {
        LayerCurves curves(frame->history->layers);
        for (const Firing firing : shown) {
            curves.add([firing](const LayerMeasures& layer) { return firingOf(layer, firing); },
                       dashesOf(firing), shown.size() > 1 ? firingName(firing) : QString());
        }
        curves.showIn(chart);
        chart.high = std::max(roundCeiling(curves.most()), 1.0);
    }
    chart.message = chart.curves.empty() ? whyNoFiring(frame, choices) : EmptyText();
    return chart;
}

ChartContent silentChart(const FramePtr& frame, const LayerChoices& choices) {
    ChartContent chart = chartOf(frame, {tr("silent pyramidal cells (%)"), tr("silent PYR cells (%)")});
    if (hasPoints(frame)) {
        LayerCurves curves(frame->history->layers);
        curves.add([](const LayerMeasures& layer) { return firingOf(layer, Firing::Silent); }, Qt::SolidLine,
                   {});
        curves.showIn(chart);
    }
    chart.message = chart.curves.empty() ? whyNoFiring(frame, choices) : EmptyText();
    return chart;
}

std::vector<ChartContent> allOf(const LayerCharts& charts) {
    std::vector<ChartContent> all;
    for (const std::optional<ChartContent>& chart : {charts.angle, charts.firing, charts.silent}) {
        if (chart) {
            all.push_back(*chart);
        }
    }
    return all;
}

std::vector<PictureBox::Item> itemsOf(const FramePtr& frame, const LayerCharts& charts, double head) {
    const QString silences = frame ? silencesText(*frame) : QString();
    std::vector<PictureBox::Item> items;
    if (head > 0) {
        items.push_back({quietLine({QString()}), 0, head}); // the buttons, which are not on paper
    }
    if (!silences.isEmpty()) {
        items.push_back({quietLine({silences})});
    }
    for (const ChartContent& chart : allOf(charts)) {
        items.push_back({std::make_shared<ChartPicture>(chart), 1});
    }
    return items;
}

} // namespace

QString firingName(Firing firing) {
    switch (firing) {
    case Firing::Pyramidal:
        return tr("PYR");
    case Firing::Vip:
        return tr("VIP");
    case Firing::Sst:
        return tr("SST");
    case Firing::Silent:
        break;
    }
    return tr("silent");
}

LayerCharts layerCharts(const FramePtr& frame, const LayerChoices& choices) {
    LayerCharts charts;
    charts.angle = angleChart(frame);
    if (!choices.angle && !charts.angle->message.isEmpty()) { // the others get the room
        charts.angle.reset();
    }
    const bool silent = choices.firings.contains(Firing::Silent);
    if (!silent || !spikesIn(choices).empty()) {
        charts.firing = firingChart(frame, choices);
    }
    if (silent) {
        charts.silent = silentChart(frame, choices);
    }
    return charts;
}

LayersPicture::LayersPicture(FramePtr frame, LayerCharts charts, double head)
    : PictureBox(Qt::Vertical, itemsOf(frame, charts, head), 4, {10, 6, 8, 6}), frame_(std::move(frame)),
      charts_(std::move(charts)) {}

QString LayersPicture::summary() const {
    if (!hasPoints(frame_)) {
        return (charts_.firing ? charts_.firing : charts_.silent)->message.whole();
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
    const QString silences = silencesText(*frame_);
    return parts.join(QStringLiteral("; ")) + QStringLiteral(".") +
           (silences.isEmpty() ? QString() : QLatin1Char(' ') + silences + QLatin1Char('.'));
}

std::vector<DataTable> LayersPicture::tables() const {
    return withoutEmpty({chartTable(QStringLiteral("layers"), tr("Measures of the layers"), allOf(charts_))});
}

} // namespace mc::ui
