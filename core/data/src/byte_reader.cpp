#include "byte_reader.h"

#include "base/errors.h"
#include "base/stop.h"
#include "counted.h"

#include <algorithm>
#include <new>
#include <utility>

namespace mc {

namespace {

constexpr std::array<std::uint8_t, 2> kGzipMagic{0x1f, 0x8b};

} // namespace

ByteReader::ByteReader(std::unique_ptr<ByteSource> source, std::stop_token stop)
    : source_(std::move(source)), stop_(std::move(stop)) {
    const std::span<std::uint8_t> first = std::span(first_).first(source_->read(first_));
    if (std::ranges::equal(first, kGzipMagic)) {
        inflater_ = std::make_unique<Inflater>(*source_, first);
    } else {
        ahead_ = first.size();
    }
}

void ByteReader::checkSize(std::uintmax_t bytes, const Message& content, bool exactly) const {
    const std::optional<std::uintmax_t> stored = storedSize();
    if (!stored) {
        return;
    }
    if (compressed()) {
        if (bytes / Inflater::kLargestFactor > *stored) {
            throw BadFile(name(), {MC_TEXT("is truncated: its %1 cannot inflate to the %2 of %3"),
                                   {bytesCounted(*stored), bytesCounted(bytes), content}});
        }
        return;
    }
    if (*stored < bytes || (exactly && *stored > bytes)) {
        throw BadFile(name(), {*stored < bytes ? MC_TEXT("is truncated: it has %1, but %2 take %3")
                                               : MC_TEXT("is too long: it has %1, but %2 take %3"),
                               {bytesCounted(*stored), content, bytesCounted(bytes)}});
    }
}

std::size_t ByteReader::read(std::span<std::uint8_t> target) {
    endIfStopped(stop_);
    if (inflater_) {
        return inflater_->read(target);
    }
    const std::size_t early = std::min(ahead_ - given_, target.size());
    std::ranges::copy(std::span(first_).subspan(given_, early), target.begin());
    given_ += early;
    return early + source_->read(target.subspan(early));
}

void ByteReader::readWhole(std::span<std::uint8_t> target) {
    if (read(target) < target.size()) {
        throw BadFile(name(), MC_TEXT("is truncated: it ends early"));
    }
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
    const Message fault{MC_TEXT("needs %1 bytes of memory, more than there are"), {grouped(count)}};
    if (count > target.max_size() - target.size()) {
        throw BadFile(name(), fault);
    }
    try {
        target.reserve(target.size() + static_cast<std::size_t>(count));
    } catch (const std::bad_alloc&) {
        throw BadFile(name(), fault);
    }
}

std::vector<std::uint8_t> ByteReader::readAll(std::uintmax_t atMost) {
    std::vector<std::uint8_t> bytes;
    constexpr std::uintmax_t kFirstGuess = 1 << 16;
    for (std::uintmax_t piece = kFirstGuess; append(bytes, std::min(piece, atMost + 1 - bytes.size())) > 0;
         piece = bytes.size()) {
        if (bytes.size() > atMost) {
            throw BadFile(name(),
                          {MC_TEXT("has more than the %1 bytes that are accepted"), {grouped(atMost)}});
        }
    }
    return bytes;
}

} // namespace mc
