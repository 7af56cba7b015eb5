#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace mc {

/// Writes a whole file or nothing: to a temporary name beside it, then renamed.
/// Throws BadFile, with the system's reason, and leaves an existing file as it was.
void writeFileWhole(const std::filesystem::path& path, std::string_view content);

/// Reads a whole file. Throws BadFile if it is missing, no regular file, larger than `atMost` bytes, or
/// unreadable.
[[nodiscard]] std::vector<std::uint8_t> readFileWhole(const std::filesystem::path& path,
                                                      std::uintmax_t atMost);

/// Makes a folder and those above it. Throws BadFile with the system's reason.
void makeFolder(const std::filesystem::path& path);

} // namespace mc
