#include "curves/accuracy_picture.h"

#include "chart/chart_picture.h"
#include "chart/curve_table.h"
#include "chart/frame_marks.h"
#include "curves/error_curves.h"
#include "frames/frame_text.h"
#include "frames/smoothing.h"
#include "style/scale.h"
#include "style/text.h"
#include "view/words_picture.h"

#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kLeastLoss = 0.1; ///< upper end of its axis, at least
constexpr double kTopFrom = 80;    ///< %, of the range that shows the top only
constexpr double kLarge = 1.7;     ///< size of the numbers

QList<QPointF> testCurve(const History& history, double TestPoint::*measure, double factor) {
    QList<QPointF> points;
    for (const TestPoint& point : history.test) {
        points.append({point.epochs, factor * (point.*measure)});
    }
    return points;
}

QList<QPointF> inPercent(QList<QPointF> points) {
    for (QPointF& point : points) {
        point.setY(100 * point.y());
    }
    return points;
}

bool reachesTheTop(const ChartContent& accuracy) {
    return std::ranges::any_of(accuracy.curves, [](const ChartContent::Curve& curve) {
        return std::ranges::any_of(curve.points, [](const QPointF& point) { return point.y() >= kTopFrom; });
    });
}

/// As a row of large numbers with their captions.
PicturePtr rowOfNumbers(const std::vector<AccuracyHead::Number>& numbers) {
    std::vector<PictureBox::Item> items;
    for (const AccuracyHead::Number& number : numbers) {
        if (!number.value.isEmpty()) {
            WordsPicture::Style large;
            large.ink = number.ink;
            large.size = kLarge;
            large.bold = true;
            items.push_back({std::make_shared<WordsPicture>(number.value, large)});
        }
        items.push_back({quietLine({number.caption}), 1});
    }
    return rowOf(std::move(items));
}

} // namespace

AccuracyCharts accuracyCharts(const FramePtr& frame, bool top) {
    AccuracyCharts charts;
    charts.accuracy.titleForms = QStringList{tr("accuracy")};
    charts.accuracy.numbers = AxisNumbers::Percent;
    charts.accuracy.flagsLow = true;
    charts.accuracy.high = 100;
    charts.loss.titleForms = QStringList{tr("loss E")};
    for (ChartContent* chart : {&charts.accuracy, &charts.loss}) {
        chart->widestNumber = tr("100 %");
        chart->xUnit = tr("epochs");
        chart->marks = frame ? runMarks(*frame) : std::vector<EventMark>();
    }
    if (!frame || !frame->history || (frame->history->train.empty() && frame->history->test.empty())) {
        charts.accuracy.message = comesByPlaying(frame, tr("Accuracy appears with the first update."));
        charts.loss.message = {comesByPlaying(frame, tr("The loss appears with the first update.")).missing};
        return charts;
    }
    const History& history = *frame->history;
    const SmoothCurve loss = smoothCurve(history, &TrainPoint::loss);
    const QList<QPointF> testLoss = testCurve(history, &TestPoint::loss, 1);
    const CurveStyle train{tr("train, %1").arg(smoothingText(loss)), Stroke{kTrainInk, 1.6}, Mark::None,
                           false, tr("train, mean of %1").arg(countText(loss.updates))};
    const CurveStyle test{tr("test"), Stroke{kTestInk, 2.2}, Mark::Disc, true};
    charts.training = smoothCurve(history, &TrainPoint::accuracy);
    charts.accuracy.curves = {{train, inPercent(charts.training.points)},
                              {test, testCurve(history, &TestPoint::accuracy, 100)}};
    charts.reachesTop = reachesTheTop(charts.accuracy);
    charts.accuracy.low = top && charts.reachesTop ? kTopFrom : 0;
    charts.loss.curves = {{train, loss.points}, {test, testLoss}};
    charts.loss.high =
        std::max(kLeastLoss, roundCeiling(std::max(largestOf(loss.points), largestOf(testLoss))));
    const double end = epochsAxisEnd(std::max(history.train.empty() ? 0.0 : history.train.back().epochs,
                                              history.test.empty() ? 0.0 : history.test.back().epochs));
    charts.accuracy.time.whole = charts.loss.time.whole = {0, end};
    return charts;
}

