#include "training/files/experiment_file.h"

#include "base/checked_file.h"
#include "base/errors.h"
#include "naming_the_file.h"
#include "training/events/interventions_json.h"
#include "training/experiment/data_record_json.h"
#include "training/experiment/experiment_json.h"
#include "training/experiment/json_fields.h"
#include "training/experiment/open_data.h"

#include <array>
#include <cstdint>

namespace mc {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kMostBytes = std::uintmax_t{1} << 24;
constexpr const char* kData = "data";
constexpr const char* kInterventions = "interventions";

ExperimentFile fileFrom(const std::string& text, const fs::path& path) {
    ExperimentFile file{experimentFromJson(text, path.string())};
    std::string& source = file.experiment.data.source;
    if (source != kDrawnDigits) {
        source = (fs::absolute(path).parent_path() / source).lexically_normal().string();
    }
    const Json document = parseJson(text);
    if (document.contains(kData)) {
        file.data = dataRecordFromJson(document[kData]);
    }
    if (document.contains(kInterventions)) {
        file.interventions = interventionsFromJson(document[kInterventions]);
        checkFits(file.interventions, file.experiment);
    }
    return file;
}

} // namespace

std::string experimentFileText(const ExperimentFile& file) {
    std::string text = experimentToJson(file.experiment, file.data);
    if (file.interventions.empty()) {
        return text;
    }
    Json document = parseJson(text);
    document[kInterventions] = interventionsToJson(file.interventions);
    return jsonText(document, 2) + "\n";
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
        return fileFrom(text, path);
    });
}

void replaceExperiment(ExperimentFile& file, const Experiment& experiment) {
    if (!opensTheSame(file.experiment.data, experiment.data)) {
        file.data = {};
    }
    file.experiment = experiment;
}

} // namespace mc
