#include "training/equivalence.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mc {

namespace {

std::optional<double> cosineOf(const std::optional<double>& degrees) {
    return degrees ? std::optional(std::cos(*degrees * std::numbers::pi / 180)) : std::nullopt;
}

void addDistance(const ConcordancePoint& point, double distance, double weightDecay, DistanceCourse& course) {
    if (course.points.empty()) {
        course.first = distance;
    }
    const std::int64_t since =
        course.points.empty() ? 0 : point.update - course.points.front().update; // k of (1 - λ)^k
    const double predicted = std::pow(1 - weightDecay, static_cast<double>(since));
    const double measured = distance / course.first;
    course.points.push_back({point.update, point.epochs, measured, predicted});
    course.largestDeparture = std::max(course.largestDeparture, std::abs(measured - predicted));
}

} // namespace

bool Equivalence::hasDistances() const {
    return std::ranges::any_of(pairs, [](const DistanceCourse& course) { return !course.points.empty(); });
}

bool Equivalence::hasCosines() const {
    return std::ranges::any_of(hidden, [](const std::vector<CosinePoint>& points) {
        return std::ranges::any_of(points,
                                   [](const CosinePoint& point) { return point.concordant || point.exact; });
    });
}

double Equivalence::largestDeparture() const {
    double largest = 0;
    for (const DistanceCourse& course : pairs) {
        largest = std::max(largest, course.largestDeparture);
    }
    return largest;
}

Equivalence equivalenceOf(const History& history, double weightDecay) {
    Equivalence result;
    for (const ConcordancePoint& point : history.concordance) {
        result.pairs.resize(point.pairs.size());
        for (std::size_t k = 0; k < point.pairs.size(); ++k) {
            DistanceCourse& course = result.pairs[k];
            const std::optional<double>& distance = point.pairs[k].distanceMW;
            if (distance && (*distance > 0 || !course.points.empty())) {
                addDistance(point, *distance, weightDecay, course);
            }
        }
    }
    for (const LayersPoint& point : history.layers) {
        result.hidden.resize(point.layers.size() - 1);
        for (std::size_t k = 0; k < result.hidden.size(); ++k) {
            const LayerMeasures& layer = point.layers[k];
            result.hidden[k].push_back(
                {point.update, point.epochs, cosineOf(layer.concordantAngle), cosineOf(layer.gradientAngle)});
        }
    }
    return result;
}

std::optional<double> meanCosine(const std::vector<CosinePoint>& points,
                                 std::optional<double> CosinePoint::*which, std::int64_t after) {
    double sum = 0;
    int count = 0;
    for (const CosinePoint& point : points) {
        if (point.update > after && point.*which) {
            sum += *(point.*which);
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

} // namespace mc
