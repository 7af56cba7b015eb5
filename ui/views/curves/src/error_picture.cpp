#include "curves/error_picture.h"

#include "chart/chart_picture.h"
#include "chart/curve_table.h"
#include "chart/frame_marks.h"
#include "curves/error_curves.h"
#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/network_activity.h"
#include "frames/silence.h"
#include "frames/smoothing.h"
#include "output_curves.h"
#include "style/lists.h"
#include "style/text.h"
#include "view/picture_box.h"
#include "view/words_picture.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kLeastPlotLines = 1.5; ///< height of a plot that is worth its room, lines of text
constexpr double kAroundCharts = 20;    ///< margins and room between, units
constexpr double kSpacing = 2;          ///< units
constexpr QMarginsF kMargins{10, 6, 6, 4};
constexpr QSizeF kLeast{160, 140}; ///< units

ChartContent& chartIn(ErrorCharts& charts, ErrorChart chart) {
    return charts[static_cast<std::size_t>(chart)];
}

void showOutput(ChartContent& chart, const Frame& frame, ErrorRanges& ranges) {
    const int steps = stepsShown(frame);
    OutputCurves curves = outputCurves(frame, steps);
    chart.titleForms = QStringList{tr("output e")};
    chart.help = {QStringLiteral("e"),
                  tr("Errors of the output cells: above 0 fire more, below 0 fire less.")};
    for (std::size_t k = 0; k < curves.points.size(); ++k) {
        chart.curves.push_back({curves.styles[k], curves.points[k]});
    }
    ranges.output().include(frame.presentation->layers.back().error.leftCols(steps).cwiseAbs().maxCoeff());
}

void showHidden(ChartContent& chart, const Frame& frame, int layer, ErrorRanges& ranges) {
    const LayerRecord& record = frame.presentation->layers[static_cast<std::size_t>(layer) - 1];
    const MeanDrives drives = meanDrives(record.error, stepsShown(frame));
    const QString name = layerName(layer, static_cast<int>(frame.layerSizes.size()));
    const QString silence = silenceText(frame, layer);
    chart.titleForms =
        QStringList{silence.isEmpty() ? tr("%1, mean").arg(name) : tr("%1, mean, %2").arg(name, silence)};
    chart.help = {QStringLiteral("e"), tr("Errors that the layer sends down, mean over its cells.")};
    chart.curves[0].points = drives.sst;
    chart.curves[1].points = drives.vip;
    ranges.hidden(layer).include(std::max(largestOf(drives.vip), largestOf(drives.sst)));
}

void showCell(ChartContent& chart, const Frame& frame, CellChoice cell, ErrorRanges& ranges) {
    const LayerRecord& layer = frame.presentation->layers[static_cast<std::size_t>(cell.layer) - 1];
    const int steps = stepsShown(frame);
    chart.titleForms = QStringList{cellName(frame, cell)};
    chart.help = {{}, tr("Errors of the picked cell over the presentation.")};
    chart.curves[0].points = cellCurve(layer.apical, cell.cell, steps);
    chart.curves[1].points = cellCurve(layer.error, cell.cell, steps);
    ranges.cell().include(std::max(largestOf(chart.curves[0].points), largestOf(chart.curves[1].points)));
}

/// Without that of other runs.
ChartContent lossChart(const FramePtr& frame) {
    ChartContent chart;
    chart.titleForms = QStringList{tr("loss E")};
    chart.help = lossHelp();
    chart.xUnit = tr("epochs");
    chart.marks = frame ? runMarks(*frame) : std::vector<EventMark>();
    chart.curves = {{{QString(), Stroke{kTrainInk, 2}, Mark::None, false}, {}}};
    if (!frame || !frame->history || frame->history->train.empty()) {
        chart.message = {comesByPlaying(frame, tr("The loss appears with the first update.")).missing};
        return chart;
    }
    const SmoothCurve curve = smoothCurve(*frame->history, &TrainPoint::loss);
    chart.titleForms = QStringList{tr("loss E, %1").arg(smoothingText(curve))};
    chart.time.whole = {0, epochsAxisEnd(curve.points.last().x())};
    chart.curves[0].points = curve.points;
    return chart;
}

ChartContent shownLoss(const FramePtr& frame, ErrorRanges& ranges, const GhostCurves& ghosts) {
    ChartContent chart = lossChart(frame);
    ghosts.addTo(std::array{&chart}, frame, [](const FramePtr& run) { return std::vector{lossChart(run)}; });
    for (const ChartContent::Curve& curve : chart.curves) {
        ranges.loss().include(largestOf(curve.points));
    }
    return chart;
}

} // namespace

