#pragma once

#include "base/folder_lock.h"

#include <filesystem>
#include <optional>
#include <string>

namespace mc::app {

inline constexpr const char* kResults = "results";  ///< name of new folders of a training
inline constexpr const char* kRaceResults = "race"; ///< of a race
inline constexpr const char* kTuneResults = "tune"; ///< of a tuning

/// The folder of the results of one run, which no other run writes to meanwhile.
class ResultsFolder {
public:
    /// given: made if it is missing; empty: a new folder is made, which is called `name`, or `name-2`,
    /// `name-3` and so on where there is one already. Removes halves of results that a killed run has left.
    /// Throws BadFile if it cannot be made, or if another run has it.
    ResultsFolder(const std::filesystem::path& given, const std::string& name);
    /// A folder that was made here and has stayed empty is removed.
    ~ResultsFolder();
    ResultsFolder(const ResultsFolder&) = delete;
    ResultsFolder& operator=(const ResultsFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
    bool made_ = false;
    std::optional<FolderLock> lock_;
};

/// What the help says of --out. name: of new folders.
[[nodiscard]] std::string outHelp(const std::string& name);

} // namespace mc::app
