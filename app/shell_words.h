#pragma once

#include "training/experiment.h"

#include <cstdint>
#include <string>

namespace mc::app {

/// A word as a shell takes it.
[[nodiscard]] std::string quoted(const std::string& text);

/// The command that trains this experiment, with every option that is not what the program would choose
/// itself.
[[nodiscard]] std::string trainCommandOf(const Experiment& experiment, std::int64_t epochs);

} // namespace mc::app