ErrorCharts errorCharts(const FramePtr& frame, const ErrorChoices& choices, ErrorRanges& ranges,
                        const GhostCurves& ghosts) {
    ErrorCharts charts;
    ChartContent& hidden = chartIn(charts, ErrorChart::Hidden);
    ChartContent& cell = chartIn(charts, ErrorChart::Cell);
    hidden.curves = {{{tr("SST"), Stroke{Ink::Vermillion, 2}, Mark::Square, false}, {}},
                     {{tr("VIP"), Stroke{Ink::Blue, 2}, Mark::Triangle, false}, {}}};
    cell.curves = {{{tr("apical vₐ"), Stroke{Ink::Purple, 2, Qt::DashLine}, Mark::None, false, tr("vₐ")}, {}},
                   {{tr("e"), Stroke{Ink::Black, 2}, Mark::None, false}, {}}};
    hidden.curves[0].style.help = {QStringLiteral("n"), tr("Errors below 0: the cells should fire less.")};
    hidden.curves[1].style.help = {QStringLiteral("n"), tr("Errors above 0: the cells should fire more.")};
    cell.curves[0].style.help = {QStringLiteral("v_a"), tr("The error that arrives from above.")};
    cell.curves[1].style.help = {QStringLiteral("e"), tr("The error that the cell sends and learns from.")};
    const int steps = frame ? stepsShown(*frame) : 0;
    for (const ErrorChart chart : {ErrorChart::Output, ErrorChart::Hidden, ErrorChart::Cell}) {
        ChartContent& content = chartIn(charts, chart);
        content.time.kind = TimeKind::Presentation;
        if (steps > 0) {
            content.time.whole = wholePresentation(frame->presentation->steps);
            content.present = steps;
        }
    }
    if (steps > 0) {
        showOutput(chartIn(charts, ErrorChart::Output), *frame, ranges);
        if (choices.layer > 0) {
            showHidden(hidden, *frame, choices.layer, ranges);
        }
        if (hasCell(*frame, choices.cell)) {
            showCell(cell, *frame, choices.cell, ranges);
        }
    } else {
        chartIn(charts, ErrorChart::Output).message = nothingPresented(frame);
    }
    chartIn(charts, ErrorChart::Loss) = shownLoss(frame, ranges, ghosts);
    setLimits(charts, choices, ranges);
    return charts;
}

void setLimits(ErrorCharts& charts, const ErrorChoices& choices, ErrorRanges& ranges) {
    const auto set = [&charts](ErrorChart chart, double limit) {
        chartIn(charts, chart).low = -limit;
        chartIn(charts, chart).high = limit;
    };
    set(ErrorChart::Output, ranges.output().limit());
    if (choices.layer > 0) {
        set(ErrorChart::Hidden, ranges.hidden(choices.layer).limit());
    }
    set(ErrorChart::Cell, ranges.cell().limit());
    chartIn(charts, ErrorChart::Loss).high = ranges.loss().limit();
}

ErrorPicture::ErrorPicture(FramePtr frame, ErrorChoices choices, ErrorCharts charts)
    : frame_(std::move(frame)), choices_(choices) {
    for (std::size_t k = 0; k < charts.size(); ++k) {
        charts_[k] = std::make_shared<const ChartPicture>(std::move(charts[k]));
    }
}

const ChartPicture& ErrorPicture::picture(ErrorChart chart) const {
    return *charts_[static_cast<std::size_t>(chart)];
}

bool ErrorPicture::presented() const {
    return frame_ && stepsShown(*frame_) > 0;
}

std::vector<ErrorChart> ErrorPicture::wanted() const {
    std::vector<ErrorChart> charts{ErrorChart::Output};
    if (presented() && choices_.layer > 0) {
        charts.push_back(ErrorChart::Hidden);
    }
    if (presented() && hasCell(*frame_, choices_.cell)) {
        charts.push_back(ErrorChart::Cell);
    }
    charts.push_back(ErrorChart::Loss);
    return charts;
}

ChartContent ErrorPicture::content(ErrorChart chart, bool numbers) const {
    ChartContent content = picture(chart).content();
    if (numbers && chart != ErrorChart::Loss) {
        content.xUnit = tr("ms");
    }
    return content;
}

/// The axis of the lowest one over the presentation is that of all of them.
std::vector<ErrorPicture::Arrangement::Shown>
ErrorPicture::withNumbers(const std::vector<ErrorChart>& charts) const {
    std::vector<Arrangement::Shown> shown;
    bool lowest = true;
    for (auto chart = charts.rbegin(); chart != charts.rend(); ++chart) {
        const bool loss = *chart == ErrorChart::Loss;
        shown.insert(shown.begin(), {*chart, loss || (lowest && presented()), 0});
        lowest = lowest && loss;
    }
    return shown;
}

/// Of all but the plot.
double ErrorPicture::heightAround(const Arrangement::Shown& shown, QSizeF room, const Paper& paper) const {
    return picture(shown.chart).heightAbovePlot(room.width(), paper) +
           ChartPicture::heightBelowPlot(shown.numbers, paper);
}

