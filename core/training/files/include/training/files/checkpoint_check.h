#pragma once

#include "training/experiment/experiment.h"

#include <cstdint>
#include <filesystem>

namespace mc {

/// What can be known of a checkpoint without memory for its weights.

/// The longest header of a checkpoint, in bytes.
inline constexpr std::uintmax_t kMostHeaderBytes = std::uintmax_t{1} << 28;

/// The experiment that a checkpoint was saved with. Reads its header alone: damage elsewhere goes unseen.
/// Throws BadFile as readCheckpoint() does, and std::bad_alloc where the header has more than
/// mostHeaderBytes, of which nothing is read then.
[[nodiscard]] Experiment readCheckpointExperiment(const std::filesystem::path& path,
                                                  std::uintmax_t mostHeaderBytes = kMostHeaderBytes);

/// Whether a file can be read and is no whole checkpoint: another kind of file, cut off, or changed since it
/// was written. A checkpoint of a later version of the program is not damaged.
[[nodiscard]] bool isDamagedCheckpoint(const std::filesystem::path& path);

} // namespace mc
