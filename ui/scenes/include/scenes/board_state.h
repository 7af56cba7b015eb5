#pragma once

#include "runtime/frame.h"

#include <QJsonObject>

namespace mc::ui {

class Docks;

/// Memento of the board: layout of the docks, stretches in sight and cursors of the time axes, options of the
/// views and what they keep of the run, picked microcircuit and synapse.
[[nodiscard]] QJsonObject boardState(Docks& docks);

// Show it again. Files are not trusted: what cannot be used changes nothing.

/// The docks alone.
void showLayout(Docks& docks, const QJsonObject& state);
/// All but the docks. frame: the latest one that was shown, or null. sameRun: whether it is of the run of
/// which the state is.
void showViews(Docks& docks, const FramePtr& frame, const QJsonObject& state, bool sameRun);

} // namespace mc::ui
