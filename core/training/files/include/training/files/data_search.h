#pragma once

#include "base/errors.h"
#include "data/dataset.h"
#include "training/experiment/data_record.h"
#include "training/experiment/experiment.h"
#include "training/files/data_wish.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace mc {

/// A run does not begin or go on, for its data. what() names the file and what is wrong.
struct DataRefused : BadFile {
    DataRefused(const std::filesystem::path& file, Message sentence, DataFault why, std::string where);
    DataFault fault;
    std::string place; ///< where the data were looked for
};

/// Opens the data of an experiment that was read from `file`, where `wish` says; else where the experiment
/// says; else, if `record` has their identity, at places beside the file that end as theirs did and hold the
/// same content. The experiment then names where they were found. Throws DataRefused, and Stopped soon after
/// a stop is requested.
[[nodiscard]] DatasetPtr openDataOf(const std::filesystem::path& file, Experiment& experiment,
                                    const DataRecord& record, const DataWish& wish = {},
                                    const std::stop_token& stop = {});

/// Whether there is anything at a place of data; nothing is opened. The drawn digits are everywhere.
[[nodiscard]] bool isDataThere(const std::string& place);

/// Places of data beside `file`, or in one of the two folders above it, whose path ends as `source` does: the
/// nearest and the most alike first. They exist; `source` itself is not among them.
[[nodiscard]] std::vector<std::string> placesBeside(const std::filesystem::path& file,
                                                    const std::filesystem::path& source);

} // namespace mc
