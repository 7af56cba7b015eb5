#pragma once

#include "base/message.h"
#include "byte_reader.h"

#include <cstdint>
#include <span>

namespace mc {

/// A sentence that says what a file of another kind is, by its first four bytes: "It looks like a web page,
/// as servers send instead of a file that they do not have."; empty where that is not known.
[[nodiscard]] Message contentKind(std::span<const std::uint8_t> first);
/// The same of a file of which nothing has been read.
[[nodiscard]] Message contentKind(ByteReader& file);

} // namespace mc
