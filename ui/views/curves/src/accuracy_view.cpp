#include "curves/accuracy_view.h"

#include "chart/chart_strip.h"
#include "curves/accuracy_picture.h"
#include "view/picture_view.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace mc::ui {

AccuracyView::AccuracyView(QWidget* parent)
    : View(parent), head_(new PictureView(this)), top_(new QToolButton(this)),
      accuracy_(new ChartStrip(this)), loss_(new ChartStrip(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Accuracy and loss"));
    head_->setAccessibleName(tr("Latest accuracy on images never trained on, and training accuracy now"));
    head_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    top_->setText(tr("≥ 80 %"));
    top_->setCheckable(true);
    top_->setToolTip(tr("Zooms the accuracy to 80 to 100 %, as soon as something lies there"));
    top_->setAccessibleName(tr("Zoom to the top of the accuracy"));
    connect(top_, &QToolButton::toggled, this, &AccuracyView::showCurves);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(head_, 1);
    header->addWidget(top_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 4);
    layout->setSpacing(2);
    layout->addLayout(header);
    layout->addWidget(accuracy_, 3);
    layout->addWidget(loss_, 2);
    accuracy_->setObjectName(QStringLiteral("accuracy"));
    loss_->setObjectName(QStringLiteral("loss"));
    showCurves();
}

void AccuracyView::showFrame(const FramePtr& frame) {
    const bool same = sameCourse(frame_, frame);
    frame_ = frame;
    if (!same) { // shared between frames as long as nothing has been added
        showCurves();
    }
}

void AccuracyView::showCurves() {
    const AccuracyCharts charts = accuracyCharts(frame_, top_->isChecked(), ghosts_);
    training_ = charts.training;
    top_->setEnabled(charts.reachesTop);
    accuracy_->setContent(charts.accuracy);
    loss_->setContent(charts.loss);
    head_->setPicture(std::make_shared<AccuracyHead>(frame_, training_));
}

std::vector<OptionControl> AccuracyView::options() {
    return {switchOption("top", *top_)};
}

void AccuracyView::reword() {
    showCurves();
}

PicturePtr AccuracyView::picture() const {
    return std::make_shared<AccuracyPicture>(
        frame_, AccuracyCharts{accuracy_->content(), loss_->content(), training_});
}

} // namespace mc::ui
