#include "concordance/equivalence_picture.h"

#include "chart/chart_picture.h"
#include "chart/curve_table.h"
#include "chart/frame_marks.h"
#include "concordance/equivalence_chart.h"
#include "concordance/equivalence_text.h"
#include "frames/frame_text.h"
#include "learning/rules.h"
#include "style/text.h"
#include "view/words_picture.h"

#include <array>
#include <utility>

namespace mc::ui {

namespace {

int layersOf(const FramePtr& frame) {
    return frame ? static_cast<int>(frame->layerSizes.size()) : 0;
}

/// Of a run that is not comparable.
EmptyText whyNoDistance(const Frame& frame) {
    return {
        frame.layerSizes.size() == 2
            ? tr("One layer has no feedback: there is nothing to compare.")
            : tr("Only the rule microcircuit learns its feedback, so only it has a distance that shrinks. "
                 "This run uses %1.")
                  .arg(QString::fromStdString(frame.experiment->rule))};
}

/// The numbers of a chart; without any as wide as it would be, so that both charts are aligned.
PicturePtr readoutOr(bool shown, PicturePtr readout) {
    return shown ? std::move(readout) : std::make_shared<EmptyPicture>(EmptyText());
}

std::vector<PictureBox::Item> itemsOf(const FramePtr& frame, const Equivalence& measured,
                                      const EquivalenceCharts& charts) {
    const bool distances = measured.hasDistances();
    const bool cosines = measured.hasCosines();
    const bool both = distances || !charts.cosine.isBlank();
    std::vector<PictureBox::Item> plots{{std::make_shared<ChartPicture>(charts.distance), 1}};
    std::vector<PictureBox::Item> numbers{
        {readoutOr(distances, readoutOfDistances(measured, layersOf(frame))), 1}};
    if (both) {
        plots.push_back({std::make_shared<ChartPicture>(charts.cosine), 1});
        numbers.push_back({readoutOr(cosines, readoutOfCosines(measured, layersOf(frame))), 1});
    }
    std::vector<PictureBox::Item> rows;
    if (const QStringList prediction = distances ? predictionForms(measured, *frame) : QStringList();
        !prediction.isEmpty()) {
        rows.push_back({quietLine(prediction)});
    }
    rows.push_back({rowOf({{columnOf(std::move(plots), EquivalencePicture::kSpacing), 1},
                           {columnOf(std::move(numbers), EquivalencePicture::kSpacing)}},
                          EquivalencePicture::kSpacing),
                    1});
    return rows;
}

} // namespace

bool isComparable(const FramePtr& frame) {
    const bool known = frame && !frame->layerSizes.empty(); // not while the first data are being opened
    return !known || (frame->layerSizes.size() > 2 && ruleNamed(frame->experiment->rule).learnsFeedback);
}

Equivalence measuredEquivalence(const FramePtr& frame) {
    return frame && frame->history && isComparable(frame) ? equivalenceOf(*frame->history) : Equivalence{};
}

EquivalenceCharts equivalenceCharts(const FramePtr& frame, const Equivalence& measured,
                                    const GhostCurves& ghosts) {
    EquivalenceCharts charts{distanceChart(measured, layersOf(frame)),
                             cosineChart(measured, layersOf(frame))};
    const EmptyText next = comesByPlaying(frame, tr("Appears with the next update that is measured."));
    if (!measured.hasDistances()) { // a sentence in the place of both charts where there is none to show
        charts.distance.message = isComparable(frame) ? next : whyNoDistance(*frame);
    }
    if (!measured.hasCosines()) {
        charts.cosine.message = next;
    }
    charts.distance.marks = charts.cosine.marks = frame ? runMarks(*frame) : std::vector<EventMark>();
    ghosts.addTo(std::array{&charts.distance, &charts.cosine}, frame, [](const FramePtr& run) {
        const Equivalence ofRun = measuredEquivalence(run);
        return std::vector{distanceChart(ofRun, layersOf(run)), cosineChart(ofRun, layersOf(run))};
    });
    return charts;
}

EquivalencePicture::EquivalencePicture(FramePtr frame, std::shared_ptr<const Equivalence> measured,
                                       EquivalenceCharts charts)
    : PictureBox(Qt::Vertical, itemsOf(frame, *measured, charts), kSpacing, kMargins),
      frame_(std::move(frame)), measured_(std::move(measured)), charts_(std::move(charts)) {}

QString EquivalencePicture::summary() const {
    const bool measured = measured_->hasDistances() || measured_->hasCosines();
    return joinedSentences(
        {measured ? equivalenceText(*measured_, *frame_) : charts_.distance.message.whole(),
         charts_.distance.otherRunsText(), charts_.cosine.otherRunsText()});
}

std::vector<DataTable> EquivalencePicture::tables() const {
    return {chartTable(QStringLiteral("equivalence"), tr("Distances and cosines"),
                       {charts_.distance, charts_.cosine})};
}

} // namespace mc::ui
