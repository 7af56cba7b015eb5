#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// Labels that are enough to tell a published data set.
inline constexpr std::size_t kTellingLabels = 32;

/// A published data set.
struct KnownSet {
    std::string_view name;                   ///< as it is published
    std::span<const std::string_view> names; ///< of the classes, by label; empty: the numbers
};

/// The data set whose training labels begin so; null if it is none that is known here. No other set begins so
/// by chance.
[[nodiscard]] const KnownSet* knownByLabels(std::span<const std::uint8_t> firstLabels);

/// The data set whose files are published under this name with these numbers of images ("emnist-letters"), in
/// lower case; null if it is none that is known here.
[[nodiscard]] const KnownSet* knownByFiles(std::string_view filesName, std::size_t train, std::size_t test);

/// Names of so many classes: those of the set as far as they go, then numbers. set: may be null.
[[nodiscard]] std::vector<std::string> classesOf(const KnownSet* set, std::size_t count);

} // namespace mc
