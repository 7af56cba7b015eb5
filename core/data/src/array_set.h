#pragma once

#include "data/dataset.h"
#include "data/open_dataset.h"
#include "number_array.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace mc {

/// One set of images and their labels as array files, each opened anew by a call.
struct ArrayPair {
    std::function<NumberArray()> images;
    std::function<NumberArray()> labels;
    std::size_t labelColumns = 1; ///< most numbers per label, of which the first is the class
};

/// What the labels in the files say, those of images that are not wanted among them.
struct ArrayLabels {
    std::uint8_t highest = 0;
    std::vector<std::uint8_t> first; ///< of the training images, at most kTellingLabels
    std::size_t train = 0;           ///< how many there are
    std::size_t test = 0;
};

/// Names the set and its classes once its labels are known: they are final when images are accepted.
using NameSet = std::function<void(const ArrayLabels&, Dataset&)>;

/// Reads what is wanted of both sets. Bytes are pixels as they are. Other numbers are scaled alike in all
/// images of both sets: where all are from 0 to 1, by 255; else, where all are from 0 to 255, they are
/// rounded; else the lowest becomes 0 and the highest 255. transposed: each image lies with rows and columns
/// exchanged. Throws BadFile, Stopped.
[[nodiscard]] Dataset loadArrays(const ArrayPair& train, const ArrayPair& test, bool transposed,
                                 const Wanted& wanted, const NameSet& name);

} // namespace mc
