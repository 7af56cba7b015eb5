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

/// fault: of a side that is not 1 to kLongestSide.
int checkedSide(const NumberArray& images, std::uint64_t side, Text fault) {
    if (side < 1 || side > kLongestSide) {
        throw BadFile(images.name(), {fault, {grouped(side), grouped(kLongestSide)}});
    }
    return static_cast<int>(side);
}

int checkedRows(const NumberArray& images, std::uint64_t rows) {
    return checkedSide(images, rows, MC_TEXT("claims images of %1 rows, but only 1 to %2 are accepted"));
}

int checkedColumns(const NumberArray& images, std::uint64_t columns) {
    return checkedSide(images, columns,
                       MC_TEXT("claims images of %1 columns, but only 1 to %2 are accepted"));
}

/// What an array is said to hold: "4 images of 3 x 5 pixels", "4 labels of 8 numbers".
Message contentOf(const NumberArray& array, ArrayItem item) {
    const std::vector<std::uint64_t>& sides = array.sides();
    Message items = item == ArrayItem::Image ? imagesCounted(array.count()) : labelsCounted(array.count());
    if (item == ArrayItem::Image && sides.size() == 3) {
        return {MC_TEXT("%1 of %2 x %3 pixels"), {std::move(items), grouped(sides[1]), grouped(sides[2])}};
    }
    return array.itemSize() > 1
               ? Message{MC_TEXT("%1 of %2 numbers"), {std::move(items), grouped(array.itemSize())}}
               : items;
}

/// Of images that are given by their number of pixels.
ImageShape flatShape(const NumberArray& images, std::uint64_t pixels) {
    const auto root = static_cast<std::uint64_t>(std::llround(std::sqrt(static_cast<double>(pixels))));
    const bool square = root * root == pixels;
    if (!square && pixels > kMostPixels) {
        throw BadFile(images.name(),
                      {MC_TEXT("claims images of %1 pixels, more than the %2 that are accepted"),
                       {grouped(pixels), grouped(kMostPixels)}});
    }
    return square ? ImageShape{checkedRows(images, root), checkedColumns(images, root), 1}
                  : ImageShape{1, static_cast<int>(pixels), 1};
}

ImageLayout layoutWithChannels(const NumberArray& images) {
    const std::vector<std::uint64_t>& sides = images.sides();
    const auto isChannels = [](std::uint64_t side) { return side == 1 || side == 3; };
    const bool first = isChannels(sides[1]);
    const bool last = isChannels(sides[3]);
    if (first == last) {
        throw BadFile(
            images.name(),
            {MC_TEXT("has items of %1 x %2 x %3 numbers, of which either the first or the last must "
                     "be the channels of an image, 1 or 3, and the other must not"),
             {grouped(sides[1]), grouped(sides[2]), grouped(sides[3])}});
    }
    const std::size_t rows = first ? 2 : 1;
    return {{checkedRows(images, sides[rows]), checkedColumns(images, sides[rows + 1]),
             static_cast<int>(first ? sides[1] : sides[3])},
            last};
}

} // namespace

NumberArray::NumberArray(ByteReader reader, ElementType type, std::vector<std::uint64_t> sides,
                         std::uintmax_t headerSize, ArrayItem item)
    : reader_(std::move(reader)), type_(type), sides_(std::move(sides)) {
    checkSides(item);
    for (std::size_t side = 1; side < sides_.size(); ++side) {
        itemSize_ *= static_cast<std::size_t>(sides_[side]);
    }
    if (item == ArrayItem::Image) {
        static_cast<void>(imageLayout(*this)); // told before that the file is too small for them
    }
    reader_.checkSize(headerSize + bytesOf(count()), contentOf(*this, item));
}

void NumberArray::checkSides(ArrayItem item) const {
    const bool images = item == ArrayItem::Image;
    if (count() == 0) {
        throw BadFile(name(),
                      images ? MC_TEXT("is empty: it has no images") : MC_TEXT("is empty: it has no labels"));
    }
    if (sides_.front() > kMostItems) {
        throw BadFile(name(), {images ? MC_TEXT("claims %1 images, more than the %2 that are accepted")
                                      : MC_TEXT("claims %1 labels, more than the %2 that are accepted"),
                               {grouped(sides_.front()), grouped(kMostItems)}});
    }
    std::uint64_t size = 1;
    for (std::size_t side = 1; side < sides_.size(); ++side) {
        if (sides_[side] > kMostPerItem / std::max<std::uint64_t>(size, 1)) {
            throw BadFile(name(), {images ? MC_TEXT("claims images of more than %1 numbers")
                                          : MC_TEXT("claims labels of more than %1 numbers"),
                                   {grouped(kMostPixels)}});
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
            throw BadFile(name(),
                          {MC_TEXT("has a number that is not finite in item %1"), {grouped(item + 1)}});
        }
    }
}

void NumberArray::refuseEnd(std::uintmax_t got) const {
    throw BadFile(name(), {MC_TEXT("is truncated: it ends after %1 of the %2 bytes that its header promises"),
                           {grouped(got), grouped(bytesOf(count()))}});
}

void NumberArray::checkEnd(std::size_t items) {
    std::array<std::uint8_t, 1> beyond{};
    if (items == count() && reader_.read(beyond) != 0) {
        throw BadFile(name(), {MC_TEXT("goes on after the %1 bytes that its header promises"),
                               {grouped(bytesOf(count()))}});
    }
}

ImageLayout imageLayout(const NumberArray& images) {
    const std::vector<std::uint64_t>& sides = images.sides();
    ImageLayout layout;
    if (sides.size() == 2) {
        layout.shape = flatShape(images, sides[1]);
    } else if (sides.size() == 3) {
        layout.shape = {checkedRows(images, sides[1]), checkedColumns(images, sides[2]), 1};
    } else if (sides.size() == 4) {
        layout = layoutWithChannels(images);
    } else {
        throw BadFile(
            images.name(),
            counted(sides.size(),
                    MC_TEXT("has 1 dimension, but images are count x rows x columns, or with channels"),
                    MC_TEXT("has %1 dimensions, but images are count x rows x columns, or with channels")));
    }
    if (layout.shape.size() > kMostPixels) {
        throw BadFile(images.name(),
                      {MC_TEXT("claims images of %1, more than the %2 pixels that are accepted"),
                       {sizeText(layout.shape), grouped(kMostPixels)}});
    }
    return layout;
}

Message sizeText(const ImageShape& shape) {
    return {shape.channels > 1 ? MC_TEXT("%1 x %2 pixels in %3 channels") : MC_TEXT("%1 x %2 pixels"),
            {shape.rows, shape.columns, shape.channels}};
}

} // namespace mc
