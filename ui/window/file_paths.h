#pragma once

#include <QString>
#include <filesystem>

namespace mc::ui {

[[nodiscard]] inline std::filesystem::path pathOf(const QString& path) {
    return {path.toStdU16String()};
}

[[nodiscard]] inline QString textOf(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

} // namespace mc::ui
