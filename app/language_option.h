#pragma once

#include "style/language.h"

#include <string>

namespace mc::app {

/// The help of --language, after what has that language.
[[nodiscard]] std::string languageCodes();

/// The language that --language names. Throws WrongUsage.
[[nodiscard]] const ui::Language& languageNamed(const std::string& code);

} // namespace mc::app
