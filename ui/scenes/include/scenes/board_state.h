#pragma once

#include "runtime/command.h"
#include "runtime/frame.h"

#include <QJsonObject>
#include <optional>

namespace mc::ui {

class Docks;

/// Memento of the board: layout of the docks, stretches in sight and cursors of the time axes, options of the
/// views and what they keep of the run, picked microcircuit and synapse, and what the run is compared with.
/// frame: the latest one that was shown, not null.
[[nodiscard]] QJsonObject boardState(Docks& docks, const Frame& frame);

// Show it again. Files are not trusted: what cannot be used changes nothing.

/// The docks alone.
void showLayout(Docks& docks, const QJsonObject& state);
/// All but the docks. frame: the latest one that was shown, or null. sameRun: whether it is of the run of
/// which the state is.
void showViews(Docks& docks, const FramePtr& frame, const QJsonObject& state, bool sameRun);
/// What has the run compared again with what it was compared with; none where it is, where it cannot be, and
/// where the state does not say. sameRun: as above.
[[nodiscard]] std::optional<command::Compare> comparisonOf(const QJsonObject& state, const Frame& frame,
                                                           bool sameRun);

} // namespace mc::ui
