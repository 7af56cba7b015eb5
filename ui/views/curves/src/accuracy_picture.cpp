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
#include <array>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kLeastLoss = 0.1; ///< upper end of its axis, at least
constexpr double kTopFrom = 80;    ///< %, of the range that shows the top only
constexpr double kLarge = 1.7;     ///< size of the numbers
constexpr Ink kHeldOutInk = Ink::Purple;

QList<QPointF> evaluationCurve(const PersistentVector<TestPoint>& points, double TestPoint::*measure,
                               double factor) {
    QList<QPointF> curve;
    for (const TestPoint& point : points) {
        curve.append({point.epochs, factor * (point.*measure)});
    }
    return curve;
}

/// Where images are held out, the test set is looked at here and there: no line joins its points.
ChartContent::Curve testCurve(const History& history, double TestPoint::*measure, double factor) {
    const bool looks = !history.validation.empty();
    CurveStyle style{looks ? tr("test, looked at") : tr("test"), Stroke{kTestInk, 2.2}, Mark::Disc, true,
                     looks ? tr("test") : QString()};
    style.help.words = tr("Measured on images that are never learned.");
    return {style, evaluationCurve(history.test, measure, factor)};
}

ChartContent::Curve heldOutCurve(const History& history, double TestPoint::*measure, double factor) {
    CurveStyle style{tr("held out"), Stroke{kHeldOutInk, 2.2}, Mark::Square, true};
    style.help.words = tr("Measured after each epoch on images that are held out from training.");
    return {style, evaluationCurve(history.validation, measure, factor)};
}

/// The last of a kind of evaluation as a large number.
AccuracyHead::Number lastOf(const PersistentVector<TestPoint>& points, const QString& caption,
                            std::optional<std::int64_t> images, Ink ink) {
    AccuracyHead::Number number{percentText(points.back().accuracy),
                                caption.arg(tickText(points.back().epochs)), ink};
    if (images) {
        number.caption += QLatin1Char('\n') + tr("%1 images").arg(countText(*images));
    }
    return number;
}

QString accuracyHelp() {
    return tr("Share of images whose prediction is right.");
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

/// Without those of other runs.
AccuracyCharts ownAccuracyCharts(const FramePtr& frame) {
    AccuracyCharts charts;
    charts.accuracy.titleForms = QStringList{tr("accuracy")};
    charts.accuracy.help = {QStringLiteral("accuracy"), accuracyHelp()};
    charts.accuracy.numbers = AxisNumbers::Percent;
    charts.accuracy.flagsLow = true;
    charts.accuracy.high = 100;
    charts.loss.titleForms = QStringList{tr("loss E")};
    charts.loss.help = lossHelp();
    for (ChartContent* chart : {&charts.accuracy, &charts.loss}) {
        chart->widestNumber = tr("100 %");
        chart->xUnit = tr("epochs");
        chart->marks = frame ? runMarks(*frame) : std::vector<EventMark>();
    }
    if (!frame || !frame->history || (frame->history->train.empty() && frame->history->judged().empty())) {
        charts.accuracy.message = comesByPlaying(frame, tr("Accuracy appears with the first update."));
        charts.loss.message = {comesByPlaying(frame, tr("The loss appears with the first update.")).missing};
        return charts;
    }
    const History& history = *frame->history;
    const SmoothCurve loss = smoothCurve(history, &TrainPoint::loss);
    CurveStyle train{tr("train, %1").arg(smoothingText(loss)), Stroke{kTrainInk, 1.6}, Mark::None, false,
                     tr("train, mean of %1").arg(countText(loss.updates))};
    train.help.words = tr("Measured on the images as they are learned.");
    charts.training = smoothCurve(history, &TrainPoint::accuracy);
    charts.accuracy.curves = {{train, inPercent(charts.training.points)}};
    charts.loss.curves = {{train, loss.points}};
    if (!history.test.empty() || history.validation.empty()) { // else nobody has looked
        charts.accuracy.curves.push_back(testCurve(history, &TestPoint::accuracy, 100));
        charts.loss.curves.push_back(testCurve(history, &TestPoint::loss, 1));
    }
    if (!history.validation.empty()) {
        charts.accuracy.curves.push_back(heldOutCurve(history, &TestPoint::accuracy, 100));
        charts.loss.curves.push_back(heldOutCurve(history, &TestPoint::loss, 1));
    }
    double largestLoss = 0;
    for (const ChartContent::Curve& curve : charts.loss.curves) {
        largestLoss = std::max(largestLoss, largestOf(curve.points));
    }
    charts.loss.high = std::max(kLeastLoss, roundCeiling(largestLoss));
    const double end =
        epochsAxisEnd(std::max(history.train.empty() ? 0.0 : history.train.back().epochs,
                               history.judged().empty() ? 0.0 : history.judged().back().epochs));
    charts.accuracy.time.whole = charts.loss.time.whole = {0, end};
    return charts;
}

} // namespace

AccuracyCharts accuracyCharts(const FramePtr& frame, bool top, const GhostCurves& ghosts) {
    AccuracyCharts charts = ownAccuracyCharts(frame);
    ghosts.addTo(std::array{&charts.accuracy, &charts.loss}, frame, [](const FramePtr& run) {
        const AccuracyCharts ofRun = ownAccuracyCharts(run);
        return std::vector{ofRun.accuracy, ofRun.loss};
    });
    charts.reachesTop = reachesTheTop(charts.accuracy);
    charts.accuracy.low = top && charts.reachesTop ? kTopFrom : 0;
    return charts;
}

