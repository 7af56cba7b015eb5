#pragma once

#include "runtime/frame.h"

namespace mc::ui {

/// Whether ranges that grow with what is shown have to begin anew: at another run, or where this one went
/// back to what was before, so that what they have grown for is no more. before: shown last, or null.
[[nodiscard]] bool rangesBeginAnew(const FramePtr& before, const Frame& now);

/// Whether `now` shows the same run as `before` at an earlier batch, or without an intervention that was
/// taken back.
[[nodiscard]] bool wentBack(const Frame& before, const Frame& now);

} // namespace mc::ui
