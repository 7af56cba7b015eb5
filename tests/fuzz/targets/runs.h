#pragma once

#include "training/files/checkpoint.h"

#include <vector>

/// Small runs of all kinds that files hold.
namespace mc::fuzz::runs {

/// A plain one, one of a convolution with what-ifs and additions, and a session with a past, bookmarks, the
/// state of a window and held runs.
[[nodiscard]] std::vector<Checkpoint> all();

} // namespace mc::fuzz::runs
