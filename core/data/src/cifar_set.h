#pragma once

#include "class_names.h"
#include "data_format.h"
#include "known_sets.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mc {

/// What CIFAR-10 and CIFAR-100 differ in.
struct CifarKind {
    std::string_view name;
    std::size_t classes = 0;
    std::size_t labelBytes = 0; ///< of a binary record; the last of them is the class
};

inline constexpr CifarKind kCifar10{"CIFAR-10", 10, 1};
inline constexpr CifarKind kCifar100{"CIFAR-100", 100, 2};
inline constexpr ImageShape kCifarShape{32, 32, 3};
inline constexpr std::size_t kCifarBatches = 5;

/// A label as it is kept. number: of the image in its file, from 1, for the fault. Throws BadFile if the data
/// set has no such label.
[[nodiscard]] std::uint8_t checkedLabel(const CifarKind& kind, const std::string& file, std::uint64_t number,
                                        std::int64_t label);

/// Gives the set the name it is known by, else `folderName`, and its classes: those of the folder's own file,
/// those that are known, or numbers.
void nameCifar(const CifarKind& kind, std::span<const std::uint8_t> firstLabels, std::size_t train,
               std::size_t test, const std::string& folderName, const std::optional<ClassNames>& ownClasses,
               Dataset& dataset);

/// The names in a format's own file, if they are those of all classes: it is of no other use.
[[nodiscard]] std::optional<ClassNames> ifComplete(const CifarKind& kind, std::optional<ClassNames> names);

/// Checks that all labels that were loaded have a name in the folder's own file.
void checkNames(const std::optional<ClassNames>& ownClasses, const Dataset& dataset);

} // namespace mc
