#pragma once

#include <filesystem>

namespace mc {

/// Advisory lock (flock) of a folder, for one writer at a time. It is held on a file `.lock` in the folder,
/// and the system releases it when the process ends, in whatever way.
class FolderLock {
public:
    /// folder: exists. Throws BadFile, naming the folder, if another process writes there, or if it cannot be
    /// locked.
    explicit FolderLock(const std::filesystem::path& folder);
    /// Removes the file and releases the lock.
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    std::filesystem::path file_;
    int number_ = -1; ///< of the open file
};

} // namespace mc