QString AccuracyHead::Number::text() const {
    const QString all = value.isEmpty() ? caption : value + QLatin1Char(' ') + caption;
    return QString(all).replace(QLatin1Char('\n'), QStringLiteral(", "));
}

AccuracyHead::AccuracyHead(const FramePtr& frame, const SmoothCurve& training)
    : test_{{}, tr("no test yet\ntested after each epoch"), kTestInk}, training_{{}, {}, kTrainInk} {
    if (!frame || !frame->history) {
        return;
    }
    const History& history = *frame->history;
    if (!history.test.empty()) {
        test_.value = percentText(history.test.back().accuracy);
        test_.caption = tr("test, epoch %1").arg(tickText(history.test.back().epochs));
        if (frame->data) {
            test_.caption += tr("\n%1 images").arg(countText(frame->data->testImages));
        }
    }
    if (!history.train.empty()) { // a test can be an epoch old
        training_.value = percentText(training.points.last().y());
        training_.caption = tr("training now\n%1").arg(smoothingText(training));
    }
}

std::vector<AccuracyHead::Number> AccuracyHead::shown(double width, const Paper& paper) const {
    if (training_.value.isEmpty()) {
        return {test_};
    }
    const auto widthOf = [&paper](const Number& number) {
        const QFontMetricsF metrics = paper.metrics();
        double widest = 0;
        for (const QString& line : number.caption.split(QLatin1Char('\n'))) {
            widest = std::max(widest, metrics.horizontalAdvance(line));
        }
        return widest + paper.metrics(kLarge, true).horizontalAdvance(number.value);
    };
    constexpr double kSpaces = 3 * 8; // between the four
    if (test_.value.isEmpty() || widthOf(test_) + widthOf(training_) + kSpaces <= width) {
        return {test_, training_};
    }
    Number both = test_;
    both.caption =
        tr("%1\ntraining now %2").arg(test_.caption.section(QLatin1Char('\n'), 0, 0), training_.value);
    return {both};
}

QSizeF AccuracyHead::leastRoom(const Paper& paper) const {
    return {1, rowOfNumbers({test_, training_})->leastRoom(paper).height()};
}

void AccuracyHead::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    rowOfNumbers(shown(room.width(), paper))->paint(painter, room, paper);
}

AccuracyPicture::AccuracyPicture(FramePtr frame, AccuracyCharts charts)
    : PictureBox(Qt::Vertical,
                 {{std::make_shared<AccuracyHead>(frame, charts.training)},
                  {std::make_shared<ChartPicture>(charts.accuracy), 3},
                  {std::make_shared<ChartPicture>(charts.loss), 2}},
                 2, {10, 6, 6, 4}),
      frame_(std::move(frame)), charts_(std::move(charts)) {}

QString AccuracyPicture::summary() const {
    if (!frame_ || !frame_->history || frame_->history->train.empty()) {
        return charts_.accuracy.message.whole();
    }
    const SmoothCurve& train = charts_.training;
    const SmoothCurve loss = smoothCurve(*frame_->history, &TrainPoint::loss);
    return tr("Training accuracy %1, loss %2, %3. Test: %4.")
        .arg(percentText(train.points.last().y()), decimalText(loss.points.last().y(), 2),
             smoothingText(train), AccuracyHead(frame_, charts_.training).test().text());
}

std::vector<DataTable> AccuracyPicture::tables() const {
    return {chartTable(QStringLiteral("curves"), tr("Accuracy and loss"), {charts_.accuracy, charts_.loss})};
}

} // namespace mc::ui
