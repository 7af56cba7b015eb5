#include "data/identity.h"

#include "base/text.h"
#include "data/dataset.h"

#define XXH_INLINE_ALL // nothing to link, and as fast as the processor allows
#include <array>
#include <cstdio>
#include <span>
#include <vector>
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

std::string sidesText(const ImageShape& shape) {
    return std::to_string(shape.rows) + " × " + std::to_string(shape.columns) + " × " +
           std::to_string(shape.channels);
}

std::string countText(std::int64_t before, std::int64_t now, const std::string& kind) {
    return "there are " + std::to_string(now) + " " + kind + " images in place of " + std::to_string(before);
}

} // namespace

DataIdentity identityOf(const Dataset& data) {
    return {data.train.shape, identityOf(data.train), identityOf(data.test)};
}

std::string differenceText(const DataIdentity& before, const DataIdentity& now) {
    if (before.shape != now.shape) {
        return "the images have " + sidesText(now.shape) + " pixels in place of " + sidesText(before.shape);
    }
    std::vector<std::string> counts;
    std::vector<std::string> parts;
    const auto compare = [&](const SetIdentity& one, const SetIdentity& other, const std::string& kind) {
        if (one.count != other.count) {
            counts.push_back(countText(one.count, other.count, kind));
            return;
        }
        if (one.images != other.images) {
            parts.push_back("the " + kind + " images");
        }
        if (one.labels != other.labels) {
            parts.push_back("the " + kind + " labels");
        }
    };
    compare(before.train, now.train, "training");
    compare(before.test, now.test, "test");
    if (!parts.empty()) {
        counts.push_back(joined(parts, " and ") + " differ");
    }
    return joined(counts, ", and ");
}

} // namespace mc
