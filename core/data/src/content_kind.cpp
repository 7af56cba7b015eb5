#include "content_kind.h"

#include "lower_case.h"

#include <array>
#include <string_view>

namespace mc {

namespace {

struct ContentMagic {
    std::string_view first; // in lower case
    std::string_view what;
};

constexpr std::array<ContentMagic, 12> kKinds{{
    {"<!do", "a web page, as servers send instead of a file that they do not have"},
    {"<htm", "a web page, as servers send instead of a file that they do not have"},
    {"pk\x03\x04", "a Zip archive"},
    {"\x89png", "a PNG picture"},
    {"\xff\xd8\xff", "a JPEG picture"},
    {"\x93num", "a NumPy array"},
    {"\x89hdf", "an HDF5 file; save its arrays as .npz"},
    {"matl", "a MATLAB file; save its arrays as .npz"},
    {"par1", "a Parquet table; save its pictures as files in class folders, or as .npz"},
    {"7z\xbc\xaf", "a 7-Zip archive; pack its files as .zip"},
    {"rar!", "a RAR archive; pack its files as .zip"},
    {"%pdf", "a PDF document"},
}};

} // namespace

std::string contentKind(std::span<const std::uint8_t> first) {
    const std::string begin = lowerCase({reinterpret_cast<const char*>(first.data()), first.size()});
    for (const ContentMagic& kind : kKinds) {
        if (begin.starts_with(kind.first)) {
            return " It looks like " + std::string(kind.what) + ".";
        }
    }
    return {};
}

std::string contentKind(ByteReader& file) {
    std::array<std::uint8_t, 4> first{};
    const std::size_t got = file.read(first);
    return contentKind(std::span(first).first(got));
}

} // namespace mc
