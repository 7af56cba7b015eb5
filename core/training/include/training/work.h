#pragma once

#include "training/experiment.h"

namespace mc {

/// Arithmetic of learning one image, in steps of one connection: each connection works at every time step,
/// and each weight has its share of an update per batch. Between experiments on one machine the computing
/// time goes by it, within a factor of two. Throws BadParameter if the network cannot be read.
[[nodiscard]] double workPerImage(const Experiment& experiment);

} // namespace mc
