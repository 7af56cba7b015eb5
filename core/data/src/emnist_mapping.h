#pragma once

#include "data_format.h"

#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// Whether files of this name before "train" and "test", in lower case, are published as EMNIST: their images
/// lie transposed.
[[nodiscard]] inline bool isEmnist(std::string_view prefix) {
    return prefix.starts_with("emnist-");
}

/// Names classes after `PREFIX-mapping.txt`, as EMNIST has it, where it is there: in each line a label and
/// the codes of the characters that have it. Names of other labels stay. Throws BadFile if it is no such
/// file.
void takeEmnistMapping(const DataFolder& folder, std::string_view prefix, std::vector<std::string>& classes);

} // namespace mc
