#include "training/race.h"

#include "base/errors.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <new>
#include <numeric>
#include <utility>

namespace mc {

namespace {

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

/// sorted: the best accuracy first.
void giveRanks(std::vector<RuleStanding>& sorted) {
    constexpr double kRounding = 1e-9; // of a mean over seeds; one image more or less changes more
    RuleStanding* above = nullptr;
    int place = 0;
    for (RuleStanding& standing : sorted) {
        ++place;
        if (standing.behind > 0 || !standing.accuracy) {
            continue;
        }
        standing.rank = place;
        if (above != nullptr && above->accuracy->mean - standing.accuracy->mean < kRounding) {
            standing.rank = above->rank;
            above->tied = standing.tied = true;
        }
        above = &standing;
    }
}

/// What is kept already has the right sizes: only what has grown takes new memory.
void keepState(Racer& racer) {
    try {
        KeptState& kept = racer.before ? *racer.before : racer.before.emplace();
        kept.state = racer.trainer->state();
        kept.history = racer.trainer->history();
    } catch (...) {
        racer.before.reset(); // part of it may be of another batch
        throw;
    }
}

} // namespace

Race::Race(const std::vector<Experiment>& experiments, const DatasetPtr& data, const MeasureSet& measured,
           int threads, std::vector<WhatIf> changes)
    : data_(data), measured_(measured), changes_(std::move(changes)), pool_(threads) {
    if (experiments.empty()) {
        throw BadParameter("rules", "A race needs at least one rule and one seed.");
    }
    join(experiments);
    batchesPerEpoch_ = racers_.front().trainer->position().batchesPerEpoch;
}

void Race::checkJoins(const Experiment& experiment) const {
    const Experiment& first = racers_.empty() ? experiment : racers_.front().experiment;
    if (experiment.data != first.data) {
        throw BadParameter("data", MC_TEXT("The racers must learn from the same images."));
    }
    if (experiment.learning.batch != first.learning.batch) {
        throw BadParameter("batch", MC_TEXT("The racers must learn in batches of one size."));
    }
}

void Race::join(const std::vector<Experiment>& experiments) {
    const std::size_t before = racers_.size();
    try {
        for (const Experiment& experiment : experiments) {
            checkJoins(experiment);
            auto trainer = std::make_unique<Trainer>(experiment, data_, 1);
            trainer->watch(measured_);
            trainer->plan(beforeTheFirstBatch(changes_));
            racers_.push_back({experiment, std::move(trainer), {}, {}});
        }
    } catch (...) {
        racers_.resize(before);
        throw;
    }
}

void Race::leave(std::string_view rule) {
    const auto ofRule = [rule](const Racer& racer) { return racer.experiment.rule == rule; };
    if (std::ranges::none_of(racers_, ofRule)) {
        throw Refused("The rule " + std::string(rule) + " is not in the race.");
    }
    if (std::ranges::all_of(racers_, ofRule)) {
        throw Refused("The last rule cannot leave the race.");
    }
    std::erase_if(racers_, ofRule);
    updates_ = reached([](std::int64_t a, std::int64_t b) { return std::max(a, b); });
}

/// The most or the least that racers have learned who still run; of all, if none does.
template <class Choose> std::int64_t Race::reached(Choose choose) const {
    const bool anyRuns = std::ranges::any_of(racers_, [](const Racer& r) { return r.fault.empty(); });
    std::optional<std::int64_t> chosen;
    for (const Racer& racer : racers_) {
        const std::int64_t updates = racer.trainer->state().updates;
        if (racer.fault.empty() || !anyRuns) {
            chosen = chosen ? choose(*chosen, updates) : updates;
        }
    }
    return *chosen;
}

bool Race::hasLatecomers() const {
    return std::ranges::any_of(racers_, [this](const Racer& racer) {
        return racer.fault.empty() && racer.trainer->state().updates < updates_;
    });
}

void Race::learnUpTo(Racer& racer, std::int64_t updates, const std::stop_token& stop) const {
    Trainer& trainer = *racer.trainer;
    try {
        if (racer.fault.empty() && trainer.history().test.empty()) {
            trainer.test(stop);
        }
        while (racer.fault.empty() && trainer.state().updates < updates && !stop.stop_requested()) {
            if (trainer.state().updates == updates - 1) { // once for all of them: it copies the weights
                keepState(racer);
            }
            trainer.advance(trainer.stepsLeftInBatch());
            if (trainer.atEpochBoundary()) {
                trainer.test(stop);
            }
        }
    } catch (const std::bad_alloc&) {
        racer.fault = MC_TEXT("There is not enough memory for this run.");
    } catch (const std::exception& fault) { // of one racer: the others go on
        racer.fault = fault.what();
    }
}

void Race::learn(std::int64_t batches, const std::stop_token& stop) {
    const std::int64_t count = std::min(batches, batchesPerEpoch_ - updates_ % batchesPerEpoch_);
    const std::int64_t before = updates_;
    pool_.run(static_cast<int>(racers_.size()), [&](int index) {
        Racer& racer = racers_[static_cast<std::size_t>(index)];
        const std::int64_t at = racer.trainer->state().updates;
        const std::int64_t goal = at < before ? at + kCatchUp * count : before + count;
        learnUpTo(racer, std::min(goal, before + count), stop);
    });
    updates_ = stop.stop_requested() ? reached([](std::int64_t a, std::int64_t b) { return std::min(a, b); })
                                     : before + count;
}

void Race::catchUp(std::int64_t batches, const std::stop_token& stop) {
    pool_.run(static_cast<int>(racers_.size()), [&](int index) {
        Racer& racer = racers_[static_cast<std::size_t>(index)];
        learnUpTo(racer, std::min(racer.trainer->state().updates + batches, updates_), stop);
    });
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

Checkpoint checkpointOf(const Racer& racer) {
    Checkpoint checkpoint = checkpointOf(*racer.trainer);
    if (racer.before) {
        const LearnerState& now = racer.trainer->state();
        checkpoint.session.past = {
            {std::make_shared<const KeptState>(*racer.before)}, false, {now.updates, now.presented}, {}};
    }
    return checkpoint;
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
        all[i].gradientAngle = spreadOf(values[i].gradientAngle);
        all[i].concordance = spreadOf(values[i].concordance);
    }
    std::ranges::stable_sort(all, [](const RuleStanding& a, const RuleStanding& b) {
        if ((a.behind > 0) != (b.behind > 0)) {
            return b.behind > 0; // they have learned less: not yet comparable
        }
        return (a.accuracy ? a.accuracy->mean : -1) > (b.accuracy ? b.accuracy->mean : -1);
    });
    if (race.updates() >= race.batchesPerEpoch()) { // the test before learning tells nothing of the rules
        giveRanks(all);
    }
    return all;
}

} // namespace mc
