#pragma once

#include "export/npy.h"

#include <filesystem>
#include <span>

namespace mc {

/// Writes one array as a .npy file, whole or not at all. Throws BadFile.
void writeNpy(const std::filesystem::path& path, const NumpyArray& array);

/// Writes arrays as one .npz archive, whole or not at all: numpy.load(path)["name"] gives each. The same
/// arrays make the same bytes. Throws BadFile; BadParameter ("name") if two have the same name.
void writeNpz(const std::filesystem::path& path, std::span<const NumpyArray> arrays);

} // namespace mc
