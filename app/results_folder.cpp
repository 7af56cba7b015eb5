#include "results_folder.h"

#include "base/checked_file.h"
#include "base/errors.h"

#include <system_error>

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
