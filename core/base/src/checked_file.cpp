#include "base/checked_file.h"

#include "base/errors.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <system_error>
#include <unistd.h>

namespace mc {

namespace fs = std::filesystem;

void writeFileWhole(const fs::path& path, std::string_view content) {
    fs::path temporary = path;
    temporary += ".part" + std::to_string(::getpid());
    errno = 0;
    {
        std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
        file.write(content.data(), static_cast<std::streamsize>(content.size()));
        file.flush();
        if (!file) {
            const std::string reason = errno ? std::strerror(errno) : "the device refused the data";
            std::error_code ignored;
            fs::remove(temporary, ignored);
            throw BadFile(path.string(), "cannot be written: " + reason);
        }
    }
    std::error_code fault;
    fs::rename(temporary, path, fault);
    if (fault) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw BadFile(path.string(), "cannot be written: " + fault.message());
    }
}

CheckedReader::CheckedReader(const fs::path& path, std::uintmax_t atMost) : path_(path.string()) {
    std::error_code fault;
    const fs::file_status status = fs::status(path, fault);
    if (!fs::exists(status)) {
        throw BadFile(path.string(), "there is no such file");
    }
    if (!fs::is_regular_file(status)) {
        throw BadFile(path.string(), "is not a regular file");
    }
    size_ = fs::file_size(path, fault);
    if (fault) {
        throw BadFile(path.string(), "cannot be read: " + fault.message());
    }
    if (size_ > atMost) {
        throw BadFile(path.string(), "has " + std::to_string(size_) + " bytes, more than the " +
                                         std::to_string(atMost) + " that are accepted");
    }
    errno = 0;
    file_.open(path, std::ios::binary);
    if (!file_) {
        throw BadFile(path_, std::string("cannot be read: ") + std::strerror(errno));
    }
}

void CheckedReader::read(std::span<std::uint8_t> target) {
    file_.read(reinterpret_cast<char*>(target.data()), static_cast<std::streamsize>(target.size()));
    if (!file_) {
        throw BadFile(path_, "cannot be read to its end");
    }
}

void CheckedReader::seek(std::uintmax_t place) {
    file_.seekg(static_cast<std::streamoff>(place));
}

void makeFolder(const fs::path& path) {
    std::error_code fault;
    fs::create_directories(path, fault);
    if (fault || !fs::is_directory(path)) {
        throw BadFile(path.string(),
                      "cannot be made a folder: " + (fault ? fault.message() : "a file is in the way"));
    }
}

} // namespace mc
