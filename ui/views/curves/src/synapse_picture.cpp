#include "curves/synapse_picture.h"

#include "chart/chart_picture.h"
#include "chart/frame_marks.h"
#include "chart/time_axes.h"
#include "curves/sign_course.h"
#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/network_activity.h"
#include "frames/smoothing.h"
#include "model/fields.h"
#include "style/scale.h"
#include "style/text.h"
#include "view/words_picture.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kKeyLines = 2;
constexpr double kPerSteps = 100; ///< rates are of so many time steps
constexpr double kLeastRate = 1;  ///< upper ends of axes, at least
constexpr double kLeastError = 1e-4;
constexpr double kLeastWeight = 1e-6;
constexpr int kMostTicks = 6; ///< between the ends of the weights

/// Adds a curve through all points that have a value, with marks on those of kept states, and only there.
template <class Point, class Value>
void addCurve(const std::vector<Point>& points, Value value, const CurveStyle& style, ChartContent& chart) {
    ChartContent::Curve line{style, {}};
    ChartContent::Curve kept{{QString(), Stroke{style.stroke.ink, 1, Qt::NoPen}, style.mark, true}, {}};
    for (const Point& point : points) {
        if (const std::optional<double> y = value(point); y && std::isfinite(*y)) {
            line.points.append({point.epochs, *y});
            if (point.kept) {
                kept.points.append(line.points.last());
            }
        }
    }
    if (!kept.points.isEmpty()) {
        line.style.mark = Mark::None; // at its end it would stand for a kept state
    }
    if (!line.points.isEmpty()) {
        chart.curves.push_back(std::move(line));
    }
    if (!kept.points.isEmpty()) {
        chart.curves.push_back(std::move(kept));
    }
}

/// Puts one of the marks into the key, which stands for all of them. False where there are none.
bool nameMarks(ChartContent& chart) {
    const auto last =
        std::find_if(chart.curves.rbegin(), chart.curves.rend(),
                     [](const ChartContent::Curve& one) { return one.style.stroke.style == Qt::NoPen; });
    if (last != chart.curves.rend()) {
        last->style.name = tr("kept state");
        last->style.help.words = tr("Read from a state that was kept of the run.");
    }
    return last != chart.curves.rend();
}

/// The ends of an axis from zero or below it to zero or above it, in round steps.
void spanWeights(ChartContent& chart) {
    double low = 0;
    double high = 0;
    for (const ChartContent::Curve& curve : chart.curves) {
        for (const QPointF& point : curve.points) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    }
    const double interval = roundCeiling(std::max(high - low, kLeastWeight) / kMostTicks);
    chart.low = interval * std::floor(low / interval);
    chart.high = std::max(interval * std::ceil(high / interval), chart.low + interval);
}

ChartContent emptyChart(const FramePtr& frame) {
    ChartContent chart;
    chart.xUnit = tr("epochs");
    chart.keyLines = kKeyLines;
    chart.marks = frame ? runMarks(*frame) : std::vector<EventMark>();
    return chart;
}

EmptyText noSynapse(const FramePtr& frame, const PickedCourses& picked) {
    if (!frame || !frame->network) {
        return noExperiment();
    }
    const QString advice = tr(
        "Pick one: click an afferent in Microcircuit, or a line or a pixel of the picked cell in Network.");
    if (picked.synapse.cell.layer == 0) {
        return {tr("No synapse is picked."), advice};
    }
    return hasSynapse(*frame->network, picked.synapse)
               ? EmptyText{tr("The course is being read.")}
               : EmptyText{tr("This network does not have the picked synapse."), advice};
}

EmptyText noCell(const FramePtr& frame, const PickedCourses& picked) {
    if (!frame || !frame->network) {
        return noExperiment();
    }
    const QString advice = tr("Pick one: click it in Raster, Network or Feature maps.");
    if (picked.cell.layer == 0) {
        return {tr("No cell is picked."), advice};
    }
    return hasCell(*frame, picked.cell)
               ? comesByPlaying(frame, tr("Appears with the first update."))
               : EmptyText{tr("This network does not have the picked cell."), advice};
}

/// "hidden 1, cell 17 → output, cell 3", and shorter.
QStringList synapseForms(const Frame& frame, const SynapseChoice& synapse) {
    const QString from = afferentName(frame, synapse.cell.layer, synapse.afferent);
    QStringList forms;
    for (const QString& to : cellForms(frame, synapse.cell)) {
        forms << tr("%1 → %2").arg(from, to);
    }
    forms << tr("%1 → %2").arg(afferentLabel(frame, synapse.cell.layer, synapse.afferent),
                               cellLabel(frame, synapse.cell));
    return forms;
}

