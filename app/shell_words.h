#pragma once

#include "training/events/what_if.h"

#include <cstdint>
#include <string>

namespace mc::app {

/// A word as a shell takes it.
[[nodiscard]] std::string quoted(const std::string& text);

/// The command that trains this experiment with these interventions, with every option that is not what the
/// program would choose itself.
[[nodiscard]] std::string trainCommandOf(const Experiment& experiment, std::int64_t epochs,
                                         const Interventions& interventions = {});

} // namespace mc::app
