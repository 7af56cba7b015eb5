#include "training/race/tuning.h"

#include "base/errors.h"
#include "base/grouped.h"
#include "base/number_text.h"
#include "base/random.h"
#include "base/stop.h"
#include "base/text.h"
#include "training/experiment/data_summary.h"
#include "training/race/race_entry.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>
#include <numeric>
#include <set>
#include <tuple>

namespace mc {

namespace {

/// Whether it can be chosen.
bool isThere(const Trial& trial) {
    return trial.fault.empty() && !trial.course.empty() && std::isfinite(trial.course.back().loss);
}

/// The better of two trials comes first: more rounds, then more right, then less loss.
bool isBetter(const Trial& a, const Trial& b) {
    const auto standing = [](const Trial& trial) {
        const bool there = isThere(trial);
        return std::tuple(!there, there ? -std::ssize(trial.course) : 0,
                          there ? -trial.course.back().accuracy : 0, there ? trial.course.back().loss : 0);
    };
    return standing(a) < standing(b);
}

/// A sentence about a range: its field as %1, its ends as %2 and %3.
Message ofRange(const SearchRange& range, Text sentence, std::vector<Message> more = {}) {
    std::vector<Message> values{fieldLabel(fieldNamed(range.field)), Message::number(numberText(range.low)),
                                Message::number(numberText(range.high))};
    values.insert(values.end(), more.begin(), more.end());
    return {sentence, std::move(values)};
}

/// All values are ones that the field can have, and each trial has its own.
void checkValues(const SearchPlan& plan, Experiment experiment) {
    const std::vector<std::vector<double>> trials = trialValues(plan, Seed{});
    for (std::size_t k = 0; k < plan.over.size(); ++k) {
        std::set<double> values;
        for (const std::vector<double>& trial : trials) {
            setField(experiment, fieldNamed(plan.over[k].field), FieldValue(trial[k]));
            values.insert(trial[k]);
        }
        if (values.size() < trials.size()) {
            throw BadParameter("over",
                               ofRange(plan.over[k],
                                       MC_TEXT("The range of %1, %2 to %3, is too narrow for %4 values that "
                                               "differ in their first three digits."),
                                       {trials.size()}));
        }
    }
}

/// The search of one rule while it goes on: its trials, and the race of those that still take part.
class Search {
public:
    Search(const SearchPlan& plan, const Experiment& experiment, const DatasetPtr& data, int threads) {
        search_.rule = experiment.rule;
        std::vector<Experiment> experiments;
        for (const std::vector<double>& values :
             trialValues(plan, Seed{static_cast<std::uint64_t>(experiment.seed)})) {
            Experiment trial = experiment;
            for (std::size_t k = 0; k < values.size(); ++k) {
                setField(trial, fieldNamed(plan.over[k].field), FieldValue(values[k]));
            }
            taking_.push_back(experiments.size());
            experiments.push_back(trial);
            search_.trials.push_back({trial, {}, 0, {}});
        }
        checkRoomFor(experiments);
        race_ = std::make_unique<Race>(experiments, data, MeasureSet{.concordance = false}, threads);
    }

    [[nodiscard]] std::int64_t batchesPerEpoch() const { return race_->batchesPerEpoch(); }

    void learn(std::int64_t updates, const std::stop_token& stop) {
        while (race_->updates() < updates) {
            race_->learn(updates - race_->updates(), stop);
            endIfStopped(stop);
        }
        race_->evaluate(race_->judged(), stop);
        endIfStopped(stop);
        for (std::size_t place = 0; place < taking_.size(); ++place) {
            const Racer& racer = race_->racers()[place];
            Trial& trial = search_.trials[taking_[place]];
            trial.updates = racer.trainer->state().updates;
            trial.fault = racer.fault;
            if (racer.fault.empty()) {
                trial.course.push_back(racer.trainer->history().judged().back());
            }
        }
        std::ranges::stable_sort(ranked_ = taking_, [this](std::size_t a, std::size_t b) {
            return isBetter(search_.trials[a], search_.trials[b]);
        });
        const auto best = std::ranges::min_element(search_.trials, isBetter);
        search_.best = static_cast<std::size_t>(best - search_.trials.begin());
        if (!isThere(*best)) {
            const Message all(MC_TEXT("Every trial of %1 has dropped out."), {search_.rule});
            search_.fault =
                best->fault.empty() ? all : followedBy(all, {MC_TEXT("The first one: %1"), {best->fault}});
        }
    }

    /// Whether a trial that takes part can still learn.
    [[nodiscard]] bool goesOn() const { return isThere(search_.trials[ranked_.front()]); }

    void keepBest(std::size_t trials) {
        ranked_.resize(trials);
        std::ranges::sort(ranked_);
        std::vector<const Racer*> stays;
        for (std::size_t place = 0; place < taking_.size(); ++place) {
            if (std::ranges::binary_search(ranked_, taking_[place])) {
                stays.push_back(&race_->racers()[place]);
            }
        }
        race_->keep(stays);
        taking_ = ranked_;
    }

