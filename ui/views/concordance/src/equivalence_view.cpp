#include "concordance/equivalence_view.h"

#include "chart/chart_strip.h"
#include "chart/curve_table.h"
#include "chart/frame_marks.h"
#include "concordance/equivalence_text.h"
#include "frames/frame_text.h"
#include "frames/smoothing.h"
#include "learning/rules.h"
#include "style/scale.h"
#include "view/picture_view.h"
#include "widgets/elided_label.h"

#include <QGridLayout>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// The lower end of the axis of distances, %: the highest of a few that leaves room below the curves, so that
/// the axis seldom changes and the first epochs are not a flat line.
double lowEnd(double least) {
    for (const double end : {90.0, 50.0}) {
        if (least > end) {
            return end;
        }
    }
    return 0;
}

/// But for rounding.
bool areTheSame(const QList<QPointF>& one, const QList<QPointF>& other) {
    constexpr double kApart = 1e-6; // percent
    return std::ranges::equal(one, other, [](const QPointF& a, const QPointF& b) {
        return a.x() == b.x() && std::abs(a.y() - b.y()) < kApart;
    });
}

/// The predictions of all pairs, a curve for each stretch without a restart; those that are the same once.
std::vector<QList<QPointF>> predictedCurves(const Equivalence& equivalence) {
    std::vector<QList<QPointF>> curves;
    for (const DistanceCourse& course : equivalence.pairs) {
        QList<QPointF> stretch;
        const auto end = [&] {
            if (!stretch.isEmpty() && std::ranges::none_of(curves, [&](const QList<QPointF>& other) {
                    return areTheSame(stretch, other);
                })) {
                curves.push_back(stretch);
            }
            stretch.clear();
        };
        for (const DistancePoint& point : course.points) {
            const auto restarts = [&](const PredictionRestart& restart) {
                return restart.updates + 1 == point.update;
            };
            if (!point.predicted || std::ranges::any_of(course.restarts, restarts)) {
                end();
            }
            if (point.predicted) {
                stretch.append({point.epochs, 100 * *point.predicted});
            }
        }
        end();
    }
    return curves;
}

/// The position of the last point of all, in epochs; 0 if there is none.
double lastEpochs(const Equivalence& equivalence) {
    double last = 0;
    for (const DistanceCourse& course : equivalence.pairs) {
        last = course.points.empty() ? last : std::max(last, course.points.back().epochs);
    }
    for (const std::vector<CosinePoint>& points : equivalence.hidden) {
        last = points.empty() ? last : std::max(last, points.back().epochs);
    }
    return last;
}

} // namespace

