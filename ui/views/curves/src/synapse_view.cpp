#include "curves/synapse_view.h"

#include "chart/chart_strip.h"
#include "chart/frame_marks.h"
#include "frames/frame_text.h"
#include "style/text.h"
#include "view/picture_view.h"

#include <QVBoxLayout>

namespace mc::ui {

SynapseView::SynapseView(QWidget* parent)
    : View(parent), signs_(new PictureView(this)), weights_(new ChartStrip(this)),
      rate_(new ChartStrip(this)), error_(new ChartStrip(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Course of a synapse"));
    signs_->setAccessibleName(tr("When the synapse changed its sign"));
    signs_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(signs_);
    layout->addWidget(weights_, 3);
    layout->addWidget(rate_, 2);
    layout->addWidget(error_, 2);
    weights_->setObjectName(QStringLiteral("weights"));
    rate_->setObjectName(QStringLiteral("rate"));
    error_->setObjectName(QStringLiteral("error"));
    showCurves();
}

void SynapseView::showFrame(const FramePtr& frame) {
    const bool same = frame_ && frame_->run == frame->run && frame_->history == frame->history &&
                      frame_->synapseCourse == frame->synapseCourse &&
                      frame_->cellCourse == frame->cellCourse && sameMarks(*frame_, *frame) &&
                      missTheSame(frame_, frame);
    frame_ = frame;
    if (!same) { // shared between frames as long as nothing is new
        showCurves();
    }
}

void SynapseView::setCell(CellChoice cell) {
    pick({picked_.synapse, cell});
}

void SynapseView::setSynapse(SynapseChoice synapse) {
    pick({synapse, picked_.cell});
}

void SynapseView::pick(const PickedCourses& picked) {
    if (picked != picked_) {
        picked_ = picked;
        showCurves();
        emit needsChanged();
    }
}

WatchSet SynapseView::needs() const {
    WatchSet needed = needs::kCurves;
    needed.synapseCourse = picked_.synapse;
    needed.cellCourse = picked_.cell;
    return needed;
}

void SynapseView::showCurves() {
    const SynapseCharts charts = synapseCharts(frame_, picked_);
    signs_->setPicture(signLine(frame_, picked_));
    weights_->setContent(charts.weights);
    rate_->setContent(charts.rate);
    error_->setContent(charts.error);
}

void SynapseView::reword() {
    showCurves();
}

PicturePtr SynapseView::picture() const {
    return std::make_shared<SynapsePicture>(
        frame_, picked_, SynapseCharts{weights_->content(), rate_->content(), error_->content()});
}

} // namespace mc::ui
