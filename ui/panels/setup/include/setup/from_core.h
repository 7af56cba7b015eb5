#pragma once

#include <QString>
#include <string_view>

namespace mc::ui {

/// A name of the core (ids, symbols, choices) as it is, for texts that are not translated.
[[nodiscard]] inline QString fromCore(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace mc::ui
