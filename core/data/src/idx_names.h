#pragma once

#include "data_format.h"

#include <string>
#include <vector>

namespace mc {

/// The files of one set of images, by their names in the folder: the one that is preferred first.
struct IdxFiles {
    std::vector<std::string> images;
    std::vector<std::string> labels;
};

/// The files of an IDX data set. Each has at least one name.
struct IdxNames {
    std::string
        prefix; ///< what stands before "train" and "test", in lower case: "emnist-letters"; mostly empty
    IdxFiles train;
    IdxFiles test;
};

/// The IDX data sets in a folder: `PREFIX-train-images-idx3-ubyte`, with `labels` and with `test` or `t10k`;
/// also with a dot before `idx`, with `.gz`, or in a folder of its own name. Plain files are preferred to
/// compressed ones: they load faster. Throws BadFile, naming the file, if one of the four is missing.
[[nodiscard]] std::vector<IdxNames> findIdxNames(const DataFolder& folder);

} // namespace mc
