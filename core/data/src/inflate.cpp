#include "inflate.h"

#include "base/errors.h"

#include <algorithm>
#include <new>
#include <utility>

namespace mc {

namespace {

constexpr int kLargestWindow = 15;
constexpr int kGzipOnly = 16; // added to the window: a gzip header and checksum are demanded

} // namespace

Inflater::Inflater(ByteSource& source, std::span<const std::uint8_t> first) : source_(source) {
    std::ranges::copy(first, input_.begin());
    stream_.next_in = input_.data();
    stream_.avail_in = static_cast<uInt>(first.size());
    if (inflateInit2(&stream_, kLargestWindow + kGzipOnly) != Z_OK) {
        throw std::bad_alloc();
    }
}

Inflater::~Inflater() {
    inflateEnd(&stream_);
}

std::size_t Inflater::read(std::span<std::uint8_t> target) {
    stream_.next_out = target.data();
    stream_.avail_out = static_cast<uInt>(target.size());
    while (stream_.avail_out > 0) {
        if (stream_.avail_in == 0) {
            refill();
        }
        if (stream_.avail_in == 0) {
            if (betweenMembers_) {
                break;
            }
            throw BadFile(source_.name(), MC_TEXT("is truncated: it ends within its compressed data"));
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

void Inflater::refill() {
    stream_.next_in = input_.data();
    stream_.avail_in = static_cast<uInt>(source_.read(input_));
}

void Inflater::refuse() const {
    if (stream_.msg == nullptr) {
        throw BadFile(source_.name(), MC_TEXT("is damaged, it does not inflate (the memory is used up)"));
    }
    const std::string reason = stream_.msg;
    if (reason == "incorrect header check") {
        throw BadFile(source_.name(),
                      firstMember_ ? MC_TEXT("is damaged: it begins like a gzip file, but is none")
                                   : MC_TEXT("has further bytes after the end of its compressed data"));
    }
    throw BadFile(source_.name(), {MC_TEXT("is damaged, it does not inflate (%1)"), {reason}});
}

} // namespace mc
