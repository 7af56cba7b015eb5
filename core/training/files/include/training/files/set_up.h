#pragma once

#include "training/events/pause_event.h"
#include "training/files/experiment_file.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mc {

/// Set-up of a run: what repeats it from its beginning, and how far it had come.
struct SetUp {
    ExperimentFile file;              ///< as it was begun, with the what-ifs of its whole course
    std::string dataSet{};            ///< name of its data, like "MNIST"; empty: not known
    std::vector<PauseEvent> pauses{}; ///< what it pauses at
    std::int64_t updates = 0;         ///< done where it stood
    std::int64_t batchesPerEpoch = 0; ///< 0: not known
};

} // namespace mc
