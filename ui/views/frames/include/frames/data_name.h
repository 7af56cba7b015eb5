#pragma once

#include <QString>
#include <string_view>

namespace mc::ui {

/// The name of a data set as a person reads it. The drawn digits are named in the language of the window,
/// others as they are.
[[nodiscard]] QString dataName(std::string_view name);

} // namespace mc::ui
