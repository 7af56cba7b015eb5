#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace mc {

/// A stream of bytes from their first to their last, whether of a file on the disk or inside an archive.
/// Whatever is wrong with it is thrown as BadFile.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// How sentences name the file.
    [[nodiscard]] virtual const std::string& name() const = 0;
    /// How many bytes there are in all, where that is known before they are read.
    [[nodiscard]] virtual std::optional<std::uintmax_t> size() const = 0;
    /// Fills `target` and returns how much it got, less than asked for only at the end.
    virtual std::size_t read(std::span<std::uint8_t> target) = 0;
};

/// A file on the disk.
class FileSource final : public ByteSource {
public:
    /// Throws BadFile if it is missing, no regular file or unreadable.
    explicit FileSource(const std::filesystem::path& path);

    [[nodiscard]] const std::string& name() const override { return name_; }
    [[nodiscard]] std::optional<std::uintmax_t> size() const override { return size_; }
    std::size_t read(std::span<std::uint8_t> target) override;

private:
    std::string name_;
    std::uintmax_t size_ = 0;
    std::ifstream file_;
};

} // namespace mc
