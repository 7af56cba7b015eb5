#pragma once

#include "training/events/what_if.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mc::app {

/// Epochs that a run can be asked for at most.
inline constexpr double kMostEpochs = 1e6;

/// A place in the course of a run, as options give it.
struct PlannedTime {
    std::string words{};                   ///< as it was given: "epoch=1.5", "update=300"
    std::optional<double> epochs{};        ///< so many are done; or
    std::optional<std::int64_t> updates{}; ///< so many

    /// Updates done there.
    [[nodiscard]] std::int64_t in(std::int64_t batchesPerEpoch) const;
};

/// Reads "epoch=1.5" or "update=300". option: that it was given for, like "--at". Throws WrongUsage.
[[nodiscard]] PlannedTime parsePlannedTime(const std::string& option, const std::string& when);

/// A what-if and when it is to come.
struct PlannedWhatIf {
    PlannedTime when;
    WhatIf change;
};

/// Throws WrongUsage and BadParameter.
[[nodiscard]] PlannedWhatIf parsePlanned(const std::string& when, const std::string& what);

} // namespace mc::app