/// Of the plot of each of these charts where they alone are shown.
double ErrorPicture::plotHeight(const std::vector<ErrorChart>& charts, QSizeF room,
                                const Paper& paper) const {
    double around = 0;
    for (const Arrangement::Shown& shown : withNumbers(charts)) {
        around += heightAround(shown, room, paper);
    }
    const double line = paper.metrics().height();
    return (room.height() - around - 2 * line - kAroundCharts) /
           static_cast<double>(std::max<std::size_t>(charts.size(), 1));
}

ErrorPicture::Arrangement ErrorPicture::arrangement(QSizeF room, const Paper& paper) const {
    std::vector<ErrorChart> shown = wanted();
    Arrangement made;
    const double least = kLeastPlotLines * paper.metrics().height();
    // With a picked cell, it says more than the mean of its layer.
    const bool cell = std::ranges::find(shown, ErrorChart::Cell) != shown.end();
    const std::vector<ErrorChart> order =
        cell ? std::vector{ErrorChart::Hidden, ErrorChart::Loss, ErrorChart::Output}
             : std::vector{ErrorChart::Loss, ErrorChart::Hidden};
    for (const ErrorChart next : order) {
        if (plotHeight(shown, room, paper) < least && std::erase(shown, next) > 0) {
            made.leftOut << picture(next).content().title().section(QLatin1Char(','), 0, 0);
        }
    }
    made.asksForCell = presented() && !cell && made.leftOut.isEmpty();
    const double plot = std::max(1.0, plotHeight(shown, room, paper));
    made.shown = withNumbers(shown);
    for (Arrangement::Shown& one : made.shown) { // plots of equal height, with or without numbers below
        one.share = heightAround(one, room, paper) + plot;
    }
    return made;
}

QStringList ErrorPicture::Arrangement::leftOutForms() const {
    const QString list = commaList(leftOut);
    return leftOut.isEmpty() ? QStringList()
                             : QStringList{tr("no room for %1").arg(list), tr("left out: %1").arg(list),
                                           tr("%1 left out").arg(leftOut.size())};
}

PicturePtr ErrorPicture::column(QSizeF room, const Paper& paper) const {
    const Arrangement arranged = arrangement(room, paper);
    const auto layers = frame_ ? static_cast<int>(frame_->layerSizes.size()) : 0;
    const bool choosable = layers > 3; // several hidden layers
    std::vector<PictureBox::Item> items{
        {headOf({{quietLine({choosable ? layerName(choices_.layer, layers) : QString()}), 1},
                 {quietLine(arranged.leftOutForms(), Qt::AlignRight), 1}})}};
    for (const Arrangement::Shown& one : arranged.shown) {
        if (arranged.asksForCell && one.chart == ErrorChart::Loss) {
            items.push_back({quietLine({QString()})}); // where the screen asks for a cell
        }
        items.push_back(
            {std::make_shared<ChartPicture>(content(one.chart, one.numbers)), static_cast<int>(one.share)});
    }
    return std::make_shared<PictureBox>(Qt::Vertical, std::move(items), kSpacing, kMargins);
}

QSizeF ErrorPicture::leastRoom(const Paper& /*paper*/) const {
    return kLeast;
}

void ErrorPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    column(room, paper)->paint(painter, room, paper);
}

void ErrorPicture::paintOver(QPainter& painter, QSizeF room, const Paper& paper) const {
    column(room, paper)->paintOver(painter, room, paper);
}

QString ErrorPicture::summary() const {
    const QString others = picture(ErrorChart::Loss).content().otherRunsText();
    if (!presented()) {
        return joinedSentences({nothingPresented(frame_).whole(), others});
    }
    const PresentationRecord& record = *frame_->presentation;
    if (record.label == kNoLabel) {
        return joinedSentences(
            {tr("%1 has no label, so no error goes down.").arg(presentedName(record)), others});
    }
    const int steps = stepsShown(*frame_);
    const Matrix& error = record.layers.back().error;
    QString text =
        tr("At %1 the error of the right class, %2, is %3.")
            .arg(millisecondsText(steps), className(*frame_, record.label),
                 record.label < error.rows() ? signedText(error(record.label, steps - 1)) : tr("unknown"));
    if (static_cast<std::size_t>(steps) <= record.loss.size()) {
        text = joinedSentences(
            {text, tr("The loss of this presentation so far is %1.")
                       .arg(decimalText(record.loss[static_cast<std::size_t>(steps) - 1], 2))});
    }
    return joinedSentences({text, others});
}

std::vector<DataTable> ErrorPicture::tables() const {
    std::vector<ChartContent> presentation;
    for (const ErrorChart chart : wanted()) {
        if (chart != ErrorChart::Loss) {
            presentation.push_back(content(chart, false));
        }
    }
    return {chartTable(QStringLiteral("errors"), tr("Errors of the presentation"), presentation),
            chartTable(QStringLiteral("loss"), tr("Loss over training"), {content(ErrorChart::Loss, true)})};
}

std::vector<PartNote> ErrorPicture::parts(QSizeF room, const Paper& paper) const {
    return column(room, paper)->parts(room, paper);
}

} // namespace mc::ui
