#include "training/race/standings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mc {

namespace {

/// The mean of a measure of the lowest layer over the points of the last epoch.
std::optional<double> lastGradientAngle(const Trainer& trainer) {
    const std::int64_t from = trainer.state().updates - trainer.position().batchesPerEpoch;
    double sum = 0;
    int count = 0;
    for (const LayersPoint& point : trainer.history().layers) {
        if (const auto& angle = point.layers.front()["gradient_angle"]; angle && point.update > from) {
            sum += *angle;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// What the racers of a rule come to, if each has a value.
struct Collected {
    std::vector<double> accuracy;
    std::vector<double> loss;
    std::vector<double> validationAccuracy;
    std::vector<double> validationLoss;
    std::vector<double> gradientAngle;
    std::vector<double> concordance;

    void add(const Trainer& trainer) {
        const auto addTo = [](std::vector<double>& values, const std::optional<double>& value) {
            if (value && std::isfinite(*value)) {
                values.push_back(*value);
            }
        };
        const auto addLast = [&](Evaluated set, std::vector<double>& accuracies,
                                 std::vector<double>& losses) {
            const PersistentVector<TestPoint>& points = trainer.history().of(set);
            const PersistentVector<TestPoint>& judged = trainer.history().judged();
            if (!points.empty() && points.back().updates == judged.back().updates) { // of the same weights
                addTo(accuracies, points.back().accuracy);
                addTo(losses, points.back().loss);
            }
        };
        addLast(Evaluated::Test, accuracy, loss);
        addLast(Evaluated::Validation, validationAccuracy, validationLoss);
        addTo(gradientAngle, lastGradientAngle(trainer));
        addTo(concordance, meanOfPairs(trainer.concordance(), &Concordance::plain));
    }
};

/// sorted: the best accuracy first.
void giveRanks(std::vector<RuleStanding>& sorted) {
    constexpr double kRounding = 1e-9; // of a mean over seeds; one image more or less changes more
    RuleStanding* above = nullptr;
    int place = 0;
    for (RuleStanding& standing : sorted) {
        ++place;
        if (standing.behind > 0 || !standing.judged()) {
            continue;
        }
        standing.rank = place;
        if (above != nullptr && above->judged()->mean - standing.judged()->mean < kRounding) {
            standing.rank = above->rank;
            above->tied = standing.tied = true;
        }
        above = &standing;
    }
}

} // namespace

std::optional<Spread> spreadOf(std::span<const double> values) {
    if (values.empty()) {
        return std::nullopt;
    }
    Spread spread;
    spread.count = static_cast<int>(values.size());
    spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / spread.count;
    spread.low = *std::ranges::min_element(values);
    spread.high = *std::ranges::max_element(values);
    if (spread.count > 1) {
        double squares = 0;
        for (const double value : values) {
            squares += (value - spread.mean) * (value - spread.mean);
        }
        spread.deviation = std::sqrt(squares / (spread.count - 1));
    }
    return spread;
}

std::vector<RuleStanding> standings(const Race& race) {
    std::vector<RuleStanding> all;
    std::vector<Collected> values;
    for (const Racer& racer : race.racers()) {
        auto place = std::ranges::find(all, racer.experiment.rule, &RuleStanding::rule);
        if (place == all.end()) {
            values.emplace_back();
            place = all.insert(all.end(), RuleStanding{});
            place->rule = racer.experiment.rule;
            place->experiment = racer.experiment;
        }
        if (!racer.fault.empty()) {
            ++place->droppedOut;
            continue;
        }
        ++place->seeds;
        place->behind = std::max(place->behind, race.updates() - racer.trainer->state().updates);
        values[static_cast<std::size_t>(place - all.begin())].add(*racer.trainer);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].accuracy = spreadOf(values[i].accuracy);
        all[i].loss = spreadOf(values[i].loss);
        all[i].validationAccuracy = spreadOf(values[i].validationAccuracy);
        all[i].validationLoss = spreadOf(values[i].validationLoss);
        all[i].gradientAngle = spreadOf(values[i].gradientAngle);
        all[i].concordance = spreadOf(values[i].concordance);
    }
    std::ranges::stable_sort(all, [](const RuleStanding& a, const RuleStanding& b) {
        if ((a.behind > 0) != (b.behind > 0)) {
            return b.behind > 0; // they have learned less: not yet comparable
        }
        return (a.judged() ? a.judged()->mean : -1) > (b.judged() ? b.judged()->mean : -1);
    });
    if (race.updates() >= race.batchesPerEpoch()) { // the test before learning tells nothing of the rules
        giveRanks(all);
    }
    return all;
}

} // namespace mc
