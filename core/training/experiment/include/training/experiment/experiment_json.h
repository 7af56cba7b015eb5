#pragma once

#include "training/experiment/data_record.h"
#include "training/experiment/experiment.h"

#include <string>
#include <string_view>

namespace mc {

/// An experiment as a readable JSON document: {"format": 1, "version": ..., "experiment": {field id: value}}.
/// Throws BadParameter ("data") if the folder's name is not UTF-8.
[[nodiscard]] std::string experimentToJson(const Experiment& experiment);

/// The same of a run, with the record of its data: ... "data": see dataRecordToJson().
[[nodiscard]] std::string experimentToJson(const Experiment& experiment, const DataRecord& data);

/// Reads such a document; fields left out keep their defaults. Throws BadParameter for an unknown field or a
/// value out of range, BadFile (`where` is named) if it is no such document or of a newer format.
[[nodiscard]] Experiment experimentFromJson(std::string_view text, const std::string& where);

} // namespace mc
