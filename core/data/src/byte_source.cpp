#include "byte_source.h"

#include "base/errors.h"

#include <cerrno>
#include <cstring>
#include <system_error>

namespace mc {

namespace fs = std::filesystem;

FileSource::FileSource(const fs::path& path) : name_(path.string()) {
    std::error_code fault;
    const fs::file_status status = fs::status(path, fault);
    if (status.type() == fs::file_type::not_found) {
        throw BadFile(name_, MC_TEXT("there is no such file"));
    }
    if (!fault && !fs::is_regular_file(status)) {
        throw BadFile(name_, MC_TEXT("is not a regular file"));
    }
    if (!fault) {
        size_ = fs::file_size(path, fault);
    }
    if (fault) {
        throw BadFile(name_, {MC_TEXT("cannot be read: %1"), {fault.message()}});
    }
    errno = 0;
    file_.open(path, std::ios::binary);
    if (!file_) {
        throw BadFile(name_, {MC_TEXT("cannot be read: %1"), {std::string(std::strerror(errno))}});
    }
}

std::size_t FileSource::read(std::span<std::uint8_t> target) {
    file_.read(reinterpret_cast<char*>(target.data()), static_cast<std::streamsize>(target.size()));
    if (file_.bad()) {
        throw BadFile(name_, MC_TEXT("cannot be read to its end"));
    }
    return static_cast<std::size_t>(file_.gcount());
}

} // namespace mc
