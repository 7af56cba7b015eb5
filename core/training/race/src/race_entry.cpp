#include "training/race/race_entry.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "base/text.h"
#include "learning/rules.h"
#include "training/experiment/cost.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/suggestions.h"
#include "training/state/learner_state.h"

#include <algorithm>
#include <array>

namespace mc {

namespace {

Message gigabytes(double bytes) {
    return Message::number(fixedText(bytes / 1e9, 1));
}

} // namespace

std::span<const std::string_view> classicRules() {
    static constexpr std::array<std::string_view, 4> kClassics = {"microcircuit", "bp", "symmetric", "fa"};
    return kClassics;
}

std::vector<Experiment> experimentsOf(const Experiment& base, std::string_view rule, int seeds,
                                      const std::optional<TunedValues>& tuned) {
    constexpr int kMostSeeds = 100;
    if (seeds < 1 || seeds > kMostSeeds) {
        throw BadParameter("seeds", {MC_TEXT("A number of %1 seeds is not from 1 to 100."), {seeds}});
    }
    Experiment racing = base;
    racing.rule = ruleNamed(rule).name;
    const auto wanted = suggestedValues(racing);
    for (const auto& [id, suggested] : suggestedValues(base)) {
        const Field& field = fieldNamed(id);
        const auto own = std::ranges::find(wanted, id, [](const auto& pair) { return pair.first; });
        if (own != wanted.end() && field.get(base) == suggested) {
            setField(racing, field, own->second);
        }
    }
    if (tuned) {
        applyTuned(*tuned, racing);
    }
    std::vector<Experiment> experiments;
    for (int i = 0; i < seeds; ++i) {
        experiments.push_back(racing);
        setField(experiments.back(), fieldNamed("seed"), base.seed + i);
    }
    return experiments;
}

std::vector<Experiment> experimentsOf(const RaceEntry& entry) {
    if (entry.rules.empty()) {
        throw BadParameter("rules", MC_TEXT("A race needs at least one rule."));
    }
    std::vector<Experiment> all;
    for (auto rule = entry.rules.begin(); rule != entry.rules.end(); ++rule) {
        if (std::find(entry.rules.begin(), rule, *rule) != rule) {
            throw BadParameter("rules", {MC_TEXT("The rule %1 is entered twice."), {*rule}});
        }
        std::ranges::move(experimentsOf(entry.base, *rule, entry.seeds, entry.tuned),
                          std::back_inserter(all));
    }
    return all;
}

double bytesOfRace(std::span<const Experiment> experiments) {
    double needed = 0;
    for (const Experiment& experiment : experiments) {
        const auto stateBefore = static_cast<double>(bytesOfState(experiment)); // see Racer
        needed += bytesOfRun(experiment, 1) + stateBefore;
    }
    return needed;
}

void checkRoomFor(std::span<const Experiment> experiments) {
    const double memory = bytesOfMemory();
    const double needed = bytesOfRace(experiments);
    if (needed > memory / 2) {
        throw BadParameter(
            "rules", {MC_TEXT("%1 runs side by side would need %2 GB, more than half of the %3 GB of memory "
                              "here; fewer rules or seeds need less."),
                      {experiments.size(), gigabytes(needed), gigabytes(memory)}});
    }
}

} // namespace mc
