#pragma once

#include "network/network_state.h"

#include <QStringList>

namespace mc::ui {

/// The picked cell in the steps shown, or the steps alone, in one line: several forms, the longest first.
[[nodiscard]] QStringList networkCaption(const NetworkState& state);

/// What is said of the connections on show, or what can be done to see some, in one line: several forms, the
/// longest first.
[[nodiscard]] QStringList linksForms(const NetworkState& state);
/// The same on a figure, where there is nothing to click.
[[nodiscard]] QStringList linksFormsOnFigure(const NetworkState& state);

/// All of it, for a screen reader.
[[nodiscard]] QString networkSummary(const NetworkState& state);

} // namespace mc::ui
