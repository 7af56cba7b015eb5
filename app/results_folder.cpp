#include "results_folder.h"

#include "base/checked_file.h"
#include "base/errors.h"
#include "base/number_text.h"
#include "race_report.h"
#include "training/files/result_names.h"
#include "tune_report.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <sys/types.h>
#include <system_error>
#include <vector>

namespace mc::app {

namespace {

namespace fs = std::filesystem;

/// Of two runs that look for a name at once only one makes the folder.
fs::path makeNewFolder(const std::string& name) {
    fs::path path = name;
    std::error_code fault;
    for (int number = 2; !fs::create_directory(path, fault); ++number) {
        if (fault && !fs::exists(path)) {
            throw BadFile(path.string(), {MC_TEXT("cannot be made a folder: %1"), {fault.message()}});
        }
        path = name + "-" + std::to_string(number);
    }
    return path;
}

/// Whether it is a result that a process was writing (partOf()) when it was killed.
bool isAbandonedPart(const fs::path& file) {
    constexpr std::array<std::string_view, 20> kNames{
        kExperimentFile, kStateFile,       kTrainingFile, kValidationFile, kTestFile,
        kConfusionFile,  kConcordanceFile, kLayersFile,   kBoardPicture,   kBoardDrawing,
        kRaceTable,      kRaceText,        kRaceRuns,     kRaceCourse,     kRacePicture,
        kRaceDrawing,    kTunedValues,     kTuneTable,    kTunePicture,    kTuneDrawing};
    constexpr std::string_view kPart = ".part";
    const std::string number = file.extension().string();
    if (!number.starts_with(kPart) || std::ranges::find(kNames, file.stem().string()) == kNames.end()) {
        return false;
    }
    const std::optional<pid_t> process = numberIn<pid_t>(std::string_view(number).substr(kPart.size()));
    return process > 0 && ::kill(*process, 0) != 0 && errno == ESRCH;
}

/// The folder is locked: no other run is writing to it.
void removeAbandonedParts(const fs::path& folder) {
    std::error_code ignored; // what cannot be removed stays in nobody's way
    std::vector<fs::path> parts;
    for (fs::directory_iterator file(folder, ignored), end; !ignored && file != end;
         file.increment(ignored)) {
        if (isAbandonedPart(file->path())) {
            parts.push_back(file->path());
        }
    }
    for (const fs::path& part : parts) {
        fs::remove(part, ignored);
    }
}

} // namespace

ResultsFolder::ResultsFolder(const fs::path& given, const std::string& name) : path_(given) {
    if (given.empty()) {
        path_ = makeNewFolder(name);
        made_ = true;
    } else {
        made_ = !fs::exists(path_);
        makeFolder(path_);
    }
    lock_.emplace(path_);
    removeAbandonedParts(path_);
}

ResultsFolder::~ResultsFolder() {
    lock_.reset();
    std::error_code ignored;
    if (made_ && fs::is_empty(path_, ignored)) {
        fs::remove(path_, ignored);
    }
}

std::string outHelp(const std::string& name) {
    return "Folder of the results; made if it is missing, refused while another run writes to it. Results in "
           "it are replaced. (default a new folder: " +
           name + ", or " + name + "-2, " + name + "-3 and so on)";
}

} // namespace mc::app
