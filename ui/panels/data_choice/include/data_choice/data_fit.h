#pragma once

#include "runtime/frame.h"

#include <QString>
#include <string>

namespace mc::ui {

/// What data show to be wrong with a network, in a sentence; empty where they fit each other, and where the
/// notation cannot be read.
[[nodiscard]] QString networkMisfit(const std::string& network, const DataSummary& data);

} // namespace mc::ui
