#include "training/race.h"

#include "base/errors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mc {

namespace {

void checkComparable(const std::vector<Experiment>& experiments) {
    if (experiments.empty()) {
        throw BadParameter("rules", "A race needs at least one rule and one seed.");
    }
    for (const Experiment& e : experiments) {
        if (e.data != experiments.front().data || e.learning.batch != experiments.front().learning.batch) {
            throw BadParameter("batch", "The racers must learn from the same images in batches of one size.");
        }
    }
}

/// The mean of a measure of the lowest layer over the points of the last epoch.
std::optional<double> lastGradientAngle(const Trainer& trainer) {
    const std::int64_t from = trainer.state().updates - trainer.position().batchesPerEpoch;
    double sum = 0;
    int count = 0;
    for (const LayersPoint& point : trainer.history().layers) {
        if (point.update > from && point.layers.front().gradientAngle) {
            sum += *point.layers.front().gradientAngle;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// What the racers of a rule come to, if each has a value.
struct Collected {
    std::vector<double> accuracy;
    std::vector<double> loss;
    std::vector<double> gradientAngle;
    std::vector<double> concordance;

    void add(const Trainer& trainer) {
        const auto addTo = [](std::vector<double>& values, const std::optional<double>& value) {
            if (value && std::isfinite(*value)) {
                values.push_back(*value);
            }
        };
        if (!trainer.history().test.empty()) {
            addTo(accuracy, trainer.history().test.back().accuracy);
            addTo(loss, trainer.history().test.back().loss);
        }
        addTo(gradientAngle, lastGradientAngle(trainer));
        addTo(concordance, meanConcordance(trainer.concordance()));
    }
};

} // namespace

Race::Race(const std::vector<Experiment>& experiments, const DatasetPtr& data, const MeasureSet& measured,
           int threads)
    : pool_(threads) {
    checkComparable(experiments);
    for (const Experiment& experiment : experiments) {
        Racer& racer = racers_.emplace_back();
        racer.experiment = experiment;
        racer.trainer = std::make_unique<Trainer>(experiment, data, 1);
        racer.trainer->watch(measured);
    }
    batchesPerEpoch_ = racers_.front().trainer->position().batchesPerEpoch;
}

void Race::learn(std::int64_t batches) {
    const std::int64_t count = std::min(batches, batchesPerEpoch_ - updates_ % batchesPerEpoch_);
    pool_.run(static_cast<int>(racers_.size()), [&](int index) {
        Racer& racer = racers_[static_cast<std::size_t>(index)];
        try {
            for (std::int64_t i = 0; i < count && racer.fault.empty(); ++i) {
                racer.trainer->advance(racer.trainer->stepsLeftInBatch());
            }
        } catch (const NotFinite& fault) {
            racer.fault = fault.what();
        }
    });
    updates_ += count;
}

bool Race::test(const std::stop_token& stop) {
    pool_.run(static_cast<int>(racers_.size()), [&](int index) {
        Racer& racer = racers_[static_cast<std::size_t>(index)];
        if (racer.fault.empty()) {
            racer.trainer->test(stop);
        }
    });
    return !stop.stop_requested();
}

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
            all.emplace_back().rule = racer.experiment.rule;
            place = all.end() - 1;
        }
        if (!racer.fault.empty()) {
            ++place->droppedOut;
            continue;
        }
        ++place->seeds;
        values[static_cast<std::size_t>(place - all.begin())].add(*racer.trainer);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].accuracy = spreadOf(values[i].accuracy);
        all[i].loss = spreadOf(values[i].loss);
        all[i].gradientAngle = spreadOf(values[i].gradientAngle);
        all[i].concordance = spreadOf(values[i].concordance);
    }
    std::ranges::stable_sort(all, [](const RuleStanding& a, const RuleStanding& b) {
        return (a.accuracy ? a.accuracy->mean : -1) > (b.accuracy ? b.accuracy->mean : -1);
    });
    return all;
}

} // namespace mc
