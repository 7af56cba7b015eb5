#pragma once

#include "training/experiment/experiment.h"

#include <filesystem>

namespace mc {

/// What can be known of a checkpoint without memory for its weights.

/// The experiment that a checkpoint was saved with. Reads its header alone: damage elsewhere goes unseen.
/// Throws BadFile as readCheckpoint() does.
[[nodiscard]] Experiment readCheckpointExperiment(const std::filesystem::path& path);

/// Whether a file can be read and is no whole checkpoint: another kind of file, cut off, or changed since it
/// was written. A checkpoint of a later version of the program is not damaged.
[[nodiscard]] bool isDamagedCheckpoint(const std::filesystem::path& path);

} // namespace mc
