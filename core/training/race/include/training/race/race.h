#pragma once

#include "base/message.h"
#include "training/files/checkpoint.h"
#include "training/run/timeline.h"
#include "training/run/trainer.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace mc {

/// One run of a race.
struct Racer {
    Experiment experiment;
    std::unique_ptr<Trainer> trainer;
    Message fault; ///< why it dropped out, a sentence; empty while it runs
    /// A state from before its latest batch, from which the presentation there can be computed again. None
    /// before the first batch. Every call of the race writes over the last one, in the same memory.
    std::optional<KeptState> before{};
};

/// The run as it stands, with the state that leads there. Copies its state.
[[nodiscard]] Checkpoint checkpointOf(const Racer& racer);

/// Several experiments on the same data in lock-step: all have learned the same number of batches whenever a
/// call returns, but for those that joined late and still catch up. Racers of the same seed start from the
/// same forward weights and learn from the same images in the same order. A racer that fails, mostly since
/// its weights stop being finite, drops out; the others go on. A racer computes on one thread, several at a
/// time; each comes to the same bits as it would alone. Every racer is evaluated before its first batch and
/// after every epoch: on the held-out images, or on the test set where none are held out.
class Race {
public:
    /// measured: of every racer. changes: what every racer begins with, before its first batch. rates: how
    /// the learning rates were chosen, as raceRatesText() says it; empty: it is told from them. Throws
    /// BadParameter if an experiment cannot be run on the data or has no place for a change, or if
    /// experiments differ in what makes their steps comparable: data, batch, images.
    Race(const std::vector<Experiment>& experiments, const DatasetPtr& data, const MeasureSet& measured,
         int threads, std::vector<WhatIf> changes = {}, Message rates = {});

    [[nodiscard]] std::span<const Racer> racers() const { return racers_; }
    [[nodiscard]] const Message& rates() const { return rates_; }
    /// What racers are judged by.
    [[nodiscard]] Evaluated judged() const { return racers_.front().trainer->judged(); }
    /// Batches that all have learned who do not catch up.
    [[nodiscard]] std::int64_t updates() const { return updates_; }
    [[nodiscard]] std::int64_t batchesPerEpoch() const { return batchesPerEpoch_; }
    [[nodiscard]] bool atEpochBoundary() const { return updates_ % batchesPerEpoch_ == 0; }

    /// Enters further runs, which begin from their start. Throws BadParameter as the constructor does; the
    /// race is then as before.
    void join(const std::vector<Experiment>& experiments);
    /// Takes all runs of a rule out. Throws Refused if none runs, or no other rule does.
    void leave(std::string_view rule);
    /// Takes out the runs that are not chosen. chosen: racers of this race, at least one.
    void keep(std::span<const Racer* const> chosen);
    /// Whether somebody has to catch up.
    [[nodiscard]] bool hasLatecomers() const;

    /// The next `batches` batches, not beyond the end of the epoch. Latecomers learn up to kCatchUp times as
    /// many, until they are level. Returns early if stopped, at a batch of each racer's own, of which
    /// updates() then is the least; nothing can be learned after that.
    void learn(std::int64_t batches, const std::stop_token& stop = {});
    /// Latecomers alone learn up to so many batches.
    void catchUp(std::int64_t batches, const std::stop_token& stop = {});

    /// Evaluates on a set, where they stand now, all runs that have no batches to catch up, unless that is
    /// done.
    void evaluate(Evaluated set, const std::stop_token& stop = {});

    static constexpr std::int64_t kCatchUp = 4;

private:
    void checkJoins(const Experiment& experiment) const;
    template <class Choose> [[nodiscard]] std::int64_t reached(Choose choose) const;
    template <class Work> static void droppingOut(Racer& racer, Work work);
    void learnUpTo(Racer& racer, std::int64_t updates, const std::stop_token& stop) const;

    std::vector<Racer> racers_;
    DatasetPtr data_;
    MeasureSet measured_;
    std::vector<WhatIf> changes_;
    Message rates_;
    std::int64_t updates_ = 0;
    std::int64_t batchesPerEpoch_ = 1;
    WorkerPool pool_;
};

} // namespace mc
