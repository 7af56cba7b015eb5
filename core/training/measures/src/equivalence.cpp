#include "training/measures/equivalence.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

namespace mc {

namespace {

std::optional<double> cosineOf(const std::optional<double>& degrees) {
    return degrees ? std::optional(std::cos(*degrees * std::numbers::pi / 180)) : std::nullopt;
}

/// The course of one pair, put together from the curve of its distance and the places where its prediction
/// begins.
class CourseReader {
public:
    CourseReader(const std::vector<PredictionStart>& starts, std::size_t pair, DistanceCourse& course)
        : starts_(starts), pair_(pair), course_(course) {}

    void measured(const ConcordancePoint& point) {
        startUpTo(point.update);
        const std::optional<double>& distance = point.pairs[pair_].distanceMW;
        const bool known = !course_.points.empty() && course_.points.back().update == point.update;
        if (!distance || known || (*distance == 0 && course_.points.empty())) {
            return;
        }
        goOnTo(point.update);
        if (law_ != nullptr && law_->predicts() && !prediction_) { // it was at its goal so far
            prediction_.emplace(PairDifference{*distance, 0, 0});
        }
        add(point.update, point.epochs, *distance);
    }
    /// The places up to an update, it itself among them.
    void startUpTo(std::int64_t update) {
        while (next_ < starts_.size() && starts_[next_].update <= update) {
            start(starts_[next_]);
            ++next_;
        }
    }

private:
    void start(const PredictionStart& place) {
        goOnTo(place.update);
        law_ = &place.law;
        if (!law_->predicts()) {
            prediction_.reset();
        }
        if (const std::optional<PairDifference>& from = place.pairs[pair_]) {
            prediction_.reset();
            const bool atGoal = from->distance == 0 && from->slow == 0;
            if (!atGoal) {
                prediction_.emplace(*from);
                add(place.update, place.epochs, from->distance);
            }
            if (next_ > 0) {
                course_.restarts.push_back(
                    {place.update - 1, starts_[next_ - 1].interventions, place.interventions});
            }
        }
    }
    void goOnTo(std::int64_t update) {
        if (prediction_) {
            prediction_->advance(*law_, at_, update);
        }
        at_ = update;
    }
    void add(std::int64_t update, double epochs, double distance) {
        if (course_.points.empty() && distance > 0) {
            course_.first = distance;
        }
        const double unit = course_.first > 0 ? course_.first : 1;
        DistancePoint point{update, epochs, distance / unit, std::nullopt};
        if (prediction_) {
            point.predicted = prediction_->distance() / unit;
            course_.largestDeparture =
                std::max(course_.largestDeparture, std::abs(point.measured - *point.predicted));
        }
        course_.points.push_back(point);
    }

    const std::vector<PredictionStart>& starts_;
    std::size_t pair_;
    DistanceCourse& course_;
    std::size_t next_ = 0; // of starts_
    const DistanceLaw* law_ = nullptr;
    std::optional<DistancePrediction> prediction_;
    std::int64_t at_ = 1;
};

DistanceCourse courseOf(const History& history, std::size_t pair) {
    DistanceCourse course;
    CourseReader reader(history.predictions, pair, course);
    for (const ConcordancePoint& point : history.concordance) {
        reader.measured(point);
    }
    reader.startUpTo(std::numeric_limits<std::int64_t>::max());
    return course;
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

Equivalence equivalenceOf(const History& history) {
    Equivalence result;
    const std::size_t pairs = history.concordance.empty() ? 0 : history.concordance.front().pairs.size();
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        result.pairs.push_back(courseOf(history, pair));
    }
    result.decayFollowsRate = !history.predictions.empty() && history.predictions.back().law.decayFollowsRate;
    for (const LayersPoint& point : history.layers) {
        result.hidden.resize(point.layers.size() - 1);
        for (std::size_t k = 0; k < result.hidden.size(); ++k) {
            const LayerMeasures& layer = point.layers[k];
            result.hidden[k].push_back({point.update, point.epochs, cosineOf(layer["concordant_angle"]),
                                        cosineOf(layer["gradient_angle"])});
        }
    }
    return result;
}

std::vector<WhatIf> causesOf(const PredictionRestart& restart, std::size_t pair,
                             const Interventions& interventions) {
    std::vector<WhatIf> moved;
    std::vector<WhatIf> others;
    const std::size_t end = std::min(restart.endIntervention, interventions.size());
    for (std::size_t i = restart.firstIntervention; i < end; ++i) {
        const WhatIf& change = interventions[i].change;
        if (movesPair(change, pair)) {
            moved.push_back(change);
        } else if (changesLaw(change)) {
            others.push_back(change);
        }
    }
    return moved.empty() ? others : moved;
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