ChartContent weightsChart(const FramePtr& frame, const PickedCourses& picked) {
    ChartContent chart = emptyChart(frame);
    const SynapseCourse* const course = synapseCourseOf(frame, picked);
    chart.titleForms = QStringList{tr("synapse")};
    if (course == nullptr) {
        chart.message = noSynapse(frame, picked);
        return chart;
    }
    chart.titleForms = synapseForms(*frame, picked.synapse);
    const auto styled = [](const QString& name, const Stroke& stroke, Mark mark, const PartHelp& help) {
        CurveStyle style{name, stroke, mark};
        style.help = help;
        return style;
    };
    chart.help = {{}, tr("The picked synapse with its feedback synapse.")};
    addCurve(course->points, targetAt,
             styled(tr("M∘W"), Stroke{Ink::Purple, 1.6, Qt::DotLine}, Mark::Triangle,
                    {QStringLiteral("M"), tr("What the learned feedback approaches.")}),
             chart);
    const bool learned = course->points.back().learnedFeedback.has_value();
    if (!learned || feedbackIsTurned(*course)) {
        addCurve(course->points, feedbackAt,
                 styled(tr("E"), Stroke{Ink::Vermillion, 1.8, Qt::DashDotLine}, Mark::Diamond,
                        {QStringLiteral("E"), tr("The feedback weight by which errors go down.")}),
                 chart);
    }
    addCurve(course->points, learnedAt,
             styled(tr("B"), Stroke{Ink::Green, 2, Qt::DashLine}, Mark::Square,
                    {QStringLiteral("B"), tr("The feedback weight that is learned.")}),
             chart);
    addCurve(course->points, weightAt,
             styled(tr("W"), Stroke{Ink::Black, 2.2}, Mark::Disc,
                    {QStringLiteral("W"), tr("The forward weight.")}),
             chart);
    chart.reference = 0;
    chart.referenceName = tr("0");
    spanWeights(chart);
    return chart;
}

/// A chart of one value of the cell.
template <class Value>
ChartContent cellChart(const FramePtr& frame, const PickedCourses& picked, const QString& title,
                       const QString& brief, Ink ink, double leastEnd, const PartHelp& help, Value value) {
    ChartContent chart = emptyChart(frame);
    chart.help = help;
    const CellCourse* const course = cellCourseOf(frame, picked);
    chart.titleForms = QStringList{brief};
    if (course == nullptr || course->points.empty()) {
        chart.message = noCell(frame, picked);
        return chart;
    }
    for (const QString& cell : cellForms(*frame, picked.cell)) {
        chart.titleForms.insert(chart.titleForms.size() - 1, title.arg(cell));
    }
    addCurve(course->points, value, {QString(), Stroke{ink, 1.6}, Mark::Disc}, chart);
    double most = 0;
    for (const ChartContent::Curve& curve : chart.curves) {
        for (const QPointF& point : curve.points) {
            most = std::max(most, point.y());
        }
    }
    chart.high = std::max(roundCeiling(most), leastEnd);
    return chart;
}

DataColumn sourceColumn() {
    return {tr("source"), {}, {}, {}};
}

QString sourceOf(bool kept) {
    return kept ? tr("kept state") : tr("watched");
}

double orUnknown(const std::optional<float>& value) {
    return value ? double{*value} : std::numeric_limits<double>::quiet_NaN();
}

DataTable tableOf(const SynapseCourse& course, const QString& name, TimeSpan sight) {
    DataTable table{QStringLiteral("synapse-course"), tr("Course of the synapse %1").arg(name), {}};
    DataColumn at{tr("position"), tr("epochs")};
    DataColumn updates{tr("updates"), {}};
    DataColumn weight{QStringLiteral("W"), {}};
    DataColumn feedback{QStringLiteral("E"), {}};
    DataColumn learned{QStringLiteral("B"), {}};
    DataColumn target{QStringLiteral("M∘W"), {}};
    DataColumn source = sourceColumn();
    for (const SynapsePoint& point : course.points) {
        if (sight.contains(point.epochs)) {
            at.numbers.push_back(point.epochs);
            updates.numbers.push_back(static_cast<double>(point.updates));
            weight.numbers.push_back(point.weight);
            feedback.numbers.push_back(orUnknown(point.feedback));
            learned.numbers.push_back(orUnknown(point.learnedFeedback));
            target.numbers.push_back(orUnknown(point.target));
            source.words << sourceOf(point.kept);
        }
    }
    table.columns = {at, updates, weight, feedback, learned, target, source};
    return table;
}

