#pragma once

#include "model/fields.h"
#include "view/view.h"

#include <optional>

namespace mc::ui {

/// The part of the input image that can reach a microcircuit; none if that is all of it, or if the frame does
/// not say.
[[nodiscard]] std::optional<InputWindow> inputWindowOf(const Frame& frame, CellChoice cell);

/// "rows 4 to 8, columns 10 to 14".
[[nodiscard]] QString inputWindowText(const InputWindow& window);

} // namespace mc::ui
