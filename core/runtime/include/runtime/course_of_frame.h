#pragma once

#include "training/state/moment.h"

namespace mc {

struct Frame;

/// How the course of the run of a frame is divided; it has an experiment. Until its data are open an epoch
/// counts as one image.
[[nodiscard]] CourseShape shapeOf(const Frame& frame);

} // namespace mc
