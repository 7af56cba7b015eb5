#include "curves/accuracy_view.h"

#include "chart/chart_strip.h"
#include "chart/curve_table.h"
#include "chart/frame_marks.h"
#include "curves/error_curves.h"
#include "frames/frame_text.h"
#include "frames/smoothing.h"
#include "style/scale.h"
#include "style/styled_label.h"
#include "style/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kLeastLoss = 0.1; ///< upper end of its axis, at least
constexpr double kTopFrom = 80;    ///< %, of the range that shows the top only

QList<QPointF> testCurve(const History& history, double TestPoint::*measure, double factor) {
    QList<QPointF> points;
    for (const TestPoint& point : history.test) {
        points.append({point.epochs, factor * (point.*measure)});
    }
    return points;
}

} // namespace

AccuracyView::AccuracyView(QWidget* parent)
    : View(parent), value_(new StyledLabel(kTestInk, 1.7, true, this)), caption_(new QLabel(this)),
      trainValue_(new StyledLabel(kTrainInk, 1.7, true, this)), trainCaption_(new QLabel(this)),
      top_(new QToolButton(this)), accuracy_(new ChartStrip(this)), loss_(new ChartStrip(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Accuracy and loss"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 4);
    layout->setSpacing(2);
    makeHeader(*layout);
    layout->addWidget(accuracy_, 3);
    layout->addWidget(loss_, 2);
    accuracy_->setNumbers(AxisNumbers::Percent);
    accuracy_->setTitle(tr("accuracy"));
    accuracy_->setFlagsLow(true);
    loss_->setTitle(tr("loss E"));
    accuracy_->setObjectName(QStringLiteral("accuracy"));
    loss_->setObjectName(QStringLiteral("loss"));
    for (ChartStrip* strip : {accuracy_, loss_}) {
        strip->setWidestNumber(tr("100 %"));
        strip->setXUnit(tr("epochs"));
    }
    showCurves();
    showHeadline();
}

void AccuracyView::makeHeader(QVBoxLayout& layout) {
    value_->setAccessibleName(tr("Latest test accuracy"));
    trainValue_->setAccessibleName(tr("Training accuracy now"));
    for (QLabel* caption : {caption_, trainCaption_}) {
        caption->setForegroundRole(QPalette::PlaceholderText); // the quiet one of the theme
    }
    top_->setText(tr("≥ 80 %"));
    top_->setCheckable(true);
    top_->setToolTip(tr("Zooms the accuracy to 80 to 100 %, as soon as something lies there"));
    top_->setAccessibleName(tr("Zoom to the top of the accuracy"));
    connect(top_, &QToolButton::toggled, this, &AccuracyView::showCurves);
    head_ = new QWidget(this);
    head_->setMinimumWidth(1); // what is in it must not keep the view from becoming narrow
    auto* header = new QHBoxLayout(head_);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(8);
    header->addWidget(value_);
    header->addWidget(caption_, 1);
    header->addWidget(trainValue_);
    header->addWidget(trainCaption_, 1);
    header->addWidget(top_);
    layout.addWidget(head_);
}

void AccuracyView::showFrame(const FramePtr& frame) {
    const bool newRun = !frame_ || frame_->run != frame->run;
    const bool same =
        !newRun && frame_->history && frame_->history == frame->history && missTheSame(frame_, frame);
    followMarks({accuracy_, loss_}, frame_, frame);
    frame_ = frame;
    if (same) { // shared between frames as long as nothing has been added
        return;
    }
    showCurves();
    showHeadline();
}

void AccuracyView::showHeadline() {
    const bool tested = frame_ && frame_->history && !frame_->history->test.empty();
    value_->setVisible(tested);
    if (!tested) {
        value_->setText({});
        caption_->setText(tr("no test yet\ntested after each epoch"));
        showTrainingHeadline();
        return;
    }
    const TestPoint& last = frame_->history->test.back();
    value_->setText(percentText(last.accuracy));
    QString caption = tr("test, epoch %1").arg(tickText(last.epochs));
    if (frame_->data) {
        caption += tr("\n%1 images").arg(countText(frame_->data->testImages));
    }
    caption_->setText(caption);
    showTrainingHeadline();
}

/// The end of the training curve in numbers: a test can be an epoch old.
void AccuracyView::showTrainingHeadline() {
    const bool trained = frame_ && frame_->history && !frame_->history->train.empty();
    if (trained) {
        const SmoothCurve curve = smoothCurve(*frame_->history, &TrainPoint::accuracy);
        trainValue_->setText(percentText(curve.points.last().y()));
        trainCaption_->setText(tr("training now\n%1").arg(smoothingText(curve)));
    }
    const QMargins around = layout()->contentsMargins();
    int needed = around.left() + around.right();
    for (const QWidget* part :
         {static_cast<QWidget*>(value_), static_cast<QWidget*>(caption_), static_cast<QWidget*>(trainValue_),
          static_cast<QWidget*>(trainCaption_), static_cast<QWidget*>(top_)}) {
        needed += part->sizeHint().width() + head_->layout()->spacing();
    }
    const bool tested = !value_->isHidden();
    if (trained && tested && needed > width()) { // in small beside the test
        const QString test = caption_->text().section(QLatin1Char('\n'), 0, 0);
        caption_->setText(tr("%1\ntraining now %2").arg(test, trainValue_->text()));
    }
    for (QLabel* label : {static_cast<QLabel*>(trainValue_), trainCaption_}) {
        label->setVisible(trained && (!tested || needed <= width()));
    }
}

void AccuracyView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    showHeadline();
}

