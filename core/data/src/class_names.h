#pragma once

#include "byte_reader.h"
#include "data_format.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// Names of classes, by label, as a file of a data set's folder gives them.
struct ClassNames {
    std::string file; ///< as sentences name it
    std::vector<std::string> names;

    /// Throws BadFile if images with this label would be without a name.
    void checkLabel(std::size_t label) const;
};

/// The lines of a text file. Throws BadFile unless it has 1 to 256 lines of 1 to 100 bytes of UTF-8 without
/// control characters; lines at the end may be empty, and a byte order mark at the beginning is no part of
/// them.
[[nodiscard]] ClassNames readClassNames(ByteReader file);

/// The names in the folder's `classes.txt`, or else in the format's own file; none if neither is there.
/// Throws BadFile, as above.
[[nodiscard]] std::optional<ClassNames> ownClassNames(const DataFolder& folder, std::string_view ownFile);

/// "0", "1", ...
[[nodiscard]] std::vector<std::string> numberedClasses(std::size_t count);

} // namespace mc
