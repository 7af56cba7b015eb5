#include "data/identity.h"

#include "data/dataset.h"

#define XXH_INLINE_ALL // nothing to link, and as fast as the processor allows
#include <array>
#include <cstdio>
#include <span>
#include <utility>
#include <xxhash.h>

namespace mc {

namespace {

std::string checksum(std::span<const std::uint8_t> bytes) {
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    std::array<char, 33> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx%016llx",
                  static_cast<unsigned long long>(hash.high64), static_cast<unsigned long long>(hash.low64));
    return digits.data();
}

SetIdentity identityOf(const ImageSet& set) {
    return {static_cast<std::int64_t>(set.count()), checksum(set.pixels), checksum(set.labels)};
}

/// What is said of the sets of one name.
struct SetWords {
    Text counts; ///< of sets with %1 images in place of %2
    Text images;
    Text labels;
};

constexpr SetWords kTrainingWords{MC_TEXT("there are %1 training images in place of %2"),
                                  MC_TEXT("the training images"), MC_TEXT("the training labels")};
constexpr SetWords kTestWords{MC_TEXT("there are %1 test images in place of %2"), MC_TEXT("the test images"),
                              MC_TEXT("the test labels")};

void join(Message& all, Text between, Message more) {
    all = all.empty() ? std::move(more) : Message(between, {std::move(all), std::move(more)});
}

} // namespace

DataIdentity identityOf(const Dataset& data) {
    return {data.train.shape, identityOf(data.train), identityOf(data.test)};
}

Message differenceText(const DataIdentity& before, const DataIdentity& now) {
    if (before.shape != now.shape) {
        return {MC_TEXT("the images have %1 × %2 × %3 pixels in place of %4 × %5 × %6"),
                {now.shape.rows, now.shape.columns, now.shape.channels, before.shape.rows,
                 before.shape.columns, before.shape.channels}};
    }
    Message sentence;
    Message parts;
    const auto compare = [&](const SetIdentity& one, const SetIdentity& other, const SetWords& words) {
        if (one.count != other.count) {
            join(sentence, MC_TEXT("%1, and %2"), {words.counts, {other.count, one.count}});
            return;
        }
        if (one.images != other.images) {
            join(parts, MC_TEXT("%1 and %2"), words.images);
        }
        if (one.labels != other.labels) {
            join(parts, MC_TEXT("%1 and %2"), words.labels);
        }
    };
    compare(before.train, now.train, kTrainingWords);
    compare(before.test, now.test, kTestWords);
    if (!parts.empty()) {
        join(sentence, MC_TEXT("%1, and %2"), {MC_TEXT("%1 differ"), {std::move(parts)}});
    }
    return sentence;
}

} // namespace mc
