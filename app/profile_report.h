#pragma once

#include "base/profiler.h"

#include <string>

namespace mc::app {

/// A table of the phases of a training with their time and its share. seconds: what the whole training took
/// on `threads` threads; what no phase took of it is "other".
[[nodiscard]] std::string profileReport(const Profiler& profiler, double seconds, int threads);

} // namespace mc::app
