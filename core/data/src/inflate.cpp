#include "inflate.h"

#include "base/errors.h"

#include <new>
#include <utility>

namespace mc {

namespace {

constexpr int kLargestWindow = 15;
constexpr int kGzipOnly = 16; // added to the window: a gzip header and checksum are demanded

} // namespace

Inflater::Inflater(std::string path) : path_(std::move(path)) {
    if (inflateInit2(&stream_, kLargestWindow + kGzipOnly) != Z_OK) {
        throw std::bad_alloc();
    }
}

Inflater::~Inflater() {
    inflateEnd(&stream_);
}

std::size_t Inflater::read(std::istream& file, std::span<std::uint8_t> target) {
    stream_.next_out = target.data();
    stream_.avail_out = static_cast<uInt>(target.size());
    while (stream_.avail_out > 0) {
        if (stream_.avail_in == 0) {
            refill(file);
        }
        if (stream_.avail_in == 0) {
            if (betweenMembers_) {
                break;
            }
            throw BadFile(path_, "is truncated: it ends within its compressed data");
        }
        if (std::exchange(betweenMembers_, false)) {
            firstMember_ = false;
            inflateReset(&stream_);
        }
        const int outcome = inflate(&stream_, Z_NO_FLUSH);
        if (outcome == Z_STREAM_END) {
            betweenMembers_ = true;
        } else if (outcome != Z_OK) {
            refuse();
        }
    }
    return target.size() - stream_.avail_out;
}

void Inflater::refill(std::istream& file) {
    file.read(reinterpret_cast<char*>(input_.data()), static_cast<std::streamsize>(input_.size()));
    if (file.bad()) {
        throw BadFile(path_, "cannot be read to its end");
    }
    stream_.next_in = input_.data();
    stream_.avail_in = static_cast<uInt>(file.gcount());
}

void Inflater::refuse() const {
    const std::string reason = stream_.msg != nullptr ? stream_.msg : "the memory is used up";
    if (reason == "incorrect header check") {
        throw BadFile(path_, firstMember_ ? "is not a gzip file, though its name ends in .gz"
                                          : "has further bytes after the end of its compressed data");
    }
    throw BadFile(path_, "is damaged, it does not inflate (" + reason + ")");
}

} // namespace mc
