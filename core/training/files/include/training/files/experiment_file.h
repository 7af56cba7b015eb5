#pragma once

#include "training/events/what_if.h"
#include "training/experiment/data_record.h"
#include "training/experiment/experiment.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace mc {

/// The content of an experiment file, like the experiment.json beside the results of a training.
struct ExperimentFile {
    Experiment experiment;
    DataRecord data{};             ///< of the run that it was written for
    Interventions interventions{}; ///< of that run, from its beginning
};

/// A readable JSON document: {"format": 1, "version": ..., "experiment": {field id: value}, "data": see
/// dataRecordToJson()}, and where there are interventions "interventions": see interventionsToJson(). Throws
/// BadParameter ("data") if the folder's name is not UTF-8.
[[nodiscard]] std::string experimentFileText(const ExperimentFile& file);

/// Reads such a document; fields left out keep their defaults, and a relative path of its data is relative to
/// the folder of `path`. Throws BadFile (`path` is named) if it is no such document or of a newer format,
/// BadParameter for a field or a value that is refused, and whatever interventionsFromJson() and
/// dataRecordFromJson() throw.
[[nodiscard]] ExperimentFile experimentFileFrom(std::string_view text, const std::filesystem::path& path);

/// Whether a file is one with an experiment: by its name, "*.json", or by its first character.
[[nodiscard]] bool isExperimentFile(const std::filesystem::path& path);

/// Reads such a document from a file. Throws BadFile, naming the file, the field and the fault, for whatever
/// is wrong with it.
[[nodiscard]] ExperimentFile readExperimentFile(const std::filesystem::path& path);

/// Puts an experiment, like that of the file with some other values, in the place of its own. What is known
/// of the data is forgotten where they are to be others.
void replaceExperiment(ExperimentFile& file, const Experiment& experiment);

} // namespace mc
