#include "base/checked_file.h"

#include "base/errors.h"
#include "base/grouped.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace mc {

namespace fs = std::filesystem;

namespace {

/// A file by its number, for what streams cannot do.
class Descriptor {
public:
    Descriptor(const fs::path& path, int flags) : number_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
    ~Descriptor() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return number_ >= 0; }
    [[nodiscard]] bool write(std::string_view content) {
        while (!content.empty()) {
            const ssize_t written = ::write(number_, content.data(), content.size());
            if (written < 0 && errno != EINTR) {
                return false;
            }
            content.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
        }
        return true;
    }
    /// True, too, where the file system knows no such thing.
    [[nodiscard]] bool sync() { return ::fsync(number_) == 0 || errno == EINVAL; }
    [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

[[noreturn]] void giveUp(const fs::path& path, int reason) {
    std::error_code ignored;
    fs::remove(partOf(path), ignored);
    throw BadFile(path.string(), {MC_TEXT("cannot be written: %1"), {std::string(std::strerror(reason))}});
}

} // namespace

fs::path partOf(const fs::path& path) {
    fs::path part = path;
    part += ".part" + std::to_string(::getpid());
    return part;
}

void putInPlace(const fs::path& path) {
    Descriptor part(partOf(path), O_RDONLY);
    if (!part.isOpen() || !part.sync() || !part.close()) {
        giveUp(path, errno);
    }
    std::error_code fault;
    fs::rename(partOf(path), path, fault);
    if (fault) {
        giveUp(path, fault.value());
    }
    // The file is there by now, whatever becomes of this: it only makes its new name last.
    Descriptor folder(path.has_parent_path() ? path.parent_path() : fs::path("."), O_RDONLY | O_DIRECTORY);
    if (folder.isOpen()) {
        static_cast<void>(folder.sync());
    }
}

void writeFileWhole(const fs::path& path, std::string_view content) {
    Descriptor part(partOf(path), O_WRONLY | O_CREAT | O_TRUNC);
    if (!part.isOpen() || !part.write(content) || !part.close()) {
        giveUp(path, errno);
    }
    putInPlace(path);
}

CheckedReader::CheckedReader(const fs::path& path, std::uintmax_t atMost) : path_(path.string()) {
    std::error_code fault;
    const fs::file_status status = fs::status(path, fault);
    if (!fs::exists(status)) {
        throw BadFile(path.string(), MC_TEXT("there is no such file"));
    }
    if (!fs::is_regular_file(status)) {
        throw BadFile(path.string(), MC_TEXT("is not a regular file"));
    }
    size_ = fs::file_size(path, fault);
    if (fault) {
        throw BadFile(path.string(), {MC_TEXT("cannot be read: %1"), {fault.message()}});
    }
    if (size_ > atMost) {
        throw BadFile(path.string(), {MC_TEXT("has %1 bytes, more than the %2 that are accepted"),
                                      {grouped(size_), grouped(atMost)}});
    }
    errno = 0;
    file_.open(path, std::ios::binary);
    if (!file_) {
        throw BadFile(path_, {MC_TEXT("cannot be read: %1"), {std::string(std::strerror(errno))}});
    }
}

void CheckedReader::read(std::span<std::uint8_t> target) {
    file_.read(reinterpret_cast<char*>(target.data()), static_cast<std::streamsize>(target.size()));
    if (!file_) {
        throw BadFile(path_, MC_TEXT("cannot be read to its end"));
    }
}

void CheckedReader::seek(std::uintmax_t place) {
    file_.seekg(static_cast<std::streamoff>(place));
}

void makeFolder(const fs::path& path) {
    std::error_code fault;
    fs::create_directories(path, fault);
    if (fault) {
        throw BadFile(path.string(), {MC_TEXT("cannot be made a folder: %1"), {fault.message()}});
    }
    if (!fs::is_directory(path)) {
        throw BadFile(path.string(), MC_TEXT("cannot be made a folder: a file is in the way"));
    }
}

} // namespace mc