std::vector<OptionControl> AccuracyView::options() {
    return {switchOption("top", *top_)};
}

QString AccuracyView::headline() const {
    QString text =
        value_->text().isEmpty() ? caption_->text() : value_->text() + QLatin1Char(' ') + caption_->text();
    return text.replace(QLatin1Char('\n'), QStringLiteral(", "));
}

QString AccuracyView::trainingHeadline() const {
    const QString text = trainValue_->text() + QLatin1Char(' ') + trainCaption_->text();
    return trainValue_->isHidden() ? QString()
                                   : QString(text).replace(QLatin1Char('\n'), QStringLiteral(", "));
}

/// Whether the zoomed plot would not be empty.
bool AccuracyView::reachesTheTop() const {
    if (!frame_ || !frame_->history) {
        return false;
    }
    const auto high = [](const QPointF& point) { return point.y() >= kTopFrom; };
    const QList<QPointF> tests = testCurve(*frame_->history, &TestPoint::accuracy, 100);
    const QList<QPointF> train = smoothCurve(*frame_->history, &TrainPoint::accuracy).points;
    return std::any_of(tests.begin(), tests.end(), high) ||
           std::any_of(train.begin(), train.end(),
                       [](const QPointF& point) { return 100 * point.y() >= kTopFrom; });
}

void AccuracyView::showCurves() {
    top_->setEnabled(reachesTheTop());
    accuracy_->setYRange(top_->isChecked() && top_->isEnabled() ? kTopFrom : 0, 100);
    const bool empty =
        !frame_ || !frame_->history || (frame_->history->train.empty() && frame_->history->test.empty());
    accuracy_->setMessage(empty ? comesByPlaying(frame_, tr("Accuracy appears with the first update."))
                                : EmptyText());
    loss_->setMessage(
        empty ? EmptyText{comesByPlaying(frame_, tr("The loss appears with the first update.")).missing}
              : EmptyText());
    if (empty) {
        accuracy_->clearPoints();
        loss_->clearPoints();
        return;
    }
    const History& history = *frame_->history;
    SmoothCurve accuracy = smoothCurve(history, &TrainPoint::accuracy);
    for (QPointF& point : accuracy.points) {
        point.setY(100 * point.y());
    }
    const SmoothCurve loss = smoothCurve(history, &TrainPoint::loss);
    const QList<QPointF> testLoss = testCurve(history, &TestPoint::loss, 1);
    const double end = epochsAxisEnd(std::max(history.train.empty() ? 0.0 : history.train.back().epochs,
                                              history.test.empty() ? 0.0 : history.test.back().epochs));
    const double largest = std::max(largestOf(loss.points), largestOf(testLoss));
    for (ChartStrip* strip : {accuracy_, loss_}) {
        strip->setXRange(0, end);
        strip->setCurves({{tr("train, %1").arg(smoothingText(loss)), Stroke{kTrainInk, 1.6}, Mark::None,
                           false, tr("train, mean of %1").arg(countText(loss.updates))},
                          {tr("test"), Stroke{kTestInk, 2.2}, Mark::Disc, true}});
    }
    loss_->setYRange(0, std::max(kLeastLoss, roundCeiling(largest)));
    accuracy_->setPoints(0, accuracy.points);
    accuracy_->setPoints(1, testCurve(history, &TestPoint::accuracy, 100));
    loss_->setPoints(0, loss.points);
    loss_->setPoints(1, testLoss);
}

std::vector<DataTable> AccuracyView::tables() const {
    return withoutEmpty({curveTable(QStringLiteral("curves"), tr("Accuracy and loss"), {accuracy_, loss_})});
}

QString AccuracyView::summary() const {
    if (!frame_ || !frame_->history || frame_->history->train.empty()) {
        return accuracy_->message();
    }
    const SmoothCurve train = smoothCurve(*frame_->history, &TrainPoint::accuracy);
    const SmoothCurve loss = smoothCurve(*frame_->history, &TrainPoint::loss);
    return tr("Training accuracy %1, loss %2, %3. Test: %4.")
        .arg(percentText(train.points.last().y()), decimalText(loss.points.last().y(), 2),
             smoothingText(train), headline());
}

} // namespace mc::ui