    [[nodiscard]] const RuleSearch& result() const { return search_; }

private:
    RuleSearch search_;
    std::vector<std::size_t> taking_; // trials that take part, in the order of the racers
    std::vector<std::size_t> ranked_; // the same, the best first
    std::unique_ptr<Race> race_;
};

} // namespace

std::vector<SearchRound> searchRounds(std::size_t trials, std::int64_t updates) {
    std::vector<SearchRound> rounds{{trials, 0}};
    while (rounds.back().trials > 2) {
        rounds.push_back({(rounds.back().trials + 1) / 2, 0});
    }
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        round->updates = std::max<std::int64_t>(1, updates);
        updates /= 2;
    }
    // not std::ranges::unique: clang 14 refuses what it returns
    const auto alike = [](const SearchRound& a, const SearchRound& b) { return a.updates == b.updates; };
    rounds.erase(std::unique(rounds.begin(), rounds.end(), alike), rounds.end());
    return rounds;
}

std::vector<std::vector<double>> trialValues(const SearchPlan& plan, Seed seed) {
    const auto trials = static_cast<std::size_t>(plan.trials);
    std::vector<std::vector<double>> values(trials, std::vector<double>(plan.over.size()));
    for (std::size_t k = 0; k < plan.over.size(); ++k) {
        const SearchRange& range = plan.over[k];
        std::vector<std::size_t> order(trials);
        std::iota(order.begin(), order.end(), std::size_t{0});
        const AddressedRandom random(seed, Purpose::Trials, k);
        for (std::size_t left = trials; k > 0 && left > 1; --left) {
            std::swap(order[left - 1], order[random.below(left, left)]);
        }
        for (std::size_t i = 0; i < trials; ++i) {
            const double share = static_cast<double>(order[i]) / static_cast<double>(trials - 1);
            const double exact = range.low * std::pow(range.high / range.low, share);
            const double rounded =
                std::clamp(*numberIn<double>(generalText(exact, 3)), range.low, range.high);
            values[i][k] = order[i] == 0 ? range.low : order[i] == trials - 1 ? range.high : rounded;
        }
    }
    return values;
}

void checkPlan(const SearchPlan& plan, const Experiment& experiment) {
    constexpr int kMostTrials = 1000;
    if (plan.trials < 2 || plan.trials > kMostTrials) {
        throw BadParameter("trials", {MC_TEXT("%1 trials are asked for, not 2 to %2."),
                                      {grouped(plan.trials), grouped(kMostTrials)}});
    }
    if (plan.epochs < 1) {
        throw BadParameter("epochs", MC_TEXT("A trial needs at least one epoch."));
    }
    if (plan.over.empty()) {
        throw BadParameter("over", MC_TEXT("A search needs at least one range."));
    }
    for (auto range = plan.over.begin(); range != plan.over.end(); ++range) {
        const Field& field = fieldNamed(range->field);
        const Message label = fieldLabel(field);
        if (field.kind != FieldKind::Real) {
            throw BadParameter(
                "over", {MC_TEXT("%1 cannot be searched: only fields that are real numbers can."), {label}});
        }
        if (std::find_if(plan.over.begin(), range,
                         [&](const SearchRange& other) { return other.field == range->field; }) != range) {
            throw BadParameter("over", {MC_TEXT("%1 has two ranges."), {label}});
        }
        if (!(range->low > 0) || !(range->high > range->low)) {
            throw BadParameter("over",
                               ofRange(*range, MC_TEXT("The range of %1, %2 to %3, does not go from a "
                                                       "number above 0 to a larger one.")));
        }
    }
    checkValues(plan, experiment);
}

void checkHeldOut(const Dataset& data) {
    if (data.validation.count() == 0) {
        throw BadParameter(
            "validation",
            {MC_TEXT("Trials are judged by held-out images, but none of the %1 training images of "
                     "%2 are held out; %3 can be up to %4."),
             {grouped(data.train.count()), dataTitle(data.name), fieldLabel(fieldNamed("validation")),
              grouped(data.train.count() / 4)}});
    }
}

RuleSearch searchRule(const SearchPlan& plan, const Experiment& experiment, const DatasetPtr& data,
                      int threads, const std::stop_token& stop,
                      const std::function<void(const RuleSearch&)>& said) {
    checkPlan(plan, experiment);
    checkHeldOut(*data);
    Search search(plan, experiment, data, threads);
    const std::vector<SearchRound> rounds =
        searchRounds(static_cast<std::size_t>(plan.trials), plan.epochs * search.batchesPerEpoch());
    for (const SearchRound& round : rounds) {
        if (round.trials < static_cast<std::size_t>(plan.trials)) {
            search.keepBest(round.trials);
        }
        search.learn(round.updates, stop);
        if (said && search.result().fault.empty()) {
            said(search.result());
        }
        if (!search.goesOn()) {
            break;
        }
    }
    return search.result();
}

TunedRule tunedRule(const SearchPlan& plan, const RuleSearch& search) {
    TunedRule tuned;
    const Trial& best = search.trials[search.best];
    tuned.rule = search.rule;
    tuned.accuracy = best.course.back().accuracy;
    tuned.loss = best.course.back().loss;
    for (const SearchRange& range : plan.over) {
        const Field& field = fieldNamed(range.field);
        const double value = std::get<double>(field.get(best.experiment));
        tuned.values.emplace_back(range.field, value);
        const auto valueOf = [&](const Trial& trial) {
            return std::get<double>(field.get(trial.experiment));
        };
        const auto [least, most] = std::ranges::minmax(search.trials, {}, valueOf);
        if (value == valueOf(least) || value == valueOf(most)) {
            tuned.atEdge.push_back(range.field);
        }
    }
    return tuned;
}

} // namespace mc
