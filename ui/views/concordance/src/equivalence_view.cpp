#include "concordance/equivalence_view.h"

#include "chart/chart_strip.h"
#include "concordance/equivalence_picture.h"
#include "concordance/equivalence_text.h"
#include "frames/frame_text.h"
#include "view/picture_view.h"
#include "widgets/elided_label.h"

#include <QGridLayout>
#include <utility>

namespace mc::ui {

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
        tr("Measured only while this is seen. Costs up to some 20 % of the speed where "
           "the sign concordance is measured anyway, as while other curves are seen; else up "
           "to some 55 %.");
    const QString paragraph = QStringLiteral("\n\n");
    const QString distanceHelp =
        tr("Frobenius norm of B − M∘Wᵀ per pair of layers, in units of the first one measured. Both synapses "
           "of a pair see the same two signals, so what is learned cancels in the difference, and only the "
           "decay λ acts on it: each update leaves 1 − λ of it, whatever the data; a falling decay leaves "
           "1 − λγⁿ in epoch n. Signs agree sooner than this shrinks, since what both have learned outgrows "
           "their unequal initial values.");
    const QString cosineHelp =
        tr("Each hidden layer's update, compared with two others on the same presentations: the one that "
           "sign-concordant feedback alignment makes, with the feedback M∘Wᵀ, and the one of bp, the exact "
           "gradient through time. 1 is the same direction, 0 unrelated. The output layer is left out: its "
           "error comes from the teacher, not through feedback, so its update is that of feedback alignment "
           "by definition.");
    for (QWidget* widget : {static_cast<QWidget*>(distance_), static_cast<QWidget*>(distances_)}) {
        widget->setToolTip(distanceHelp + paragraph + cost);
    }
    for (QWidget* widget : {static_cast<QWidget*>(cosine_), static_cast<QWidget*>(cosines_)}) {
        widget->setToolTip(cosineHelp + paragraph + cost);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(EquivalencePicture::kMargins.toMargins());
    layout->setSpacing(EquivalencePicture::kSpacing);
    layout->addWidget(prediction_, 0, 0, 1, 2);
    layout->addWidget(distance_, 1, 0);
    layout->addWidget(distances_, 1, 1);
    layout->addWidget(cosine_, 2, 0);
    layout->addWidget(cosines_, 2, 1);
    layout->setColumnStretch(0, 1);
    showCurves();
}

WatchSet EquivalenceView::needs() const {
    WatchSet needed = needs::kHistory;
    if (isComparable(frame_)) { // other rules would pay for what is not shown
        needed.measures = {.concordance = true, .rates = false, .gradient = true, .equivalence = true};
    }
    return needed;
}

void EquivalenceView::showFrame(const FramePtr& frame) {
    const bool same = sameCourse(frame_, frame);
    const bool before = isComparable(frame_);
    frame_ = frame;
    if (before != isComparable(frame_)) {
        emit needsChanged();
    }
    if (!same) { // shared between frames as long as nothing has been added
        showCurves();
    }
}

void EquivalenceView::showCurves() {
    measured_ = std::make_shared<const Equivalence>(measuredEquivalence(frame_));
    const bool distances = measured_->hasDistances();
    const bool cosines = measured_->hasCosines();
    const int layers = frame_ ? static_cast<int>(frame_->layerSizes.size()) : 0;
    EquivalenceCharts charts = equivalenceCharts(frame_, *measured_, ghosts_);
    cosine_->setVisible(distances || !charts.cosine.isBlank());
    distance_->setContent(std::move(charts.distance));
    cosine_->setContent(std::move(charts.cosine));
    distances_->setPicture(readoutOfDistances(*measured_, layers));
    distances_->setVisible(distances);
    cosines_->setPicture(readoutOfCosines(*measured_, layers));
    cosines_->setVisible(cosines);
    prediction_->setForms(distances ? predictionForms(*measured_, *frame_) : QStringList());
    prediction_->setVisible(!prediction_->wholeText().isEmpty());
}

void EquivalenceView::reword() {
    showCurves();
}

PicturePtr EquivalenceView::picture() const {
    return std::make_shared<EquivalencePicture>(frame_, measured_,
                                                EquivalenceCharts{distance_->content(), cosine_->content()});
}

} // namespace mc::ui
