#pragma once

#include "data/dataset.h"
#include "progress.h"
#include "training/experiment/experiment.h"

#include <set>
#include <span>
#include <stop_token>
#include <string_view>

namespace mc::app {

/// Opens the data that all these experiments, at least one, are on. Each gets the values suggested for its
/// network and the data, but for the decided fields (by id). Unless the network is among these, each gets one
/// that fits the data; it is said where that is not the default network. Throws BadFile, BadParameter,
/// Stopped.
[[nodiscard]] DatasetPtr openFitted(std::span<Experiment> experiments,
                                    const std::set<std::string_view>& decided, Progress& progress,
                                    const std::stop_token& stop);

} // namespace mc::app
