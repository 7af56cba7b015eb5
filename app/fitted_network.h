#pragma once

#include "data/dataset.h"
#include "progress.h"
#include "training/experiment/experiment.h"

#include <set>
#include <span>
#include <stop_token>
#include <string_view>

namespace mc::app {

/// Opens the data that all these experiments, at least one, are on. Unless the network is among the decided
/// fields (by id), each gets a network that fits the data and the values suggested for it; it is said where
/// that is not the default network. Throws BadFile, BadParameter, Stopped.
[[nodiscard]] DatasetPtr openFitted(std::span<Experiment> experiments,
                                    const std::set<std::string_view>& decided, Progress& progress,
                                    const std::stop_token& stop);

} // namespace mc::app
