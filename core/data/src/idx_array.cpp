#include "idx_array.h"

#include "base/errors.h"
#include "content_kind.h"
#include "counted.h"

#include <array>
#include <cstdio>
#include <optional>
#include <utility>

namespace mc {

namespace {

constexpr std::uint8_t kUnsignedByte = 0x08;
constexpr Text kNoImages =
    MC_TEXT("is not a file of IDX images: it starts with %1, not with %2 or the like.");
constexpr Text kNoLabels =
    MC_TEXT("is not a file of IDX labels: it starts with %1, not with %2 or the like.");

/// By the third byte of the file.
std::optional<ElementType> elementType(std::uint8_t code) {
    using Kind = ElementType::Kind;
    switch (code) {
    case kUnsignedByte:
        return ElementType{Kind::Unsigned, 1, true};
    case 0x09:
        return ElementType{Kind::Signed, 1, true};
    case 0x0b:
        return ElementType{Kind::Signed, 2, true};
    case 0x0c:
        return ElementType{Kind::Signed, 4, true};
    case 0x0d:
        return ElementType{Kind::Real, 4, true};
    case 0x0e:
        return ElementType{Kind::Real, 8, true};
    default:
        return std::nullopt;
    }
}

std::string hexText(std::span<const std::uint8_t, 4> bytes) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "0x%02x%02x%02x%02x", bytes[0], bytes[1], bytes[2], bytes[3]);
    return text.data();
}

std::array<std::uint8_t, 4> readFour(ByteReader& reader, std::size_t before) {
    std::array<std::uint8_t, 4> bytes{};
    const std::size_t got = reader.read(bytes);
    if (got < bytes.size()) {
        throw BadFile(reader.name(), {MC_TEXT("is truncated: it ends within its header, after %1"),
                                      {bytesCounted(before + got)}});
    }
    return bytes;
}

} // namespace

NumberArray openIdxArray(ByteReader reader, ArrayItem item) {
    const std::array<std::uint8_t, 4> magic = readFour(reader, 0);
    const std::uint8_t fewest = item == ArrayItem::Image ? 3 : 1;
    const std::uint8_t dimensions = magic[3];
    const std::optional<ElementType> type = elementType(magic[2]);
    if (magic[0] != 0 || magic[1] != 0 || !type || (dimensions != fewest && dimensions != fewest + 1)) {
        const std::array<std::uint8_t, 4> usual{0, 0, kUnsignedByte, fewest};
        throw BadFile(reader.name(), followedBy({item == ArrayItem::Image ? kNoImages : kNoLabels,
                                                 {hexText(magic), hexText(usual)}},
                                                contentKind(magic)));
    }
    std::vector<std::uint64_t> sides;
    std::size_t headerSize = magic.size();
    for (std::uint8_t side = 0; side < dimensions; ++side) {
        const std::array<std::uint8_t, 4> bytes = readFour(reader, headerSize);
        headerSize += bytes.size();
        sides.push_back(std::uint64_t{bytes[0]} << 24 | std::uint64_t{bytes[1]} << 16 |
                        std::uint64_t{bytes[2]} << 8 | bytes[3]);
    }
    return {std::move(reader), *type, std::move(sides), headerSize, item};
}

} // namespace mc
