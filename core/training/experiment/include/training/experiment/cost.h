#pragma once

#include "training/experiment/experiment.h"

namespace mc {

/// Bytes that a run takes, about, with so many threads. Throws BadParameter if the network cannot be read.
[[nodiscard]] double bytesOfRun(const Experiment& experiment, int threads);

/// Memory that the machine has, bytes.
[[nodiscard]] double bytesOfMemory();

/// Arithmetic of learning one image, in steps of one connection: each connection works at every time step,
/// and each weight has its share of an update per batch. Between experiments on one machine the computing
/// time goes by it, within a factor of two. Throws BadParameter if the network cannot be read.
[[nodiscard]] double workPerImage(const Experiment& experiment);

} // namespace mc
