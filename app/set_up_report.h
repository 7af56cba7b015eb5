#pragma once

#include "training/files/set_up_text.h"

#include <string>

namespace mc::app {

/// What a set-up is, in lines of words.
[[nodiscard]] std::string setUpReport(const SetUpRead& read);

} // namespace mc::app
