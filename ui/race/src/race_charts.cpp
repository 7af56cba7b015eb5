#include "race/race_charts.h"

#include "chart/chart_strip.h"
#include "frames/smoothing.h"
#include "learning/rules.h"
#include "time_axis/time_navigation.h"

#include <QGridLayout>
#include <algorithm>
#include <limits>

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

} // namespace

Stroke ruleStroke(std::string_view rule, double width) {
    constexpr int kColours = 5; // then they come again, dashed
    const int place = placeOf(rule);
    return {pairInk(place), width, place < kColours ? Qt::SolidLine : Qt::DashLine};
}

Mark ruleMark(std::string_view rule) {
    return pairMark(placeOf(rule));
}

RaceCharts::RaceCharts(Key key, QWidget* parent) : QWidget(parent), key_(key), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(10);
    for (std::size_t place = 0; place < strips_.size(); ++place) {
        strips_[place] = new ChartStrip(this);
        strips_[place]->setXUnit(tr("epochs"));
        strips_[place]->time().linkTo(time_);
    }
    setBrief(false);
    setTitles(Images::Test);
}

void RaceCharts::setTitles(Images images) {
    const bool train = images == Images::Train;
    const QString stretch = tr("mean of %1 updates").arg(kTrainStretch);
    strips_[0]->setTitle(train ? tr("Training accuracy (%, %1)").arg(stretch) : tr("Test accuracy (%)"));
    strips_[1]->setTitle(train ? tr("Training loss E (%1)").arg(stretch) : tr("Test loss E"));
    strips_[2]->setTitle(tr("Gradient angle, lowest layer (°)"));
    strips_[3]->setTitle(tr("Sign concordance, mean of pairs (%)"));
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
    for (ChartStrip* strip : strips_) {
        strip->setCurves({});
        strip->setBands({});
        strip->setYRange(0, 1);
        strip->setMessage({message});
    }
}

void RaceCharts::show(const RaceResult& result, Images images) {
    time_.setWhole({0, epochsAxisEnd(result.epochs)});
    setTitles(images);
    const bool train = images == Images::Train;
    // Before the first test after learning, or in the first steps of it, all are at chance: what tells them
    // apart comes later.
    const double late = train ? 0.1 : 1.0;
    const double from = result.epochs > late ? late : 0;
    showMeasure(0, result, train ? MeasureId("train_accuracy") : MeasureId("test_accuracy"), from);
    showMeasure(1, result, train ? MeasureId("train_loss") : MeasureId("test_loss"), from);
    showMeasure(2, result, "gradient_angle", 0);
    showMeasure(3, result, "sign_concordance", 0);
}

void RaceCharts::showMeasure(std::size_t place, const RaceResult& result, MeasureId measure, double from) {
    ChartStrip& strip = *strips_[place];
    const double scale = scaleOf(measure);
    Range range = rangeOf(result, measure, from);
    if (range.empty()) { // none got so far
        range = rangeOf(result, measure, 0);
    }
    range = widened(range, extentOf(measure));
    std::vector<CurveStyle> styles;
    std::vector<QList<QPointF>> means;
    std::vector<CurveBand> bands;
    for (auto next = result.courses.rbegin(); next != result.courses.rend(); ++next) {
        const RuleCourses& courses = *next;
        const std::vector<CoursePoint>& course = courses.of(measure);
        const bool named = place == 0 && key_ == Key::Shown;
        const QString name = named ? QString::fromStdString(courses.rule) : QString();
        styles.push_back({name, ruleStroke(courses.rule, 2.2), ruleMark(courses.rule), false});
        means.push_back(pointsOf(course, scale, &Spread::mean));
        if (hasSeveralSeeds(course)) {
            bands.push_back({ruleStroke(courses.rule, 1).ink, pointsOf(course, scale, &Spread::low),
                             pointsOf(course, scale, &Spread::high)});
        }
    }
    strip.setCurves(styles);
    const double margin = 0.04 * scale * (range.high - range.low);
    strip.setYRange(range.empty() ? 0 : scale * range.low - margin,
                    range.empty() ? 1 : scale * range.high + margin);
    strip.setMessage(range.empty() ? EmptyText{tr("Appears once the next point is measured.")} : EmptyText());
    for (std::size_t k = 0; k < means.size(); ++k) {
        strip.setPoints(k, means[k]);
    }
    strip.setBands(std::move(bands));
}

} // namespace mc::ui
