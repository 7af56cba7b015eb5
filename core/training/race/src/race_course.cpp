#include "training/race/race_course.h"
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

void addCourse(const History& history, RaceMeasure measure, Course& course) {
    switch (measure) {
    case RaceMeasure::TrainAccuracy:
    case RaceMeasure::TrainLoss:
        addTraining(history, measure == RaceMeasure::TrainLoss ? &TrainPoint::loss : &TrainPoint::accuracy,
                    course);
        break;
    case RaceMeasure::Accuracy:
    case RaceMeasure::Loss:
        for (const TestPoint& point : history.test) {
            add(course, point.updates, point.epochs,
                measure == RaceMeasure::Loss ? point.loss : point.accuracy);
        }
        break;
    case RaceMeasure::GradientAngle:
        for (const LayersPoint& point : history.layers) {
            add(course, point.update, point.epochs, point.layers.front().gradientAngle);
        }
        break;
    case RaceMeasure::Concordance:
        for (const ConcordancePoint& point : history.concordance) {
            add(course, point.update, point.epochs, meanConcordance(point.pairs));
        }
        break;
    }
}

} // namespace

std::vector<CoursePoint> courseOf(const Race& race, std::string_view rule, RaceMeasure measure) {
    Course course;
    for (const Racer& racer : race.racers()) {
        if (racer.experiment.rule == rule && racer.fault.empty()) {
            addCourse(racer.trainer->history(), measure, course);
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
    result.ranking = standings(race);
    for (const Racer& racer : race.racers()) {
        const std::string& rule = racer.experiment.rule;
        if (std::ranges::find(result.courses, rule, &RuleCourses::rule) != result.courses.end()) {
            continue;
        }
        RuleCourses& courses = result.courses.emplace_back();
        courses.rule = rule;
        for (std::size_t measure = 0; measure < kRaceMeasures; ++measure) {
            courses.measures[measure] = courseOf(race, rule, static_cast<RaceMeasure>(measure));
        }
    }
    return result;
}

} // namespace mc
