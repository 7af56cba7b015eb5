#include "picture.h"

#include "base/errors.h"
#include "content_kind.h"
#include "counted.h"
#include "image_limits.h"
#include "lower_case.h"

#include <algorithm>
#include <array>

namespace mc {

namespace {

constexpr std::array<std::uint8_t, 4> kPngMagic{0x89, 'P', 'N', 'G'};
constexpr std::array<std::uint8_t, 3> kJpegMagic{0xff, 0xd8, 0xff};

template <std::size_t Count>
bool startsWith(std::span<const std::uint8_t> content, const std::array<std::uint8_t, Count>& magic) {
    return content.size() >= Count && std::ranges::equal(content.first(Count), magic);
}

} // namespace

bool isPictureName(std::string_view name) {
    constexpr std::array<std::string_view, 3> kEndings{".png", ".jpg", ".jpeg"};
    const std::string lower = lowerCase(name);
    return std::ranges::any_of(kEndings,
                               [&lower](std::string_view ending) { return lower.ends_with(ending); });
}

void checkPictureSize(const std::string& name, std::uint64_t rows, std::uint64_t columns, int channels) {
    const auto most = kMostPixels / static_cast<std::uint64_t>(channels);
    if (rows < 1 || columns < 1 || columns > most || rows > most / columns) {
        throw BadFile(
            name,
            {channels == 1
                 ? MC_TEXT("has %1 x %2 pixels in 1 channel, but no more than %3 in all are accepted")
                 : MC_TEXT("has %1 x %2 pixels in %4 channels, but no more than %3 in all are accepted"),
             {grouped(rows), grouped(columns), grouped(kMostPixels), channels}});
    }
}

Picture decodePicture(const std::string& name, std::span<const std::uint8_t> content) {
    if (startsWith(content, kPngMagic)) {
        return decodePng(name, content);
    }
    if (startsWith(content, kJpegMagic)) {
        return decodeJpeg(name, content);
    }
    throw BadFile(name, followedBy(MC_TEXT("is neither a PNG nor a JPEG picture."),
                                   contentKind(content.first(std::min<std::size_t>(content.size(), 4)))));
}

} // namespace mc
