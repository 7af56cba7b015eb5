#include "training/race/race_course.h"

#include "training/race/race_text.h"
#include "training/race/standings.h"

#include <algorithm>
#include <map>
#include <optional>

namespace mc {

namespace {

/// Values of several seeds at each update, which are the same for all: racers go in lock-step.
struct Gathered {
    double epochs = 0;
    std::vector<double> values;
};
using Course = std::map<std::int64_t, Gathered>;

void add(Course& course, std::int64_t update, double epochs, const std::optional<double>& value) {
    if (value) {
        Gathered& point = course[update];
        point.epochs = epochs;
        point.values.push_back(*value);
    }
}

/// Means over the last kTrainStretch updates, or over one point of the history where it stands for more.
void addTraining(const History& history, double TrainPoint::*measure, Course& course) {
    std::size_t first = 0;
    std::int64_t updates = 0;
    double sum = 0;
    for (const TrainPoint& point : history.train) {
        updates += point.updates;
        sum += static_cast<double>(point.updates) * (point.*measure);
        while (updates > kTrainStretch && updates > point.updates) {
            const TrainPoint& oldest = history.train[first++];
            updates -= oldest.updates;
            sum -= static_cast<double>(oldest.updates) * (oldest.*measure);
        }
        add(course, point.lastUpdate, point.epochs, sum / static_cast<double>(updates));
    }
}

/// Adds the course of a run to those of other seeds; one overload per kind of measure.
struct Adding {
    const History& history;
    Course& course;
    MeasureId id;

    void operator()(double TrainPoint::*measure) const { addTraining(history, measure, course); }
    void operator()(const EvaluationReading& measure) const {
        for (const TestPoint& point : history.of(measure.on)) {
            add(course, point.updates, point.epochs, point.*measure.of);
        }
    }
    void operator()(PairReading measure) const {
        for (const ConcordancePoint& point : history.concordance) {
            add(course, point.update, point.epochs, meanOfPairs(point.pairs, measure));
        }
    }
    void operator()(PairCount /*measure*/) const {} // the same all the time
    void operator()(const LayerReading& /*measure*/) const {
        for (const LayersPoint& point : history.layers) {
            add(course, point.update, point.epochs, point.layers.front()[id]);
        }
    }
};

} // namespace

std::vector<CoursePoint> courseOf(const Race& race, std::string_view rule, MeasureId measure) {
    Course course;
    for (const Racer& racer : race.racers()) {
        if (racer.experiment.rule == rule && racer.fault.empty()) {
            std::visit(Adding{racer.trainer->history(), course, measure}, measure.row().reading);
        }
    }
    std::vector<CoursePoint> points;
    for (const auto& [update, gathered] : course) {
        if (const std::optional<Spread> spread = spreadOf(gathered.values)) {
            points.push_back({gathered.epochs, *spread});
        }
    }
    return points;
}

RaceResult resultOf(const Race& race) {
    RaceResult result;
    result.data = race.racers().front().trainer->data()->name;
    result.first = race.racers().front().experiment;
    result.runs = static_cast<int>(race.racers().size());
    result.epochs = static_cast<double>(race.updates()) / static_cast<double>(race.batchesPerEpoch());
    result.judged = race.judged();
    result.rates = raceRatesText(race);
    result.ranking = standings(race);
    for (const Racer& racer : race.racers()) {
        const std::string& rule = racer.experiment.rule;
        if (std::ranges::find(result.courses, rule, &RuleCourses::rule) != result.courses.end()) {
            continue;
        }
        RuleCourses& courses = result.courses.emplace_back();
        courses.rule = rule;
        for (const Measure& measure : kMeasures) {
            if (measure.raced) {
                courses.measures[MeasureId(measure).place()] = courseOf(race, rule, MeasureId(measure));
            }
        }
    }
    return result;
}

} // namespace mc
