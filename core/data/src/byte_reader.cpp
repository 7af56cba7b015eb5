#include "byte_reader.h"

#include "base/errors.h"
#include "base/stop.h"
#include "counted.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace mc {

namespace fs = std::filesystem;

ByteReader::ByteReader(const fs::path& path, std::stop_token stop)
    : path_(path.string()), stop_(std::move(stop)) {
    std::error_code fault;
    const fs::file_status status = fs::status(path, fault);
    if (status.type() == fs::file_type::not_found) {
        throw BadFile(path_, "there is no such file");
    }
    if (!fault && !fs::is_regular_file(status)) {
        throw BadFile(path_, "is not a regular file");
    }
    if (!fault) {
        fileSize_ = fs::file_size(path, fault);
    }
    if (fault) {
        throw BadFile(path_, "cannot be read: " + fault.message());
    }
    errno = 0;
    file_.open(path, std::ios::binary);
    if (!file_) {
        throw BadFile(path_, std::string("cannot be read: ") + std::strerror(errno));
    }
    if (path.extension() == ".gz") {
        inflater_ = std::make_unique<Inflater>(path_);
    }
}

std::size_t ByteReader::read(std::span<std::uint8_t> target) {
    endIfStopped(stop_);
    if (inflater_) {
        return inflater_->read(file_, target);
    }
    file_.read(reinterpret_cast<char*>(target.data()), static_cast<std::streamsize>(target.size()));
    if (file_.bad()) {
        throw BadFile(path_, "cannot be read to its end");
    }
    return static_cast<std::size_t>(file_.gcount());
}

std::uintmax_t ByteReader::append(std::vector<std::uint8_t>& target, std::uintmax_t count) {
    constexpr std::uintmax_t kPiece = 1 << 20;
    reserveMore(target, count);
    std::uintmax_t done = 0;
    while (done < count) {
        const auto piece = static_cast<std::size_t>(std::min(kPiece, count - done));
        const std::size_t before = target.size();
        target.resize(before + piece);
        const std::size_t got = read(std::span(target).subspan(before));
        done += got;
        if (got < piece) {
            target.resize(before + got);
            break;
        }
    }
    return done;
}

void ByteReader::reserveMore(std::vector<std::uint8_t>& target, std::uintmax_t count) const {
    const std::string fault = "needs " + countText(count) + " bytes of memory, more than there are";
    if (count > target.max_size() - target.size()) {
        throw BadFile(path_, fault);
    }
    try {
        target.reserve(target.size() + static_cast<std::size_t>(count));
    } catch (const std::bad_alloc&) {
        throw BadFile(path_, fault);
    }
}

} // namespace mc
