#include "race/race_charts.h"

#include "chart/chart_strip.h"
#include "frames/smoothing.h"
#include "learning/rules.h"
#include "style/text.h"
#include "time_axis/time_navigation.h"

#include <QGridLayout>
#include <algorithm>
#include <limits>
#include <utility>

namespace mc::ui {

namespace {

int placeOf(std::string_view rule) {
    const auto table = rules();
    return static_cast<int>(std::ranges::find(table, rule, &Rule::name) - table.begin());
}

double scaleOf(MeasureId measure) {
    return measure.row().unit == MeasureUnit::Share ? 100 : 1; // %
}

QList<QPointF> pointsOf(const std::vector<CoursePoint>& course, double scale, double Spread::*which) {
    QList<QPointF> points;
    for (const CoursePoint& point : course) {
        points.append({point.epochs, scale * point.spread.*which});
    }
    return points;
}

bool hasSeveralSeeds(const std::vector<CoursePoint>& course) {
    return std::ranges::any_of(course, [](const CoursePoint& point) { return point.spread.count > 1; });
}

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    [[nodiscard]] bool empty() const { return low > high; }
};

/// What a measure can be, and the least stretch of it that an axis shows: numbers that hardly differ are not
/// blown up until their differences look like something.
struct Extent {
    double high;
    double leastSpan;
};

Extent extentOf(MeasureId measure) {
    switch (measure.row().unit) {
    case MeasureUnit::Degrees:
        return {180, 10};
    case MeasureUnit::Share:
        return {1, 0.1};
    default:
        return {std::numeric_limits<double>::infinity(), 0.1};
    }
}

Range widened(Range range, const Extent& extent) {
    if (!range.empty() && range.high - range.low < extent.leastSpan) {
        range.low = std::max(0.0, (range.low + range.high - extent.leastSpan) / 2);
        range.high = std::min(extent.high, range.low + extent.leastSpan);
        range.low = range.high - extent.leastSpan;
    }
    return range;
}

/// Of what the courses reach from the position `from` on.
Range rangeOf(const RaceResult& result, MeasureId measure, double from) {
    Range range;
    for (const RuleCourses& courses : result.courses) {
        for (const CoursePoint& point : courses.of(measure)) {
            if (point.epochs >= from) {
                range.low = std::min(range.low, point.spread.low);
                range.high = std::max(range.high, point.spread.high);
            }
        }
    }
    return range;
}

/// Without curves.
RaceChartContents titledCharts(RaceImages images, Evaluated judged) {
    const bool train = images == RaceImages::Train;
    const bool heldOut = judged == Evaluated::Validation;
    const QString stretch = tr("mean of %1 updates").arg(kTrainStretch);
    const std::array titles{train     ? tr("Training accuracy (%, %1)").arg(stretch)
                            : heldOut ? tr("Held-out accuracy (%)")
                                      : tr("Test accuracy (%)"),
                            train     ? tr("Training loss E (%1)").arg(stretch)
                            : heldOut ? tr("Held-out loss E")
                                      : tr("Test loss E"),
                            tr("Gradient angle, lowest layer (°)"),
                            tr("Sign concordance, mean of pairs (%)")};
    RaceChartContents charts;
    for (std::size_t place = 0; place < charts.size(); ++place) {
        charts[place].titleForms = QStringList{titles[place]};
        charts[place].xUnit = tr("epochs");
    }
    return charts;
}

void addCourses(ChartContent& chart, const RaceResult& result, MeasureId measure, double from, bool named) {
    const double scale = scaleOf(measure);
    Range range = rangeOf(result, measure, from);
    if (range.empty()) { // none got so far
        range = rangeOf(result, measure, 0);
    }
    if (range.empty()) {
        chart.message = {tr("Appears once the next point is measured.")};
    } else {
        range = widened(range, extentOf(measure));
        const double margin = 0.04 * scale * (range.high - range.low);
        chart.low = scale * range.low - margin;
        chart.high = scale * range.high + margin;
    }
    for (auto next = result.courses.rbegin(); next != result.courses.rend(); ++next) {
        const RuleCourses& courses = *next;
        const std::vector<CoursePoint>& course = courses.of(measure);
        const QString name = named ? QString::fromStdString(courses.rule) : QString();
        chart.curves.push_back({{name, ruleStroke(courses.rule, 2.2), ruleMark(courses.rule), false},
                                pointsOf(course, scale, &Spread::mean)});
        if (hasSeveralSeeds(course)) {
            chart.bands.push_back({ruleStroke(courses.rule, 1).ink, pointsOf(course, scale, &Spread::low),
                                   pointsOf(course, scale, &Spread::high)});
        }
    }
}

} // namespace

Stroke ruleStroke(std::string_view rule, double width) {
    constexpr int kColours = 5; // then they come again, dashed
    const int place = placeOf(rule);
    return {pairInk(place), width, place < kColours ? Qt::SolidLine : Qt::DashLine};
}

Mark ruleMark(std::string_view rule) {
    return pairMark(placeOf(rule));
}

RaceChartContents raceCharts(const RaceResult& result, RaceImages images, bool named) {
    RaceChartContents charts = titledCharts(images, result.judged);
    const bool train = images == RaceImages::Train;
    const bool heldOut = result.judged == Evaluated::Validation;
    // Before the first test after learning, or in the first steps of it, all are at chance: what tells them
    // apart comes later.
    const double late = train ? 0.1 : 1.0;
    const double from = result.epochs > late ? late : 0;
    const MeasureId accuracy = train     ? MeasureId("train_accuracy")
                               : heldOut ? MeasureId("validation_accuracy")
                                         : MeasureId("test_accuracy");
    const MeasureId loss = train     ? MeasureId("train_loss")
                           : heldOut ? MeasureId("validation_loss")
                                     : MeasureId("test_loss");
    addCourses(charts[0], result, accuracy, from, named);
    addCourses(charts[1], result, loss, from, false);
    addCourses(charts[2], result, "gradient_angle", 0, false);
    addCourses(charts[3], result, "sign_concordance", 0, false);
    for (ChartContent& chart : charts) {
        chart.time.whole = {0, epochsAxisEnd(result.epochs)};
    }
    return charts;
}

RaceCharts::RaceCharts(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(10);
    for (ChartStrip*& strip : strips_) {
        strip = new ChartStrip(this);
        strip->time().linkTo(time_);
    }
    setBrief(false);
}

void RaceCharts::setBrief(bool brief) {
    constexpr std::size_t kConcordance = 3;
    for (std::size_t place = 0; place < strips_.size(); ++place) {
        const bool upper = brief || place < 2;
        strips_[place]->setVisible(!brief || place == 0 || place == kConcordance);
        grid_->addWidget(strips_[place], upper ? 0 : 1, static_cast<int>(place % 2));
    }
}

void RaceCharts::showNothing(const QString& message) {
    time_.reset();
    time_.setWhole({0, 1});
    RaceChartContents charts = titledCharts(RaceImages::Test, Evaluated::Test);
    for (std::size_t place = 0; place < strips_.size(); ++place) {
        charts[place].message = {message};
        strips_[place]->setContent(std::move(charts[place]));
    }
}

void RaceCharts::show(const RaceResult& result, RaceImages images) {
    RaceChartContents charts = raceCharts(result, images, false);
    time_.setWhole(charts.front().time.whole);
    for (std::size_t place = 0; place < strips_.size(); ++place) {
        strips_[place]->setContent(std::move(charts[place]));
    }
}

} // namespace mc::ui
