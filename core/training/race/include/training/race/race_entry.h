#pragma once

#include "training/events/what_if.h"
#include "training/experiment/experiment.h"
#include "training/race/tuned_values.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// What a race is asked for: rules on one experiment.
struct RaceEntry {
    Experiment base; ///< data, network and all that is alike for the rules; its seed is the first one
    std::vector<std::string> rules;
    int seeds = 1;                      ///< runs of each rule, with seeds from that of base on
    std::vector<WhatIf> changes{};      ///< what every run begins with, before its first batch
    std::optional<TunedValues> tuned{}; ///< values of each rule that were chosen by trials
};

/// Epochs of a race where none are given.
inline constexpr std::int64_t kRaceEpochs = 4;

/// The rules that are compared most often: the microcircuit, the exact gradient, weight transport and
/// feedback alignment. In the order of the table of rules.
[[nodiscard]] std::span<const std::string_view> classicRules();

/// The runs of one rule. Values of `base` that are the suggested ones for its own rule become those suggested
/// for this rule, so that no rule is held back by a rate chosen for another; what a person set otherwise
/// stays. Values that were tuned count more. Throws BadParameter if there is no such rule, or seeds are not 1
/// ... 100.
[[nodiscard]] std::vector<Experiment> experimentsOf(const Experiment& base, std::string_view rule, int seeds,
                                                    const std::optional<TunedValues>& tuned = {});
/// The runs of all rules, rule by rule. Throws BadParameter, also for no rule or a rule entered twice.
[[nodiscard]] std::vector<Experiment> experimentsOf(const RaceEntry& entry);

/// Memory that so many runs take side by side, about.
[[nodiscard]] double bytesOfRace(std::span<const Experiment> experiments);

/// Throws BadParameter ("rules") if so many runs side by side would need more than half of the memory of this
/// machine.
void checkRoomFor(std::span<const Experiment> experiments);

} // namespace mc
