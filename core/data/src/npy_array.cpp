#include "npy_array.h"

#include "base/errors.h"
#include "content_kind.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace mc {

namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kLongestHeader = std::size_t{64} * 1024;
constexpr std::size_t kMostSides = 8;

/// What follows a key in the header, which is the text of a Python dictionary; empty if there is no such key.
std::string_view valueOf(std::string_view header, std::string_view key) {
    const std::size_t at = header.find("'" + std::string(key) + "'");
    const std::size_t colon = at == std::string_view::npos ? at : header.find(':', at);
    if (colon == std::string_view::npos) {
        return {};
    }
    std::string_view value = header.substr(colon + 1);
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    return value;
}

/// "'<f4'" and the like.
std::optional<ElementType> npyType(std::string_view descr) {
    using Kind = ElementType::Kind;
    if (descr.size() < 5 || descr[0] != '\'' || descr[4] != '\'') {
        return std::nullopt;
    }
    const char order = descr[1];
    const char letter = descr[2];
    const int bytes = descr[3] - '0';
    const bool whole = letter == 'u' || letter == 'i' || letter == 'b';
    const bool known = whole ? bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8
                             : letter == 'f' && (bytes == 4 || bytes == 8);
    if (!known || (order != '<' && order != '>' && order != '|' && order != '=')) {
        return std::nullopt;
    }
    const Kind kind = letter == 'f' ? Kind::Real : letter == 'i' ? Kind::Signed : Kind::Unsigned;
    ElementType type{kind, bytes, order == '>'};
    return type;
}

/// "(60000, 28, 28)"
std::vector<std::uint64_t> sidesOf(std::string_view text) {
    std::vector<std::uint64_t> sides;
    const std::size_t close = text.find(')');
    if (!text.starts_with('(') || close == std::string_view::npos) {
        return {};
    }
    text = text.substr(1, close - 1);
    while (!text.empty()) {
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
        std::uint64_t side = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), side);
        if (text.empty()) {
            break;
        }
        if (fault != std::errc{} || sides.size() >= kMostSides) {
            return {};
        }
        sides.push_back(side);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        text.remove_prefix(text.starts_with(',') ? 1 : 0);
    }
    return sides;
}

std::string readHeader(ByteReader& reader, std::uintmax_t& size) {
    std::array<std::uint8_t, 8> begin{}; // the magic and the version of the format
    const std::size_t got = reader.read(begin);
    const bool magic = got == begin.size() &&
                       std::equal(kMagic.begin(), kMagic.end(), begin.begin(),
                                  [](char c, std::uint8_t b) { return static_cast<std::uint8_t>(c) == b; });
    if (!magic) {
        throw BadFile(reader.name(),
                      followedBy(MC_TEXT("is not a NumPy array."),
                                 contentKind(std::span(begin).first(std::min<std::size_t>(got, 4)))));
    }
    const std::size_t lengthBytes = begin[6] == 1 ? 2 : 4;
    std::array<std::uint8_t, 4> length{};
    reader.readWhole(std::span(length).first(lengthBytes));
    const std::size_t count =
        length[0] | std::size_t{length[1]} << 8 | std::size_t{length[2]} << 16 | std::size_t{length[3]} << 24;
    if (count > kLongestHeader) {
        throw BadFile(reader.name(), MC_TEXT("has a header that is too long for a NumPy array of numbers"));
    }
    std::vector<std::uint8_t> text(count);
    reader.readWhole(text);
    size = begin.size() + lengthBytes + count;
    return {text.begin(), text.end()};
}

/// descr: of a type that cannot be read.
[[noreturn]] void refuseType(const std::string& name, std::string_view descr) {
    if (!descr.starts_with('\'')) {
        throw BadFile(name, MC_TEXT("has elements that are structures, but numbers are needed: int or "
                                    "uint of 8 to 64 bits, float32 or float64"));
    }
    throw BadFile(name,
                  {MC_TEXT("has elements of the type %1, but numbers are needed: int or uint of 8 to 64 "
                           "bits, float32 or float64"),
                   {descr.substr(0, descr.find('\'', 1) + 1)}});
}

} // namespace

NumberArray openNpyArray(ByteReader reader, ArrayItem item) {
    std::uintmax_t headerSize = 0;
    const std::string header = readHeader(reader, headerSize);
    const std::string_view descr = valueOf(header, "descr");
    const std::optional<ElementType> type = npyType(descr);
    if (!type) {
        refuseType(reader.name(), descr);
    }
    if (!valueOf(header, "fortran_order").starts_with("False")) {
        throw BadFile(
            reader.name(),
            MC_TEXT("is stored column by column (Fortran order); save numpy.ascontiguousarray of it"));
    }
    std::vector<std::uint64_t> sides = sidesOf(valueOf(header, "shape"));
    if (sides.empty()) {
        throw BadFile(reader.name(), item == ArrayItem::Image
                                         ? MC_TEXT("has no shape of images in its header")
                                         : MC_TEXT("has no shape of labels in its header"));
    }
    return {std::move(reader), *type, std::move(sides), headerSize, item};
}

} // namespace mc
