#include "set_up_words.h"

#include "base/number_text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>
#include <zlib.h>

namespace mc {

namespace {

std::vector<std::string_view> partsAt(std::string_view text, char between) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(between);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(at + 1);
    }
}

bool isChecksum(std::string_view text) {
    constexpr std::size_t kDigits = 32;
    return text.size() == kDigits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Three parts: so many images, and the checksums of their pixels and labels.
std::optional<SetIdentity> setIn(const std::string_view* parts) {
    constexpr std::int64_t kMostImages = std::int64_t{1} << 40;
    const std::optional<std::int64_t> count = numberIn<std::int64_t>(parts[0]);
    if (!count || *count < 0 || *count > kMostImages || !isChecksum(parts[1]) || !isChecksum(parts[2])) {
        return std::nullopt;
    }
    return SetIdentity{*count, std::string(parts[1]), std::string(parts[2])};
}

std::string setText(const SetIdentity& set) {
    return "/" + std::to_string(set.count) + "/" + set.images + "/" + set.labels;
}

} // namespace

std::string setUpChecksum(std::string_view compact) {
    const uLong sum = crc32_z(0, reinterpret_cast<const Bytef*>(compact.data()), compact.size());
    std::array<char, 9> digits{};
    std::snprintf(digits.data(), digits.size(), "%08lx", static_cast<unsigned long>(sum));
    return digits.data();
}

std::string identityText(const DataIdentity& identity) {
    const ImageShape& shape = identity.shape;
    return std::to_string(shape.rows) + "x" + std::to_string(shape.columns) + "x" +
           std::to_string(shape.channels) + setText(identity.train) + setText(identity.test);
}

std::optional<DataIdentity> identityIn(std::string_view text) {
    const std::vector<std::string_view> parts = partsAt(text, '/');
    if (parts.size() != 7) {
        return std::nullopt;
    }
    std::vector<int> sides;
    for (const std::string_view part : partsAt(parts[0], 'x')) {
        sides.push_back(numberIn<int>(part).value_or(0));
    }
    const std::optional<SetIdentity> train = setIn(&parts[1]);
    const std::optional<SetIdentity> test = setIn(&parts[4]);
    if (sides.size() != 3 || std::ranges::min(sides) < 1 || !train || !test) {
        return std::nullopt;
    }
    return DataIdentity{{sides[0], sides[1], sides[2]}, *train, *test};
}

} // namespace mc
