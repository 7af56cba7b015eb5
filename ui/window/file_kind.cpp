#include "window/file_kind.h"

#include "base/errors.h"
#include "training/checkpoint_check.h"

namespace mc::ui {

namespace fs = std::filesystem;

namespace {

bool isLesson(const fs::path& file) {
    return file.extension() == ".md" || file.extension() == ".MD";
}

bool isRun(const fs::path& file) {
    if (file.extension() == ".mcs" || file.extension() == ".mcz" || !fs::exists(file)) {
        return true;
    }
    try {
        static_cast<void>(readCheckpointExperiment(file));
        return true;
    } catch (const BadFile&) {
        return false;
    }
}

} // namespace

FileKind kindOf(const fs::path& named) {
    using enum FileKind::Kind;
    if (isLesson(named)) {
        return {Lesson, named};
    }
    if (fs::is_directory(named)) {
        const fs::path state = named / kStateFile;
        return fs::exists(state) ? FileKind{Run, state} : FileKind{Data, named};
    }
    return {isRun(named) ? Run : Data, named};
}

} // namespace mc::ui
