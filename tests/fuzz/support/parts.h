#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mc::fuzz {

/// Between two parts of an input, such as the files of a data set.
inline constexpr std::string_view kNextPart = "\n%%\n";

/// The parts of an input, exactly `count`: missing ones are empty, the last one is all that is left.
[[nodiscard]] std::vector<std::string> partsOf(std::string_view input, std::size_t count);

/// The input that has these parts.
[[nodiscard]] std::string inputOf(const std::vector<std::string>& parts);

/// What an input tries, told by its first byte: 0 ... count - 1. The byte is taken off.
[[nodiscard]] std::size_t takeChoice(std::string_view& input, std::size_t count);

/// The byte that makes takeChoice() give `choice`.
[[nodiscard]] std::string choiceByte(std::size_t choice);

} // namespace mc::fuzz
