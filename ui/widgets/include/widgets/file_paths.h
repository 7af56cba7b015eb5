#pragma once

#include <QFile>
#include <QString>
#include <filesystem>

namespace mc::ui {

[[nodiscard]] inline std::filesystem::path pathOf(const QString& path) {
    return {QFile::encodeName(path).toStdString()};
}

/// The name of a file can be any bytes; those that are no text come as replacement characters.
[[nodiscard]] inline QString textOf(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}

} // namespace mc::ui
