#include "content_kind.h"

#include "lower_case.h"

#include <array>
#include <string_view>

namespace mc {

namespace {

struct ContentMagic {
    std::string_view first; // in lower case
    Text sentence;
};

constexpr Text kWebPage =
    MC_TEXT("It looks like a web page, as servers send instead of a file that they do not have.");

constexpr std::array<ContentMagic, 12> kKinds{{
    {"<!do", kWebPage},
    {"<htm", kWebPage},
    {"pk\x03\x04", MC_TEXT("It looks like a Zip archive.")},
    {"\x89png", MC_TEXT("It looks like a PNG picture.")},
    {"\xff\xd8\xff", MC_TEXT("It looks like a JPEG picture.")},
    {"\x93num", MC_TEXT("It looks like a NumPy array.")},
    {"\x89hdf", MC_TEXT("It looks like an HDF5 file; save its arrays as .npz.")},
    {"matl", MC_TEXT("It looks like a MATLAB file; save its arrays as .npz.")},
    {"par1",
     MC_TEXT("It looks like a Parquet table; save its pictures as files in class folders, or as .npz.")},
    {"7z\xbc\xaf", MC_TEXT("It looks like a 7-Zip archive; pack its files as .zip.")},
    {"rar!", MC_TEXT("It looks like a RAR archive; pack its files as .zip.")},
    {"%pdf", MC_TEXT("It looks like a PDF document.")},
}};

} // namespace

Message contentKind(std::span<const std::uint8_t> first) {
    const std::string begin = lowerCase({reinterpret_cast<const char*>(first.data()), first.size()});
    for (const ContentMagic& kind : kKinds) {
        if (begin.starts_with(kind.first)) {
            return kind.sentence;
        }
    }
    return {};
}

Message contentKind(ByteReader& file) {
    std::array<std::uint8_t, 4> first{};
    const std::size_t got = file.read(first);
    return contentKind(std::span(first).first(got));
}

} // namespace mc
