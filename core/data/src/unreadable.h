#pragma once

#include "base/message.h"
#include "file_bundle.h"

#include <span>
#include <string>
#include <vector>

namespace mc {

/// What is wrong with a place where no data set was found, as the end of a sentence, with what would help:
/// told from the files there. archives: those that were not looked into, since there are several.
[[nodiscard]] Message nothingToRead(const std::vector<std::string>& files,
                                    const std::vector<std::string>& archives);

/// The same of a single file that belongs to no data set, or is not there.
[[nodiscard]] Message unreadableFile(const FileBundle& bundle, const std::string& file);

} // namespace mc
