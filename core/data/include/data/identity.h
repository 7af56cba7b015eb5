#pragma once

#include "base/message.h"
#include "data/image_shape.h"

#include <cstdint>
#include <string>

namespace mc {

struct Dataset;

/// Checksums of a set of labelled images: XXH3 of 128 bits (xxhash.com), as 32 hexadecimal digits.
struct SetIdentity {
    std::int64_t count = 0; ///< images
    std::string images;     ///< of all pixels
    std::string labels;
    bool operator==(const SetIdentity&) const = default;
};

/// Identity of a data set by its content: two data sets of the same identity are the same, wherever they were
/// read from.
struct DataIdentity {
    ImageShape shape;
    SetIdentity train;
    SetIdentity test;
    bool operator==(const DataIdentity&) const = default;
};

/// Of the images and labels that are loaded, which may be fewer than their files hold. Taken before images
/// are held out, so that it does not depend on how many are.
[[nodiscard]] DataIdentity identityOf(const Dataset& data);

/// What differs, a sentence in lower case and without a full stop: "the training labels and the test images
/// differ"; empty if nothing does. before: what a run had. now: what it would be gone on with.
[[nodiscard]] Message differenceText(const DataIdentity& before, const DataIdentity& now);

/// What differenceText() gave, read back from its English text, as files keep it; any other text as it is.
[[nodiscard]] Message differenceMessage(const std::string& english);

} // namespace mc
