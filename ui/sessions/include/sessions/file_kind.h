#pragma once

#include <filesystem>

namespace mc::ui {

/// What a file or folder that a person names or drops is, and what is to be opened of it.
struct FileKind {
    enum class Kind { Run, Experiment, Lesson, SetUp, Data };
    Kind kind = Kind::Data;
    std::filesystem::path path; ///< of a folder of results, the state in it
};

/// By its name; one with another name can still hold a run, an experiment, a figure or the text of a set-up,
/// else it is taken for data, like an archive. What is not there is taken for a run, what may not be examined
/// for data: opening it says why not.
[[nodiscard]] FileKind kindOf(const std::filesystem::path& named);

} // namespace mc::ui
