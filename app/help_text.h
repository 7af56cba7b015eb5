#pragma once

#include "training/experiment/experiment_fields.h"

#include <string>
#include <string_view>

namespace mc::app {

/// A text cut into lines between words, so that it fits beside the names of options in 100 columns.
[[nodiscard]] std::string wrapped(std::string_view text);

/// What the help says of one option: the row's own text, the range with its unit, the default.
[[nodiscard]] std::string optionHelp(const Field& row, const std::string& defaultText);

/// What stands for the value in the help: "N", "X", "NAME" or "TEXT".
[[nodiscard]] std::string valueWord(const Field& row);

[[nodiscard]] std::string groupTitle(FieldGroup group);

} // namespace mc::app
