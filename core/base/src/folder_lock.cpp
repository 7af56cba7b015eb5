#include "base/folder_lock.h"

#include "base/errors.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mc {

namespace {

/// Whether an open file is still the one of that name: a writer that ends removes its own.
bool isAt(int number, const std::filesystem::path& file) {
    struct stat opened {};
    struct stat there {};
    return ::fstat(number, &opened) == 0 && ::stat(file.c_str(), &there) == 0 &&
           opened.st_dev == there.st_dev && opened.st_ino == there.st_ino;
}

/// Its number; -1, with errno, if another process holds it or the system refuses.
int openLocked(const std::filesystem::path& file) {
    for (;;) {
        const int number = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (number < 0) {
            return -1;
        }
        if (::flock(number, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(number);
            errno = reason;
            return -1;
        }
        if (isAt(number, file)) {
            return number;
        }
        ::close(number);
    }
}

} // namespace

FolderLock::FolderLock(const std::filesystem::path& folder)
    : file_(folder / ".lock"), number_(openLocked(file_)) {
    if (number_ < 0) {
        if (errno == EWOULDBLOCK) {
            throw BadFile(folder.string(), MC_TEXT("another run is writing its results to this folder."));
        }
        throw BadFile(folder.string(),
                      {MC_TEXT("cannot be written to: %1"), {std::string(std::strerror(errno))}});
    }
}

FolderLock::~FolderLock() {
    ::unlink(file_.c_str()); // while it is held: nobody else's file is removed
    ::close(number_);
}

} // namespace mc
