#include "training/files/experiment_file.h"

#include "base/checked_file.h"
#include "base/errors.h"
#include "naming_the_file.h"
#include "training/events/interventions_json.h"
#include "training/experiment/data_record_json.h"
#include "training/experiment/json_fields.h"
#include "training/experiment/open_data.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace mc {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kMostBytes = std::uintmax_t{1} << 24;
constexpr int kExperimentFormat = 1;
// Entries of the document.
constexpr const char* kFormat = "format";
constexpr const char* kVersion = "version";
constexpr const char* kExperiment = "experiment";
constexpr const char* kData = "data";
constexpr const char* kInterventions = "interventions";
constexpr std::array kEntries{kFormat, kVersion, kExperiment, kData, kInterventions};

/// Throws BadFile if it is no document of an experiment that this version reads.
void checkDocument(const Json& document, const std::string& where) {
    if (!document.is_object() || !document.contains(kExperiment) || !document[kExperiment].is_object() ||
        !document.contains(kFormat) || !document[kFormat].is_number_integer()) {
        throw BadFile(where, MC_TEXT("is no experiment file."));
    }
    for (const auto& [key, value] : document.items()) {
        if (std::ranges::find(kEntries, key) == kEntries.end()) {
            throw BadFile(where, {MC_TEXT("has an unknown entry '%1'."), {key}});
        }
    }
    if (document[kFormat].get<std::int64_t>() != kExperimentFormat) {
        throw BadFile(where, {MC_TEXT("is an experiment file of format %1; this version reads format %2."),
                              {document[kFormat].dump(), kExperimentFormat}});
    }
}

} // namespace

std::string experimentFileText(const ExperimentFile& file) {
    Json document{{kFormat, kExperimentFormat},
                  {kVersion, version()},
                  {kExperiment, fieldsToJson(file.experiment)},
                  {kData, dataRecordToJson(file.data)}};
    if (!file.interventions.empty()) {
        document[kInterventions] = interventionsToJson(file.interventions);
    }
    return jsonText(document, 2) + "\n";
}

ExperimentFile experimentFileFrom(std::string_view text, const fs::path& path) {
    const Json document = parseJson(text);
    checkDocument(document, path.string());
    ExperimentFile file{fieldsFromJson(document[kExperiment])};
    std::string& source = file.experiment.data.source;
    if (source != kDrawnDigits) {
        source = (fs::absolute(path).parent_path() / source).lexically_normal().string();
    }
    if (document.contains(kData)) {
        file.data = dataRecordFromJson(document[kData]);
    }
    if (document.contains(kInterventions)) {
        file.interventions = interventionsFromJson(document[kInterventions]);
        checkFits(file.interventions, file.experiment);
    }
    return file;
}

bool isExperimentFile(const fs::path& path) {
    if (path.extension() == ".json") {
        return true;
    }
    try {
        std::array<std::uint8_t, 1> first{};
        CheckedReader(path, kMostBytes).read(first);
        return first[0] == '{';
    } catch (const BadFile&) {
        return false;
    }
}

ExperimentFile readExperimentFile(const fs::path& path) {
    return namingTheFile(path, [&] {
        CheckedReader reader(path, kMostBytes);
        std::string text(reader.size(), '\0');
        reader.read({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
        return experimentFileFrom(text, path);
    });
}

void replaceExperiment(ExperimentFile& file, const Experiment& experiment) {
    if (!opensTheSame(file.experiment.data, experiment.data)) {
        file.data = {};
    }
    file.experiment = experiment;
}

} // namespace mc
