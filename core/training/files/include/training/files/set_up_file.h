#pragma once

#include "training/files/set_up_text.h"

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace mc {

/// Bytes of the longest file that is read as a set-up: a drawing can have very many shapes.
inline constexpr std::size_t kLongestSetUpContent = std::size_t{1} << 27;

/// Reads the set-up in the content of a file or of the clipboard: an exported figure with its experiment, an
/// experiment file, or a text with a set-up. path: of the file, in whose folder relative places of data are;
/// or what is said in place of one. Throws Refused with a sentence for whatever is wrong with it.
[[nodiscard]] SetUpRead readSetUp(std::string_view content, const std::filesystem::path& path);

/// The same of a file. Throws BadFile, which names it.
[[nodiscard]] SetUpRead readSetUpFile(const std::filesystem::path& path);

/// Whether a file is one that can hold a set-up: by its name (.png, .svg, .pdf, .txt, .eml), or by its
/// content (a figure, or a text with a set-up in it).
[[nodiscard]] bool isSetUpFile(const std::filesystem::path& path);

} // namespace mc
