#pragma once

#include "base/message.h"
#include "byte_source.h"
#include "inflate.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace mc {

/// Reads a file from its start to its end; of a gzip file, whatever its name, the bytes it inflates to.
/// Whatever is wrong with the file is thrown as BadFile. Reading throws Stopped once a stop is requested.
class ByteReader {
public:
    explicit ByteReader(std::unique_ptr<ByteSource> source, std::stop_token stop = {});

    /// How sentences name the file.
    [[nodiscard]] const std::string& name() const noexcept { return source_->name(); }
    [[nodiscard]] bool compressed() const noexcept { return inflater_ != nullptr; }
    /// The size as it is stored, compressed or not, where that is known before it is read.
    [[nodiscard]] std::optional<std::uintmax_t> storedSize() const { return source_->size(); }
    /// Throws BadFile unless the file can hold `bytes` bytes (if `exactly`: holds no more), as far as that is
    /// known before it is read. content: what the bytes are, as in "4 labels".
    void checkSize(std::uintmax_t bytes, const Message& content, bool exactly = true) const;

    /// Fills `target` and returns how much it got, less than asked for only at the end.
    std::size_t read(std::span<std::uint8_t> target);
    /// Fills `target`. Throws BadFile if there is less.
    void readWhole(std::span<std::uint8_t> target);

    /// Appends up to `count` bytes, less only at the end, and returns how many. Address space is reserved for
    /// all of them, but memory is taken only as the bytes arrive, so a file that promises more than it holds
    /// costs little.
    std::uintmax_t append(std::vector<std::uint8_t>& target, std::uintmax_t count);

    /// Reserves space for `count` more bytes; throws BadFile if there is not that much memory.
    void reserveMore(std::vector<std::uint8_t>& target, std::uintmax_t count) const;

    /// All bytes there are. Throws BadFile if there are more than `atMost`.
    [[nodiscard]] std::vector<std::uint8_t> readAll(std::uintmax_t atMost);

private:
    std::unique_ptr<ByteSource> source_;
    std::stop_token stop_;
    std::array<std::uint8_t, 2> first_{}; // read to tell what the file is
    std::size_t given_ = 0;               // how many of these were given out
    std::size_t ahead_ = 0;               // how many of these are part of a plain file
    std::unique_ptr<Inflater> inflater_;  // none: the file is plain
};

} // namespace mc
