#pragma once

#include "byte_reader.h"
#include "number_array.h"

namespace mc {

/// Reads the header of a NumPy array file (.npy): numbers or truth values, row-major. Throws BadFile, also if
/// the file's size cannot be true.
[[nodiscard]] NumberArray openNpyArray(ByteReader reader, ArrayItem item);

} // namespace mc
