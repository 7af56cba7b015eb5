#pragma once

#include "byte_reader.h"
#include "number_array.h"

#include <string>

namespace mc {

/// Reads the header of a NumPy array file (.npy): numbers or truth values, row-major. noun: "image" or
/// "label", what its items are. Throws BadFile, also if the file's size cannot be true.
[[nodiscard]] NumberArray openNpyArray(ByteReader reader, const std::string& noun);

} // namespace mc
