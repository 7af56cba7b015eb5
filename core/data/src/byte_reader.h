#pragma once

#include "inflate.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace mc {

/// Reads a file from its start to its end; of a file whose name ends in `.gz`, the bytes it inflates to.
/// Whatever is wrong with the file is thrown as BadFile. Reading throws Stopped once a stop is requested.
class ByteReader {
public:
    explicit ByteReader(const std::filesystem::path& path, std::stop_token stop = {});

    [[nodiscard]] const std::string& path() const noexcept { return path_; }
    [[nodiscard]] bool compressed() const noexcept { return inflater_ != nullptr; }
    /// The size on the disk.
    [[nodiscard]] std::uintmax_t fileSize() const noexcept { return fileSize_; }

    /// Fills `target` and returns how much it got, less than asked for only at the end.
    std::size_t read(std::span<std::uint8_t> target);

    /// Appends up to `count` bytes, less only at the end, and returns how many. Address space is reserved for
    /// all of them, but memory is taken only as the bytes arrive, so a file that promises more than it holds
    /// costs little.
    std::uintmax_t append(std::vector<std::uint8_t>& target, std::uintmax_t count);

    /// Reserves space for `count` more bytes; throws BadFile if there is not that much memory.
    void reserveMore(std::vector<std::uint8_t>& target, std::uintmax_t count) const;

private:
    std::string path_;
    std::uintmax_t fileSize_ = 0;
    std::ifstream file_;
    std::stop_token stop_;
    std::unique_ptr<Inflater> inflater_; // none: the file is plain
};

} // namespace mc
