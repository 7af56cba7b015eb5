#include "number_array.h"

#include "base/errors.h"
#include "counted.h"
#include "image_limits.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

namespace mc {

namespace {

constexpr std::uint64_t kMostItems = 10'000'000;
constexpr std::uint64_t kLongestSide = 4096;
constexpr std::uint64_t kMostPerItem = std::uint64_t{1}
                                       << 40; // far beyond any image, and far from an overflow

double numberAt(const std::uint8_t* bytes, const ElementType& type) {
    std::uint64_t bits = 0;
    for (int i = 0; i < type.bytes; ++i) {
        bits = bits << 8 | bytes[type.bigEndian ? i : type.bytes - 1 - i];
    }
    if (type.kind == ElementType::Kind::Real) {
        return type.bytes == 4 ? double{std::bit_cast<float>(static_cast<std::uint32_t>(bits))}
                               : std::bit_cast<double>(bits);
    }
    if (type.kind == ElementType::Kind::Unsigned) {
        return static_cast<double>(bits);
    }
    const int unused = 64 - 8 * type.bytes;
    return static_cast<double>(static_cast<std::int64_t>(bits << unused) >> unused);
}

int checkedSide(const NumberArray& images, std::uint64_t side, const std::string& noun) {
    if (side < 1 || side > kLongestSide) {
        throw BadFile(images.name(), "claims images of " + counted(side, noun) + ", but only 1 to " +
                                         countText(kLongestSide) + " are accepted");
    }
    return static_cast<int>(side);
}

/// Of images that are given by their number of pixels.
ImageShape flatShape(const NumberArray& images, std::uint64_t pixels) {
    const auto root = static_cast<std::uint64_t>(std::llround(std::sqrt(static_cast<double>(pixels))));
    const bool square = root * root == pixels;
    if (!square && pixels > kMostPixels) {
        throw BadFile(images.name(), "claims images of " + counted(pixels, "pixel") + ", more than the " +
                                         countText(kMostPixels) + " that are accepted");
    }
    return square ? ImageShape{checkedSide(images, root, "row"), checkedSide(images, root, "column"), 1}
                  : ImageShape{1, static_cast<int>(pixels), 1};
}

ImageLayout layoutWithChannels(const NumberArray& images) {
    const std::vector<std::uint64_t>& sides = images.sides();
    const auto isChannels = [](std::uint64_t side) { return side == 1 || side == 3; };
    const bool first = isChannels(sides[1]);
    const bool last = isChannels(sides[3]);
    if (first == last) {
        throw BadFile(images.name(),
                      "has items of " + countText(sides[1]) + " x " + countText(sides[2]) + " x " +
                          countText(sides[3]) +
                          " numbers, of which either the first or the last must be the channels of an "
                          "image, 1 or 3, and the other must not");
    }
    const std::size_t rows = first ? 2 : 1;
    return {{checkedSide(images, sides[rows], "row"), checkedSide(images, sides[rows + 1], "column"),
             static_cast<int>(first ? sides[1] : sides[3])},
            last};
}

} // namespace

NumberArray::NumberArray(ByteReader reader, ElementType type, std::vector<std::uint64_t> sides,
                         std::uintmax_t headerSize, const std::string& noun)
    : reader_(std::move(reader)), type_(type), sides_(std::move(sides)) {
    checkSides(noun);
    for (std::size_t side = 1; side < sides_.size(); ++side) {
        itemSize_ *= static_cast<std::size_t>(sides_[side]);
    }
    if (noun == "image") {
        static_cast<void>(imageLayout(*this)); // told before that the file is too small for them
    }
    std::string content = counted(count(), noun);
    if (sides_.size() == 3) {
        content += " of " + countText(sides_[1]) + " x " + countText(sides_[2]) + " pixels";
    } else if (itemSize_ > 1) {
        content += " of " + counted(itemSize_, "number");
    }
    reader_.checkSize(headerSize + bytesOf(count()), content);
}

void NumberArray::checkSides(const std::string& noun) const {
    if (count() == 0) {
        throw BadFile(name(), "is empty: it has no " + noun + "s");
    }
    if (sides_.front() > kMostItems) {
        throw BadFile(name(), "claims " + counted(sides_.front(), noun) + ", more than the " +
                                  countText(kMostItems) + " that are accepted");
    }
    std::uint64_t size = 1;
    for (std::size_t side = 1; side < sides_.size(); ++side) {
        if (sides_[side] > kMostPerItem / std::max<std::uint64_t>(size, 1)) {
            throw BadFile(name(), "claims " + noun + "s of more than " + countText(kMostPixels) + " numbers");
        }
        size *= sides_[side];
    }
}

std::vector<std::uint8_t> NumberArray::loadBytes(std::size_t items) {
    std::vector<std::uint8_t> bytes;
    const std::uintmax_t got = reader_.append(bytes, bytesOf(items));
    if (got < bytesOf(items)) {
        refuseEnd(got);
    }
    checkEnd(items);
    return bytes;
}

void NumberArray::readItem(std::size_t item, std::span<std::uint8_t> bytes, std::span<double> numbers) {
    const std::size_t got = reader_.read(bytes);
    if (got < bytes.size()) {
        refuseEnd(bytesOf(item) + got);
    }
    const std::uint8_t* next = bytes.data();
    for (double& number : numbers) {
        number = numberAt(next, type_);
        next += type_.bytes;
        if (!std::isfinite(number)) {
            throw BadFile(name(), "has a number that is not finite in item " + countText(item + 1));
        }
    }
}

void NumberArray::refuseEnd(std::uintmax_t got) const {
    throw BadFile(name(), "is truncated: it ends after " + countText(got) + " of the " +
                              counted(bytesOf(count()), "byte") + " that its header promises");
}

void NumberArray::checkEnd(std::size_t items) {
    std::array<std::uint8_t, 1> beyond{};
    if (items == count() && reader_.read(beyond) != 0) {
        throw BadFile(name(),
                      "goes on after the " + counted(bytesOf(count()), "byte") + " that its header promises");
    }
}

ImageLayout imageLayout(const NumberArray& images) {
    const std::vector<std::uint64_t>& sides = images.sides();
    ImageLayout layout;
    if (sides.size() == 2) {
        layout.shape = flatShape(images, sides[1]);
    } else if (sides.size() == 3) {
        layout.shape = {checkedSide(images, sides[1], "row"), checkedSide(images, sides[2], "column"), 1};
    } else if (sides.size() == 4) {
        layout = layoutWithChannels(images);
    } else {
        throw BadFile(images.name(), "has " + counted(sides.size(), "dimension") +
                                         ", but images are count x rows x columns, or with channels");
    }
    if (layout.shape.size() > kMostPixels) {
        throw BadFile(images.name(), "claims images of " + sizeText(layout.shape) + ", more than the " +
                                         countText(kMostPixels) + " pixels that are accepted");
    }
    return layout;
}

std::string sizeText(const ImageShape& shape) {
    std::string text = std::to_string(shape.rows) + " x " + std::to_string(shape.columns) + " pixels";
    if (shape.channels > 1) {
        text += " in " + std::to_string(shape.channels) + " channels";
    }
    return text;
}

} // namespace mc
