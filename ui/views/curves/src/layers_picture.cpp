#include "curves/layers_picture.h"

#include "chart/chart_picture.h"
#include "chart/curve_table.h"
#include "chart/frame_marks.h"
#include "frames/frame_text.h"
#include "frames/silence.h"
#include "layer_curves.h"
#include "style/lists.h"
#include "style/scale.h"
#include "style/text.h"
#include "view/words_picture.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kKeyLines = 3;
/// Of the measures of a chart, one after another; layers are told apart by colour and mark.
constexpr std::array kDashes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

using Choices = std::vector<LayerChoice>;

bool hasPoints(const FramePtr& frame) {
    return frame && frame->history && !frame->history->layers.empty();
}

double endOf(const MeasureAxis& axis, double most) {
    if (axis.end == 0) {
        return std::max(roundCeiling(most), axis.leastEnd);
    }
    return most > axis.end && axis.farEnd > 0 ? axis.farEnd : axis.end;
}

QStringList labelsOf(const Choices& choices) {
    QStringList labels;
    for (const LayerChoice& choice : choices) {
        labels << choice.label();
    }
    return labels;
}

QStringList titleOf(const MeasureAxis& axis, const QStringList& labels) {
    if (labels.size() == 1 && !axis.titleOfOne.empty()) { // else the key names them
        return {translated(axis.titleOfOne).arg(labels.front()),
                translated(axis.briefOfOne).arg(labels.front())};
    }
    return {translated(axis.title), translated(axis.brief)};
}

template <class Condition> Choices chosen(const Choices& choices, Condition condition) {
    Choices some;
    std::ranges::copy_if(choices, std::back_inserter(some), condition);
    return some;
}

/// ofChart: of all those of the table that share its axis.
EmptyText whyEmpty(const FramePtr& frame, const Choices& all, const Choices& ofChart) {
    const EmptyText later = comesByPlaying(frame, tr("Appears with the next update that is measured."));
    if (ofChart.front().reading.ofUpdate) {
        return EmptyText{later.missing};
    }
    if (std::ranges::none_of(ofChart, &LayerChoice::on)) {
        const Choices ofActivity = chosen(all, [](const LayerChoice& one) { return !one.reading.ofUpdate; });
        return EmptyText{tr("Nothing is chosen."),
                         tr("Switch on one of %1.").arg(commaList(labelsOf(ofActivity)))};
    }
    const bool measured = hasPoints(frame) && frame->history->layers.back().layers.front()["rate_pyr"];
    const bool ofBursts = ofChart.front().reading.curve.axis == &measure_axes::kFiring;
    return measured && ofBursts ? EmptyText{tr("Errors are graded: there are no bursts.")} : later;
}

ChartContent chartOf(const FramePtr& frame, const MeasureAxis& axis, const Choices& ofChart) {
    ChartContent chart;
    chart.titleForms = titleOf(axis, labelsOf(chosen(ofChart, &LayerChoice::on)));
    chart.help.id = QString::fromUtf8(axis.id.data(), static_cast<qsizetype>(axis.id.size()));
    chart.xUnit = tr("epochs");
    chart.widestNumber = tr("100");
    chart.keyLines = kKeyLines;
    chart.high = 100;
    chart.marks = frame ? runMarks(*frame) : std::vector<EventMark>();
    if (axis.reference != 0) {
        chart.reference = axis.reference;
        chart.referenceName = translated(axis.referenceName);
    }
    if (!hasPoints(frame)) {
        return chart;
    }
    // What was measured of updates is seen also where somebody else had it measured.
    const Choices shown =
        chosen(ofChart, [](const LayerChoice& one) { return one.reading.ofUpdate || one.on; });
    LayerCurves curves(frame->history->layers);
    for (std::size_t k = 0; k < shown.size(); ++k) {
        const auto scaled = [&, measure = shown[k].measure](const LayerMeasures& layer) {
            const std::optional<double>& value = layer[measure];
            return value ? std::optional(axis.scale * *value) : std::nullopt;
        };
        curves.add(scaled, kDashes.at(k % kDashes.size()), shown.size() > 1 ? shown[k].label() : QString(),
                   {chart.help.id, translated(shown[k].reading.curve.help)});
    }
    curves.showIn(chart);
    chart.high = endOf(axis, curves.most());
    return chart;
}

/// Those that share an axis together.
std::vector<Choices> choicesByAxis(const Choices& choices) {
    std::vector<Choices> all;
    for (const LayerChoice& choice : choices) {
        if (all.empty() || all.back().front().reading.curve.axis != choice.reading.curve.axis) {
            all.emplace_back();
        }
        all.back().push_back(choice);
    }
    return all;
}

/// A bit for each.
std::uint64_t switchedOn(const Choices& choices) {
    std::uint64_t bits = 0;
    for (const LayerChoice& choice : choices) {
        bits = 2 * bits + (choice.on ? 1 : 0);
    }
    return bits;
}

