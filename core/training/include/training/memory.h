#pragma once

#include "training/experiment.h"

namespace mc {

/// Bytes that a run takes, about, with so many threads. Throws BadParameter if the network cannot be read.
[[nodiscard]] double bytesOfRun(const Experiment& experiment, int threads);

} // namespace mc
