#pragma once

#include "training/experiment/experiment_fields.h"

#include <CLI/App.hpp>
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

/// Gives a command --help, with `footer` below its options, and --version.
void addHelp(CLI::App& command, const std::string& footer);

/// Prints what was asked for, help or the version, to standard output and throws NothingToDo;
/// Refused if it cannot be printed.
[[noreturn]] void sayHelp(const CLI::App& command, const CLI::Success& asked);

} // namespace mc::app