EquivalenceView::EquivalenceView(QWidget* parent)
    : View(parent), prediction_(new ElidedLabel(this)), distance_(new ChartStrip(this)),
      cosine_(new ChartStrip(this)), distances_(new PictureView(this)), cosines_(new PictureView(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Equivalence"));
    for (ChartStrip* strip : {distance_, cosine_}) {
        strip->setXUnit(tr("epochs"));
        strip->setWidestNumber(tr("100 %"));
        strip->setKeyLines(2);
    }
    for (PictureView* readout : {distances_, cosines_}) {
        readout->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    distance_->setObjectName(QStringLiteral("distance"));
    cosine_->setObjectName(QStringLiteral("cosine"));
    distance_->setNumbers(AxisNumbers::Percent);
    distance_->setTitleForms({tr("distance of B from M∘Wᵀ"), tr("B from M∘Wᵀ")});
    cosine_->setTitleForms({tr("cosine of the update with"), tr("update, cosine with"), tr("cosine with")});
    cosine_->setReference(0, tr("unrelated"));
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
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(4);
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
    // A sentence in the place of both charts where there is none to show.
    cosine_->setVisible(distances || cosines);
    distances_->setVisible(distances);
    cosines_->setVisible(cosines);
    const EmptyText next = comesByPlaying(frame_, tr("Appears with the next update that is measured."));
    distance_->setMessage(distances ? EmptyText() : comparable() ? next : whyNoDistance());
    cosine_->setMessage(cosines ? EmptyText() : next);
    const QStringList prediction = distances ? predictionForms(equivalence_, *frame_) : QStringList();
    prediction_->setForms(prediction);
    prediction_->setVisible(!prediction.isEmpty());
    showDistances();
    showCosines();
    for (ChartStrip* strip : {distance_, cosine_}) { // the same, to be compared
        strip->setXRange(0, epochsAxisEnd(lastEpochs(equivalence_)));
    }
}

void EquivalenceView::showDistances() {
    if (!equivalence_.hasDistances()) {
        distance_->setCurves({});
        return;
    }
    const std::size_t pairs = equivalence_.pairs.size();
    std::vector<CurveStyle> styles;
    std::vector<QList<QPointF>> curves(pairs);
    double least = 100;
    double most = 100;
    for (std::size_t k = 0; k < pairs; ++k) {
        // They lie on one another where the prediction holds: later ones are thinner, so that all are seen.
        const double width = 4.5 + 3 * static_cast<double>(std::min<std::size_t>(pairs - 1 - k, 3));
        const auto pair = static_cast<int>(k);
        styles.push_back({QString(), Stroke{pairInk(pair), width}, pairMark(pair), false, QString(),
                          tr("%1 to %2").arg(layerName(pair + 1, layers()), layerName(pair + 2, layers()))});
        for (const DistancePoint& point : equivalence_.pairs[k].points) {
            curves[k].append({point.epochs, 100 * point.measured});
            least = std::min(least, 100 * point.measured);
            most = std::max(most, 100 * point.measured);
        }
    }
    // Gaps wide enough to see the measured curve through them.
    const Stroke prediction{Ink::Black, 1.6, Qt::SolidLine, {4, 4}};
    for (QList<QPointF>& curve : predictedCurves(equivalence_)) {
        const bool named = curves.size() == pairs; // one entry in the key stands for all
        styles.push_back({named ? tr("predicted: (1 − λ)ᵏ") : QString(), prediction, Mark::None, false,
                          named ? tr("(1 − λ)ᵏ") : QString(), tr("predicted")});
        curves.push_back(std::move(curve));
    }
    distance_->setCurves(styles);
    // Rounding may lift the first points above the start by less than can be seen.
    distance_->setYRange(lowEnd(least), most > 100.5 ? roundCeiling(most) : 100);
    for (std::size_t k = 0; k < curves.size(); ++k) {
        distance_->setPoints(k, curves[k]);
    }
    distances_->setPicture(readoutOfDistances(equivalence_, layers()));
}

void EquivalenceView::showCosines() {
    if (!equivalence_.hasCosines()) {
        cosine_->setCurves({});
        return;
    }
    const std::size_t hidden = equivalence_.hidden.size();
    std::vector<CurveStyle> styles;
    std::vector<QList<QPointF>> curves(2 * hidden);
    double least = 0;
    for (std::size_t k = 0; k < hidden; ++k) {
        const auto layer = static_cast<int>(k);
        const bool named = k + 1 == hidden; // one entry in the key stands for all layers
        const QString name = layerName(layer + 1, layers());
        styles.push_back({named ? tr("bp") : QString(), Stroke{pairInk(layer), 1.6, Qt::DashLine}, Mark::None,
                          false, QString(), tr("bp, %1").arg(name)});
        styles.push_back({named ? tr("feedback M∘Wᵀ") : QString(), Stroke{pairInk(layer), 2.5},
                          pairMark(layer), false, named ? tr("M∘Wᵀ") : QString(),
                          tr("feedback M∘Wᵀ, %1").arg(name)});
        for (const CosinePoint& point : equivalence_.hidden[k]) {
            if (point.exact) {
                curves[2 * k].append({point.epochs, *point.exact});
            }
            if (point.concordant) {
                curves[2 * k + 1].append({point.epochs, *point.concordant});
            }
            least = std::min({least, point.exact.value_or(0), point.concordant.value_or(0)});
        }
    }
    cosine_->setCurves(styles);
    cosine_->setYRange(std::floor(4 * least) / 4, 1); // in quarters, not to change at every point
    for (std::size_t k = 0; k < curves.size(); ++k) {
        cosine_->setPoints(k, curves[k]);
    }
    cosines_->setPicture(readoutOfCosines(equivalence_, layers()));
}

std::vector<DataTable> EquivalenceView::tables() const {
    return withoutEmpty(
        {curveTable(QStringLiteral("equivalence"), tr("Distances and cosines"), {distance_, cosine_})});
}

QString EquivalenceView::summary() const {
    if (!equivalence_.hasDistances() && !equivalence_.hasCosines()) {
        return distance_->message();
    }
    return equivalenceText(equivalence_, *frame_);
}

} // namespace mc::ui
