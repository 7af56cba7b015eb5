#pragma once

#include "base/message.h"
#include "training/race/race.h"
#include "training/race/tuned_values.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace mc {

// Hyperparameter search by successive halving (Jamieson & Talwalkar 2016): all trials of a rule learn side by
// side; after each round the better half, by accuracy on held-out images, goes on for twice as long. Every
// rule has the same trials and the same rounds.

/// What is searched, for every rule alike.
struct SearchPlan {
    std::vector<SearchRange> over; ///< at least one
    int trials = 0;                ///< of each rule, 2 ... 1000
    std::int64_t epochs = 0;       ///< of the trials that last longest
};

/// A round of successive halving.
struct SearchRound {
    std::size_t trials = 0;   ///< that take part
    std::int64_t updates = 0; ///< that they have done at its end, since their beginning
    bool operator==(const SearchRound&) const = default;
};

/// Halves the trials until two are left, which learn `updates` in all; each round doubles what is learned. Of
/// rounds that would end at the same update there is the first.
[[nodiscard]] std::vector<SearchRound> searchRounds(std::size_t trials, std::int64_t updates);

/// The values of each trial, in the order of the ranges: [trials][ranges]. Each range is covered by equal
/// factors from end to end, rounded to three digits between the ends; which value of one meets which of
/// another follows from the seed.
[[nodiscard]] std::vector<std::vector<double>> trialValues(const SearchPlan& plan, Seed seed);

/// Throws BadParameter ("over", "trials" or "epochs") if the plan cannot be carried out with such
/// experiments: a value is out of range, or two trials would have the same.
void checkPlan(const SearchPlan& plan, const Experiment& experiment);

/// Throws BadParameter ("validation") if no images are held out, by which trials could be judged.
void checkHeldOut(const Dataset& data);

/// One trial and how far it came.
struct Trial {
    Experiment experiment;
    std::vector<TestPoint> course; ///< on held-out images, at the ends of the rounds it took part in
    std::int64_t updates = 0;      ///< that it has learned
    Message fault;                 ///< why it dropped out, a sentence; empty if it did not
};

/// All trials of one rule, by value of the first range from below, and which is the best.
struct RuleSearch {
    std::string rule;
    std::vector<Trial> trials;
    std::size_t best = 0; ///< of those that came furthest without dropping out
    Message fault;        ///< why none could be chosen, a sentence; else empty
};

/// Tries an experiment with all values of the plan. The same bits for any number of threads. said: called
/// after each round with the search so far, if a trial can be chosen; may be empty. It ends early when all
/// trials that take part have dropped out. Throws what checkPlan(), checkHeldOut() and a Race throw, and
/// Stopped.
[[nodiscard]] RuleSearch searchRule(const SearchPlan& plan, const Experiment& experiment,
                                    const DatasetPtr& data, int threads, const std::stop_token& stop = {},
                                    const std::function<void(const RuleSearch&)>& said = {});

/// What a search has come to; a trial could be chosen.
[[nodiscard]] TunedRule tunedRule(const SearchPlan& plan, const RuleSearch& search);

} // namespace mc
