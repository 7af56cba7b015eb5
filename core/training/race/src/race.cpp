#include "training/race/race.h"

#include "base/errors.h"
#include "base/text.h"

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

namespace mc {

namespace {

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
           int threads, std::vector<WhatIf> changes, Message rates)
    : data_(data), measured_(measured), changes_(std::move(changes)), rates_(std::move(rates)),
      pool_(threads) {
    if (experiments.empty()) {
        throw BadParameter("rules", MC_TEXT("A race needs at least one rule and one seed."));
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
        throw Refused({MC_TEXT("The rule %1 is not in the race."), {std::string(rule)}});
    }
    if (std::ranges::all_of(racers_, ofRule)) {
        throw Refused(MC_TEXT("The last rule cannot leave the race."));
    }
    std::erase_if(racers_, ofRule);
    updates_ = reached([](std::int64_t a, std::int64_t b) { return std::max(a, b); });
}

void Race::keep(std::span<const Racer* const> chosen) {
    std::vector<Racer> kept;
    for (Racer& racer : racers_) {
        if (std::ranges::find(chosen, &racer) != chosen.end()) {
            kept.push_back(std::move(racer));
        }
    }
    racers_ = std::move(kept);
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

/// A fault is of one racer: the others go on.
template <class Work> void Race::droppingOut(Racer& racer, Work work) {
    try {
        work(*racer.trainer);
    } catch (const std::bad_alloc&) {
        racer.fault = MC_TEXT("There is not enough memory for this run.");
    } catch (const std::exception& fault) {
        racer.fault = messageOf(fault);
    }
}

void Race::learnUpTo(Racer& racer, std::int64_t updates, const std::stop_token& stop) const {
    droppingOut(racer, [&](Trainer& trainer) {
        if (racer.fault.empty() && trainer.history().judged().empty()) {
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
    });
}

void Race::evaluate(Evaluated set, const std::stop_token& stop) {
    pool_.run(static_cast<int>(racers_.size()), [&](int index) {
        Racer& racer = racers_[static_cast<std::size_t>(index)];
        droppingOut(racer, [&](Trainer& trainer) {
            if (racer.fault.empty() && trainer.state().updates == updates_ && !trainer.isEvaluated(set)) {
                trainer.evaluate(set, stop);
            }
        });
    });
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

Checkpoint checkpointOf(const Racer& racer) {
    Checkpoint checkpoint = checkpointOf(*racer.trainer);
    if (racer.before) {
        checkpoint.session.past = {
            {std::make_shared<const KeptState>(*racer.before)}, false, racer.trainer->state().moment(), {}};
    }
    return checkpoint;
}

} // namespace mc
