#pragma once

#include "command_line.h"
#include "data/dataset.h"
#include "progress.h"
#include "training/experiment/data_record.h"
#include "training/experiment/experiment.h"
#include "training/files/data_wish.h"

#include <filesystem>
#include <span>
#include <stop_token>

namespace mc::app {

/// Opens the data of an experiment that was read from `file`, as openDataOf() does; a refusal says by which
/// option they can be named. Throws Refused, Stopped.
[[nodiscard]] DatasetPtr openOrSayHow(const std::filesystem::path& file, Experiment& experiment,
                                      const DataRecord& record, const DataWish& wish,
                                      const std::stop_token& stop);

/// The same for experiments, at least one, that have their data from one file; it is said where they were
/// found elsewhere.
[[nodiscard]] DatasetPtr openOrSayHow(std::span<Experiment> experiments, const ExperimentSource& source,
                                      Progress& progress, const std::stop_token& stop);

} // namespace mc::app
