#include "class_names.h"

#include "base/errors.h"
#include "base/utf8.h"
#include "counted.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kMostNames = 256; // a label is a byte
constexpr std::uintmax_t kMostNameBytes = std::uintmax_t{64} << 10;
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        line.remove_suffix(line.ends_with('\r') ? 1 : 0);
        lines.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    while (!lines.empty() && lines.back().empty()) {
        lines.pop_back();
    }
    return lines;
}

} // namespace

ClassNames readClassNames(ByteReader file) {
    const std::vector<std::uint8_t> bytes = file.readAll(kMostNameBytes);
    std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    while (text.starts_with(kByteOrderMark)) { // files that were joined have several
        text.remove_prefix(kByteOrderMark.size());
    }
    ClassNames classes{file.name(), linesOf(text)};
    const std::size_t count = classes.names.size();
    if (count < 1 || count > kMostNames) {
        throw BadFile(file.name(), {MC_TEXT("has %1 lines with names of classes, but 1 to %2 are accepted"),
                                    {grouped(count), grouped(kMostNames)}});
    }
    for (std::size_t label = 0; label < count; ++label) {
        if (!isDisplayName(classes.names[label])) {
            throw BadFile(file.name(),
                          {MC_TEXT("has no name of a class in line %1: it must be text in UTF-8 of 1 to "
                                   "%2 bytes"),
                           {label + 1, grouped(kLongestName)}});
        }
    }
    return classes;
}

void ClassNames::checkLabel(std::size_t label) const {
    if (label >= names.size()) {
        const Text fault = names.size() == 1
                               ? MC_TEXT("has 1 name of a class, but there are images with the label %1")
                               : MC_TEXT("has %2 names of classes, but there are images with the label %1");
        throw BadFile(file, {fault, {label, grouped(names.size())}});
    }
}

std::optional<ClassNames> ownClassNames(const DataFolder& folder, std::string_view ownFile) {
    for (const std::string_view name : {std::string_view("classes.txt"), ownFile}) {
        if (folder.listing.hasFile(name)) {
            return readClassNames(ByteReader(folder.bundle.open(pathIn(folder.path, name))));
        }
    }
    return std::nullopt;
}

std::vector<std::string> numberedClasses(std::size_t count) {
    std::vector<std::string> names;
    for (std::size_t label = 0; label < count; ++label) {
        names.push_back(std::to_string(label));
    }
    return names;
}

} // namespace mc
