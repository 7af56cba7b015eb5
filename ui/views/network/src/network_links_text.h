#pragma once

#include "network/network_text.h"

namespace mc::ui {

/// The connections on show in one line, or what is missing.
[[nodiscard]] QString linksText(const NetworkState& state);
/// The same on a figure, without what a person can do.
[[nodiscard]] QString linksTextOnFigure(const NetworkState& state);

} // namespace mc::ui
