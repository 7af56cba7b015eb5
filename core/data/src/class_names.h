#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mc {

/// Names of classes, by label, as a file of a data set's folder gives them.
struct ClassNames {
    std::filesystem::path file;
    std::vector<std::string> names;

    /// Throws BadFile if images with this label would be without a name.
    void checkLabel(std::size_t label) const;
};

/// The lines of `classes.txt`, or else of `batches.meta.txt`; none if neither is there. Throws BadFile unless
/// it has 1 to 256 lines of 1 to 100 bytes of UTF-8 without control characters; lines at the end may be
/// empty.
[[nodiscard]] std::optional<ClassNames> readClassNames(const std::filesystem::path& folder);

} // namespace mc