DataTable tableOf(const CellCourse& course, const QString& name, TimeSpan sight) {
    DataTable table{QStringLiteral("cell-course"), tr("Course of %1").arg(name), {}};
    DataColumn at{tr("position"), tr("epochs")};
    DataColumn updates{tr("updates"), {}};
    DataColumn rate{tr("rate"), tr("spikes per 100 ms")};
    DataColumn error{tr("mean |e|"), {}};
    DataColumn source = sourceColumn();
    for (const CellPoint& point : course.points) {
        if (sight.contains(point.epochs)) {
            at.numbers.push_back(point.epochs);
            updates.numbers.push_back(static_cast<double>(point.updates));
            rate.numbers.push_back(kPerSteps * point.rate);
            error.numbers.push_back(point.error);
            source.words << sourceOf(point.kept);
        }
    }
    table.columns = {at, updates, rate, error, source};
    return table;
}

} // namespace

const SynapseCourse* synapseCourseOf(const FramePtr& frame, const PickedCourses& picked) {
    const bool there =
        frame && frame->network && frame->synapseCourse && !frame->synapseCourse->points.empty() &&
        frame->synapseCourse->subject == picked.synapse && hasSynapse(*frame->network, picked.synapse);
    return there ? frame->synapseCourse.get() : nullptr;
}

const CellCourse* cellCourseOf(const FramePtr& frame, const PickedCourses& picked) {
    const bool there = frame && frame->cellCourse && frame->cellCourse->subject == picked.cell &&
                       hasCell(*frame, picked.cell);
    return there ? frame->cellCourse.get() : nullptr;
}

SynapseCharts synapseCharts(const FramePtr& frame, const PickedCourses& picked) {
    SynapseCharts charts{
        weightsChart(frame, picked),
        cellChart(frame, picked, tr("%1: spikes per 100 ms"), tr("spikes per 100 ms"),
                  cellInk(CellType::Pyramidal), kLeastRate,
                  {QStringLiteral("r"), tr("How often the picked cell spikes, in each batch.")},
                  [](const CellPoint& point) { return std::optional(kPerSteps * point.rate); }),
        cellChart(frame, picked, tr("%1: mean |e|"), tr("mean |e|"), cellInk(CellType::Pyramidal),
                  kLeastError, {QStringLiteral("e"), tr("The size of the errors of the picked cell.")},
                  [](const CellPoint& point) { return std::optional(point.error); })};
    if (charts.rate.message == charts.error.message) {
        charts.error.message.advice.clear(); // said once
    }
    if (!nameMarks(charts.weights)) {
        nameMarks(charts.rate);
    }
    double last = frame && frame->history ? lastEpochs(*frame->history) : 0;
    for (const ChartContent* chart : {&charts.weights, &charts.rate}) {
        for (const ChartContent::Curve& curve : chart->curves) {
            last = std::max(last, curve.points.last().x());
        }
    }
    for (ChartContent* chart : {&charts.weights, &charts.rate, &charts.error}) {
        chart->time.whole = {0, epochsAxisEnd(last)};
    }
    return charts;
}

PicturePtr signLine(const FramePtr& frame, const PickedCourses& picked) {
    const SynapseCourse* const course = synapseCourseOf(frame, picked);
    return quietLine(course != nullptr ? signForms(*course) : QStringList(QString()));
}

SynapsePicture::SynapsePicture(FramePtr frame, const PickedCourses& picked, const SynapseCharts& charts)
    : PictureBox(Qt::Vertical,
                 {{signLine(frame, picked)},
                  {std::make_shared<ChartPicture>(charts.weights), 3},
                  {std::make_shared<ChartPicture>(charts.rate), 2},
                  {std::make_shared<ChartPicture>(charts.error), 2}},
                 4, {10, 6, 8, 6}),
      frame_(std::move(frame)), picked_(picked), charts_(charts) {}

QString SynapsePicture::summary() const {
    QStringList parts;
    if (const SynapseCourse* const course = synapseCourseOf(frame_, picked_)) {
        parts << tr("Synapse %1.").arg(charts_.weights.title()) << signForms(*course).first();
    }
    parts << charts_.weights.summary();
    for (const ChartContent* chart : {&charts_.rate, &charts_.error}) {
        const bool told = chart->message.isEmpty() || chart == &charts_.rate;
        parts << (told ? chart->summary() : QString());
    }
    return joinedSentences(parts);
}

std::vector<DataTable> SynapsePicture::tables() const {
    std::vector<DataTable> all;
    if (const SynapseCourse* const course = synapseCourseOf(frame_, picked_)) {
        all.push_back(tableOf(*course, charts_.weights.title(), charts_.weights.time.span()));
    }
    if (const CellCourse* const course = cellCourseOf(frame_, picked_)) {
        all.push_back(tableOf(*course, cellName(*frame_, picked_.cell), charts_.rate.time.span()));
    }
    return all;
}

} // namespace mc::ui
