#pragma once

#include "runtime/frame.h"

#include <functional>

namespace mc::ui {

class Docks;
class WindowState;
class SetupPanel;
class TimeControl;

/// What the board's parts keep in a session. docks and the others outlive `parts`.
/// post: carries a command to the run. frame: the latest one, or null.
void addWindowParts(WindowState& parts, Docks& docks, TimeControl& time, SetupPanel& setup,
                    const std::function<void(const Command&)>& post, const std::function<FramePtr()>& frame);

} // namespace mc::ui
