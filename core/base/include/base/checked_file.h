#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

namespace mc {

/// Writes a whole file or nothing: to a temporary name beside it, put in place once the disk has it.
/// Throws BadFile, with the system's reason, and leaves an existing file as it was.
void writeFileWhole(const std::filesystem::path& path, std::string_view content);

/// Where a file that belongs at `path` is written first: beside it, under a name of this process.
[[nodiscard]] std::filesystem::path partOf(const std::filesystem::path& path);

/// Makes partOf(path), written and closed, the file at `path`, once the disk has all of it: not even a power
/// cut leaves half a file. Throws BadFile, with the system's reason, and removes the part.
void putInPlace(const std::filesystem::path& path);

/// Reads a file piece by piece from its start, so that what it promises can be checked before memory is taken
/// for it.
class CheckedReader {
public:
    /// Throws BadFile if it is missing, no regular file, larger than `atMost` bytes, or unreadable.
    CheckedReader(const std::filesystem::path& path, std::uintmax_t atMost);

    /// The size when it was opened.
    [[nodiscard]] std::uintmax_t size() const noexcept { return size_; }
    /// Fills `target` with the bytes that follow. Throws BadFile if there are fewer.
    void read(std::span<std::uint8_t> target);
    /// Goes to a place, 0 ... size(), counted from the start.
    void seek(std::uintmax_t place);

private:
    std::string path_;
    std::uintmax_t size_ = 0;
    std::ifstream file_;
};

/// Makes a folder and those above it. Throws BadFile with the system's reason.
void makeFolder(const std::filesystem::path& path);

} // namespace mc
