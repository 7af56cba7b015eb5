#pragma once

#include "byte_reader.h"

#include <cstdint>
#include <span>
#include <string>

namespace mc {

/// What a file of another kind is, by its first four bytes, as a sentence says it: " It looks like a web
/// page, as servers send instead of a file that they do not have."; empty where that is not known.
[[nodiscard]] std::string contentKind(std::span<const std::uint8_t> first);
/// The same of a file of which nothing has been read.
[[nodiscard]] std::string contentKind(ByteReader& file);

} // namespace mc