QString AccuracyHead::Number::text() const {
    const QString all = value.isEmpty() ? caption : value + QLatin1Char(' ') + caption;
    return QString(all).replace(QLatin1Char('\n'), QStringLiteral(", "));
}

AccuracyHead::AccuracyHead(const FramePtr& frame, const SmoothCurve& training)
    : judged_{{}, tr("no test yet\ntested after each epoch"), kTestInk}, training_{{}, {}, kTrainInk} {
    if (!frame || !frame->history) {
        return;
    }
    const History& history = *frame->history;
    const auto imagesOf = [&](std::int64_t DataSummary::*count) {
        return frame->data ? std::optional((*frame->data).*count) : std::nullopt;
    };
    if (!history.validation.empty()) {
        judged_ = lastOf(history.validation, tr("held out, epoch %1"),
                         imagesOf(&DataSummary::validationImages), kHeldOutInk);
    }
    if (!history.test.empty()) {
        const bool looks = !history.validation.empty();
        lookedNow_ = looks && history.test.back().updates >= history.validation.back().updates;
        (looks ? looked_.emplace() : judged_) =
            lastOf(history.test, looks ? tr("test set, looked at in epoch %1") : tr("test, epoch %1"),
                   imagesOf(&DataSummary::testImages), kTestInk);
    }
    if (!history.train.empty()) { // a test can be an epoch old
        training_.value = percentText(training.points.last().y());
        training_.caption = tr("training now\n%1").arg(smoothingText(training));
    }
}

std::vector<AccuracyHead::Number> AccuracyHead::shown(double width, const Paper& paper) const {
    if (training_.value.isEmpty()) {
        return looked_ ? std::vector{judged_, *looked_} : std::vector{judged_};
    }
    const auto fits = [&paper, width](const std::vector<Number>& numbers) {
        constexpr double kSpace = 8; // between a number, its caption, and the next one
        const QFontMetricsF metrics = paper.metrics();
        double widest = 0; // of the captions, which share the room evenly
        double room = width + kSpace;
        for (const Number& number : numbers) {
            for (const QString& line : number.caption.split(QLatin1Char('\n'))) {
                widest = std::max(widest, std::ceil(metrics.horizontalAdvance(line)));
            }
            room -= paper.metrics(kLarge, true).horizontalAdvance(number.value) + 2 * kSpace;
        }
        return static_cast<double>(numbers.size()) * widest <= room;
    };
    if (looked_ && fits({judged_, *looked_, training_})) {
        return {judged_, *looked_, training_};
    }
    const Number& beside = lookedNow_ ? *looked_ : training_;
    if (fits({judged_, beside})) {
        return {judged_, beside};
    }
    const auto firstLine = [](Number number) {
        number.caption = number.caption.section(QLatin1Char('\n'), 0, 0);
        return number;
    };
    if (judged_.value.isEmpty()) {
        return {firstLine(judged_), firstLine(beside)};
    }
    Number both = judged_;
    const QString caption = firstLine(judged_).caption;
    both.caption = lookedNow_ ? tr("%1\ntest set %2").arg(caption, looked_->value)
                              : tr("%1\ntraining now %2").arg(caption, training_.value);
    return {both};
}

QSizeF AccuracyHead::leastRoom(const Paper& paper) const {
    return {1, rowOfNumbers({judged_, training_})->leastRoom(paper).height()};
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
    const QString others = joinedSentences({charts_.accuracy.otherRunsText(), charts_.loss.otherRunsText()});
    if (!frame_ || !frame_->history || frame_->history->train.empty()) {
        const QString tested =
            frame_ && frame_->history && !frame_->history->judged().empty()
                ? tr("Test: %1.").arg(AccuracyHead(frame_, charts_.training).judged().text())
                : QString();
        return joinedSentences({charts_.accuracy.message.whole(), tested, others});
    }
    const SmoothCurve& train = charts_.training;
    const SmoothCurve loss = smoothCurve(*frame_->history, &TrainPoint::loss);
    const AccuracyHead head(frame_, charts_.training);
    const QString training = tr("Training accuracy %1, loss %2, %3.")
                                 .arg(percentText(train.points.last().y()),
                                      decimalText(loss.points.last().y(), 2), smoothingText(train));
    if (frame_->history->validation.empty()) {
        return joinedSentences({training, tr("Test: %1.").arg(head.judged().text()), others});
    }
    const QString heldOut = tr("Held-out images: %1.").arg(head.judged().text());
    const QString test = head.looked() ? tr("Test: %1.").arg(head.looked()->text()) : QString();
    return joinedSentences({training, heldOut, test, others});
}

std::vector<DataTable> AccuracyPicture::tables() const {
    return {chartTable(QStringLiteral("curves"), tr("Accuracy and loss"), {charts_.accuracy, charts_.loss})};
}

std::vector<PartNote> AccuracyHead::parts(QSizeF room, const Paper& paper) const {
    const std::vector<Number> numbers = shown(room.width(), paper);
    const double width = room.width() / static_cast<double>(numbers.size());
    std::vector<PartNote> notes;
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        notes.push_back({QStringLiteral("accuracy"),
                         QRectF(static_cast<double>(k) * width, 0, width * 0.9, room.height()),
                         numbers[k].text(), accuracyHelp()});
    }
    return notes;
}

} // namespace mc::ui
