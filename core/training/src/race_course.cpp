#include "training/race_course.h"

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

void addCourse(const History& history, RaceMeasure measure, Course& course) {
    switch (measure) {
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

} // namespace mc