/// Without those of other runs.
std::vector<ChartContent> chartsOf(const FramePtr& frame, const std::vector<Choices>& byAxis) {
    std::vector<ChartContent> charts;
    charts.reserve(byAxis.size());
    for (const Choices& ofChart : byAxis) {
        charts.push_back(chartOf(frame, *ofChart.front().reading.curve.axis, ofChart));
    }
    return charts;
}

std::vector<PictureBox::Item> itemsOf(const FramePtr& frame, const std::vector<ChartContent>& charts,
                                      int switches) {
    const QString silences = frame ? silencesText(*frame) : QString();
    std::vector<PictureBox::Item> items;
    items.reserve(static_cast<std::size_t>(switches) + charts.size() + 1);
    for (int line = 0; line < switches; ++line) {
        items.push_back({headOf({})});
    }
    if (!silences.isEmpty()) {
        items.push_back({quietLine({silences})});
    }
    for (const ChartContent& chart : charts) {
        items.push_back({std::make_shared<ChartPicture>(chart), 1});
    }
    return items;
}

/// "pyramidal cells 5.0 spikes per 100 ms", "20.0 % silent"
QStringList spoken(const LayerMeasures& layer, bool ofUpdate) {
    QStringList parts;
    for (const LayerChoice& one : layerChoices()) {
        const std::optional<double>& value = layer[one.measure];
        if (one.reading.ofUpdate == ofUpdate && value && !one.reading.curve.spoken.empty()) {
            const MeasureAxis& axis = *one.reading.curve.axis;
            parts
                << translated(one.reading.curve.spoken).arg(decimalText(axis.scale * *value, axis.decimals));
        }
    }
    return parts;
}

} // namespace

QString LayerChoice::label() const {
    return translated(reading.curve.label);
}

std::vector<LayerChoice> layerChoices() {
    Choices all;
    forEachMeasure<LayerReading>([&all](const Measure& row, const LayerReading& reading) {
        if (reading.curve.axis == nullptr) {
            return;
        }
        const auto sameAxis = [&](const LayerChoice& one) {
            return one.reading.curve.axis == reading.curve.axis;
        };
        const auto last = std::find_if(all.rbegin(), all.rend(), sameAxis);
        all.insert(last == all.rend() ? all.end() : last.base(),
                   {MeasureId(row), reading, reading.curve.atFirst});
    });
    return all;
}

std::vector<LayerChart> layerCharts(const FramePtr& frame, const Choices& choices,
                                    const GhostCurves& ghosts) {
    const bool anyActivity =
        std::ranges::any_of(choices, [](const LayerChoice& one) { return !one.reading.ofUpdate && one.on; });
    const std::vector<Choices> byAxis = choicesByAxis(choices);
    std::vector<ChartContent> contents = chartsOf(frame, byAxis);
    std::vector<ChartContent*> places;
    places.reserve(contents.size());
    for (ChartContent& content : contents) {
        places.push_back(&content);
    }
    ghosts.addTo(
        places, frame, [&](const FramePtr& run) { return chartsOf(run, byAxis); }, switchedOn(choices));
    std::vector<LayerChart> charts;
    for (std::size_t k = 0; k < byAxis.size(); ++k) {
        const Choices& ofChart = byAxis[k];
        ChartContent& content = contents[k];
        const bool filled = !content.curves.empty();
        const bool first =
            std::ranges::any_of(ofChart, [](const LayerChoice& one) { return one.reading.curve.atFirst; });
        if (!filled) {
            content.message = whyEmpty(frame, choices, ofChart);
        }
        const bool seen = filled || std::ranges::any_of(ofChart, &LayerChoice::on) || (first && !anyActivity);
        charts.push_back(
            {ofChart.front().reading.curve.axis, seen ? std::optional(std::move(content)) : std::nullopt});
    }
    return charts;
}

LayersPicture::LayersPicture(FramePtr frame, std::vector<ChartContent> charts, int switches)
    : PictureBox(Qt::Vertical, itemsOf(frame, charts, switches), 4, {10, 6, 8, 6}), frame_(std::move(frame)),
      charts_(std::move(charts)) {}

QString LayersPicture::summary() const {
    QStringList others;
    for (const ChartContent& chart : charts_) {
        others << chart.otherRunsText();
    }
    if (!hasPoints(frame_)) {
        others.prepend(comesByPlaying(frame_, tr("Appears with the next update that is measured.")).whole());
        return joinedSentences(others);
    }
    QStringList parts;
    const LayersPoint& last = frame_->history->layers.back();
    const auto layers = static_cast<int>(last.layers.size());
    for (int k = 0; k < layers; ++k) {
        const LayerMeasures& layer = last.layers[static_cast<std::size_t>(k)];
        parts << commaList(QStringList{layerName(k + 1, layers + 1)} + spoken(layer, false) +
                           spoken(layer, true));
    }
    return joinedSentences(QStringList{asSentence(semicolonList(parts)), asSentence(silencesText(*frame_))} +
                           others);
}

std::vector<DataTable> LayersPicture::tables() const {
    return {chartTable(QStringLiteral("layers"), tr("Measures of the layers"), charts_)};
}

} // namespace mc::ui
