#include "concordance/equivalence_view.h"

#include "chart/chart_strip.h"
#include "chart/curve_table.h"
#include "chart/frame_marks.h"
#include "concordance/equivalence_chart.h"
#include "concordance/equivalence_text.h"
#include "frames/frame_text.h"
#include "learning/rules.h"
#include "style/units.h"
#include "view/picture_box.h"
#include "view/picture_view.h"
#include "view/words_picture.h"
#include "widgets/elided_label.h"

#include <QGridLayout>

namespace mc::ui {

namespace {

constexpr int kRowSpacing = 4;               ///< pixels
constexpr QMargins kViewMargins{10, 6, 8, 6}; ///< pixels

PicturePtr emptyRoom() {
    return std::make_shared<EmptyPicture>(EmptyText());
}

} // namespace

EquivalenceView::EquivalenceView(QWidget* parent)
    : View(parent), prediction_(new ElidedLabel(this)), distance_(new ChartStrip(this)),
      cosine_(new ChartStrip(this)), distances_(new PictureView(this)), cosines_(new PictureView(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Equivalence"));
    for (PictureView* readout : {distances_, cosines_}) {
        readout->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    distance_->setObjectName(QStringLiteral("distance"));
    cosine_->setObjectName(QStringLiteral("cosine"));
    const QString cost =
        tr("\n\nMeasured only while this is seen. Costs up to some 20 % of the speed where "
           "the sign concordance is measured anyway, as while other curves are seen; else up "
           "to some 55 %.");
    const QString distanceHelp = tr(
        "Frobenius norm of B − M∘Wᵀ per pair of layers, in units of the first one measured. Both synapses "
        "of a pair see the same two signals, so what is learned cancels in the difference, and only the "
        "decay λ acts on it: after k updates (1 − λ)ᵏ of it is left, whatever the data. Signs agree sooner "
        "than this shrinks, since what both have learned outgrows their unequal initial values.");
    const QString cosineHelp =
        tr("Each hidden layer's update, compared with two others on the same presentations: the one that "
           "sign-concordant feedback alignment makes, with the feedback M∘Wᵀ, and the one of bp, the exact "
           "gradient through time. 1 is the same direction, 0 unrelated. The output layer is left out: its "
           "error comes from the teacher, not through feedback, so its update is that of feedback alignment "
           "by definition.");
    for (QWidget* widget : {static_cast<QWidget*>(distance_), static_cast<QWidget*>(distances_)}) {
        widget->setToolTip(distanceHelp + cost);
    }
    for (QWidget* widget : {static_cast<QWidget*>(cosine_), static_cast<QWidget*>(cosines_)}) {
        widget->setToolTip(cosineHelp + cost);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(kViewMargins);
    layout->setSpacing(kRowSpacing);
    layout->addWidget(prediction_, 0, 0, 1, 2);
    layout->addWidget(distance_, 1, 0);
    layout->addWidget(distances_, 1, 1);
    layout->addWidget(cosine_, 2, 0);
    layout->addWidget(cosines_, 2, 1);
    layout->setColumnStretch(0, 1);
    showCurves();
}

bool EquivalenceView::comparable() const {
    const bool known = frame_ && !frame_->layerSizes.empty(); // not while the first data are being opened
    return !known || (layers() > 2 && ruleNamed(frame_->experiment->rule).learnsFeedback);
}

/// Where the run is not comparable().
EmptyText EquivalenceView::whyNoDistance() const {
    return {
        layers() == 2
            ? tr("One layer has no feedback: there is nothing to compare.")
            : tr("Only the rule microcircuit learns its feedback, so only it has a distance that shrinks. "
                 "This run uses %1.")
                  .arg(QString::fromStdString(frame_->experiment->rule))};
}

int EquivalenceView::layers() const {
    return static_cast<int>(frame_->layerSizes.size());
}

WatchSet EquivalenceView::needs() const {
    WatchSet needed = needs::kHistory;
    if (comparable()) { // other rules would pay for what is not shown
        needed.measures = {.concordance = true, .rates = false, .gradient = true, .equivalence = true};
    }
    return needed;
}

void EquivalenceView::showFrame(const FramePtr& frame) {
    const bool same = frame_ && frame_->run == frame->run && frame_->history &&
                      frame_->history == frame->history && sameMarks(*frame_, *frame) &&
                      missTheSame(frame_, frame);
    const bool before = comparable();
    followMarks({distance_, cosine_}, frame_, frame);
    frame_ = frame;
    if (before != comparable()) {
        emit needsChanged();
    }
    if (same) { // shared between frames as long as nothing has been added
        return;
    }
    showCurves();
}

void EquivalenceView::showCurves() {
    equivalence_ =
        frame_ && frame_->history && comparable() ? equivalenceOf(*frame_->history) : Equivalence{};
    const bool distances = equivalence_.hasDistances();
    const bool cosines = equivalence_.hasCosines();
    const int layers = frame_ ? this->layers() : 0;
    // A sentence in the place of both charts where there is none to show.
    cosine_->setVisible(distances || cosines);
    distances_->setVisible(distances);
    cosines_->setVisible(cosines);
    const EmptyText next = comesByPlaying(frame_, tr("Appears with the next update that is measured."));
    ChartContent distance = distanceChart(equivalence_, layers);
    distance.message = distances ? EmptyText() : comparable() ? next : whyNoDistance();
    distance.marks = distance_->marks();
    distance_->setContent(distance);
    ChartContent cosine = cosineChart(equivalence_, layers);
    cosine.message = cosines ? EmptyText() : next;
    cosine.marks = cosine_->marks();
    cosine_->setContent(cosine);
    distances_->setPicture(readoutOfDistances(equivalence_, layers));
    cosines_->setPicture(readoutOfCosines(equivalence_, layers));
    prediction_->setForms(distances ? predictionForms(equivalence_, *frame_) : QStringList());
    prediction_->setVisible(!prediction_->wholeText().isEmpty());
}

PicturePtr EquivalenceView::picture() const {
    std::vector<PictureBox::Item> charts{{distance_->picture(), 1}};
    std::vector<PictureBox::Item> readouts{{distances_->isHidden() ? emptyRoom() : distances_->picture(), 1}};
    if (!cosine_->isHidden()) {
        charts.push_back({cosine_->picture(), 1});
        readouts.push_back({cosines_->isHidden() ? emptyRoom() : cosines_->picture(), 1});
    }
    std::vector<PictureBox::Item> rows;
    if (!prediction_->isHidden()) {
        rows.push_back({quietLine(predictionForms(equivalence_, *frame_)), 0,
                        prediction_->sizeHint().height() / unitOf(*this)});
    }
    rows.push_back(
        {rowOf({{columnOf(std::move(charts), kRowSpacing), 1}, {columnOf(std::move(readouts), kRowSpacing)}},
               kRowSpacing),
         1});
    return std::make_shared<PictureBox>(Qt::Vertical, std::move(rows), kRowSpacing, kViewMargins);
}

std::vector<DataTable> EquivalenceView::tables() const {
    const std::vector<const ChartStrip*> charts{distance_, cosine_};
    return withoutEmpty({curveTable(QStringLiteral("equivalence"), tr("Distances and cosines"), charts)});
}

QString EquivalenceView::summary() const {
    if (!equivalence_.hasDistances() && !equivalence_.hasCosines()) {
        return distance_->message();
    }
    return equivalenceText(equivalence_, *frame_);
}

} // namespace mc::ui
