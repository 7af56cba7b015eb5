#pragma once

#include "byte_reader.h"
#include "number_array.h"

namespace mc {

/// Reads the header of an IDX file: of images, three or four dimensions; of labels, one or two; of any type
/// of numbers that IDX knows. Throws BadFile, also if the file's size cannot be
/// true.
[[nodiscard]] NumberArray openIdxArray(ByteReader reader, ArrayItem item);

} // namespace mc
