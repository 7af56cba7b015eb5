#pragma once

#include "network/network_text.h"

#include <QStringList>

namespace mc::ui {

/// The picked cell in the steps shown, or the steps alone, in one line: several forms, the longest first.
[[nodiscard]] QStringList networkCaption(const NetworkState& state);

/// All of it, for a screen reader.
[[nodiscard]] QString networkSummary(const NetworkState& state);

} // namespace mc::ui
