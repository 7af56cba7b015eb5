#include "sessions/file_kind.h"

#include "base/errors.h"
#include "training/files/checkpoint_check.h"
#include "training/files/experiment_file.h"
#include "training/files/result_names.h"
#include "training/files/set_up_file.h"

#include <new>
#include <system_error>

namespace mc::ui {

namespace fs = std::filesystem;

namespace {

bool isLesson(const fs::path& file) {
    return file.extension() == ".md" || file.extension() == ".MD";
}

bool isRun(const fs::path& file) {
    std::error_code fault;
    const fs::file_type type = fs::status(file, fault).type();
    if (file.extension() == ".mcs" || file.extension() == ".mcz" || type == fs::file_type::not_found) {
        return true;
    }
    if (type == fs::file_type::none) { // may not be examined
        return false;
    }
    try {
        static_cast<void>(readCheckpointExperiment(file));
        return true;
    } catch (const BadFile&) {
        return false;
    } catch (const std::bad_alloc&) { // a large one: opening it says what is wrong
        return true;
    }
}

} // namespace

FileKind kindOf(const fs::path& named) {
    using enum FileKind::Kind;
    if (isLesson(named)) {
        return {Lesson, named};
    }
    std::error_code fault; // what may not be examined is not there
    if (fs::is_directory(named, fault)) {
        const fs::path state = named / kStateFile;
        return fs::exists(state, fault) ? FileKind{Run, state} : FileKind{Data, named};
    }
    return {isExperimentFile(named) ? Experiment
            : isRun(named)          ? Run
            : isSetUpFile(named)    ? SetUp
                                    : Data,
            named};
}

} // namespace mc::ui
