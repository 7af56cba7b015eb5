#pragma once

#include "training/experiment.h"

namespace mc {

/// Bytes that a run takes, about, with so many threads. Throws BadParameter if the network cannot be read.
[[nodiscard]] double bytesOfRun(const Experiment& experiment, int threads);

/// Memory that the machine has, bytes.
[[nodiscard]] double bytesOfMemory();

} // namespace mc
