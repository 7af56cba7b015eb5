#pragma once

#include "byte_reader.h"
#include "data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace mc {

/// The type of the numbers in an array file.
struct ElementType {
    enum class Kind { Unsigned, Signed, Real };
    Kind kind = Kind::Unsigned;
    int bytes = 1; ///< 1, 2, 4 or 8; of Real 4 or 8
    bool bigEndian = true;

    [[nodiscard]] bool isByte() const { return kind == Kind::Unsigned && bytes == 1; }
};

/// What the items of an array are.
enum class ArrayItem { Image, Label };

/// An array file of numbers, row-major: its header is read, its numbers have yet to be. They are read once.
class NumberArray {
public:
    /// reader: behind the header. sides: of the array, the outermost first. headerSize: bytes. Throws BadFile
    /// unless it has 1 to 10,000,000 items and a size that can be true; takes no memory for the numbers.
    NumberArray(ByteReader reader, ElementType type, std::vector<std::uint64_t> sides,
                std::uintmax_t headerSize, ArrayItem item);

    [[nodiscard]] const std::string& name() const noexcept { return reader_.name(); }
    [[nodiscard]] const ElementType& type() const noexcept { return type_; }
    [[nodiscard]] const std::vector<std::uint64_t>& sides() const noexcept { return sides_; }
    [[nodiscard]] std::size_t count() const noexcept { return static_cast<std::size_t>(sides_.front()); }
    /// Numbers of one item.
    [[nodiscard]] std::size_t itemSize() const noexcept { return itemSize_; }

    /// The numbers of the first so many items, which are bytes. Of all: the file must end behind them.
    [[nodiscard]] std::vector<std::uint8_t> loadBytes(std::size_t items);
    /// Calls `each` with the numbers of item after item, of the first so many. Of all: the file must end
    /// behind them. Throws BadFile for a number that is not finite.
    template <class Each> void readItems(std::size_t items, Each each) {
        std::vector<std::uint8_t> bytes(itemSize_ * static_cast<std::size_t>(type_.bytes));
        std::vector<double> numbers(itemSize_);
        for (std::size_t item = 0; item < items; ++item) {
            readItem(item, bytes, numbers);
            each(item, std::span<const double>(numbers));
        }
        checkEnd(items);
    }

private:
    void checkSides(ArrayItem item) const;
    void readItem(std::size_t item, std::span<std::uint8_t> bytes, std::span<double> numbers);
    [[noreturn]] void refuseEnd(std::uintmax_t got) const;
    /// Reading on is also what makes zlib compare the checksum.
    void checkEnd(std::size_t items);
    [[nodiscard]] std::uintmax_t bytesOf(std::size_t items) const noexcept {
        return std::uintmax_t{items} * itemSize_ * static_cast<std::uintmax_t>(type_.bytes);
    }

    ByteReader reader_;
    ElementType type_;
    std::vector<std::uint64_t> sides_;
    std::size_t itemSize_ = 1;
};

/// How the numbers of an image lie in an array.
struct ImageLayout {
    ImageShape shape;
    bool channelsLast = false; ///< rows, columns, channels; else channels, rows, columns
};

/// The layout of images of which each is an item: count x rows x columns; with a fourth side, that of 1 or 3
/// is the channels; with only two, images are square, or else of one row. Throws BadFile if they cannot be
/// told, are larger than 4,096 on a side or than 100,000 pixels.
[[nodiscard]] ImageLayout imageLayout(const NumberArray& images);

/// "3 x 5 pixels", "32 x 32 pixels in 3 channels".
[[nodiscard]] Message sizeText(const ImageShape& shape);

} // namespace mc
