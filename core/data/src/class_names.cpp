#include "class_names.h"

#include "base/errors.h"
#include "base/utf8.h"
#include "byte_reader.h"
#include "counted.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <system_error>

namespace mc {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostNames = 256; // a label is a byte
constexpr std::size_t kLongestName = 100;
constexpr std::uintmax_t kMostBytes = 64 * 1024;

bool isReadable(std::string_view name) {
    constexpr char kFirstPrintable = ' ';
    constexpr char kDelete = 0x7f;
    while (!name.empty()) {
        const std::size_t length = characterBytes(name);
        const bool control =
            length == 1 && ((name[0] >= 0 && name[0] < kFirstPrintable) || name[0] == kDelete);
        if (length == 0 || control) {
            return false;
        }
        name.remove_prefix(length);
    }
    return true;
}

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

ClassNames read(const fs::path& path) {
    ByteReader file(path);
    if (file.fileSize() > kMostBytes) {
        throw BadFile(file.path(),
                      "is too long for names of classes: it has " + counted(file.fileSize(), "byte"));
    }
    std::vector<std::uint8_t> bytes;
    file.append(bytes, file.fileSize());
    ClassNames classes{path, linesOf({reinterpret_cast<const char*>(bytes.data()), bytes.size()})};
    const std::size_t count = classes.names.size();
    if (count < 1 || count > kMostNames) {
        throw BadFile(file.path(), "has " + counted(count, "line") + " with names of classes, but 1 to " +
                                       countText(kMostNames) + " are accepted");
    }
    for (std::size_t label = 0; label < count; ++label) {
        const std::string& name = classes.names[label];
        if (name.empty() || name.size() > kLongestName || !isReadable(name)) {
            throw BadFile(file.path(), "has no name of a class in line " + std::to_string(label + 1) +
                                           ": it must be text in UTF-8 of 1 to " + countText(kLongestName) +
                                           " bytes");
        }
    }
    return classes;
}

} // namespace

void ClassNames::checkLabel(std::size_t label) const {
    if (label >= names.size()) {
        throw BadFile(file.string(), "has " + counted(names.size(), "name") +
                                         " of classes, but there are images with the label " +
                                         std::to_string(label));
    }
}

std::optional<ClassNames> readClassNames(const fs::path& folder) {
    for (const char* name : {"classes.txt", "batches.meta.txt"}) {
        std::error_code fault;
        if (fs::exists(folder / name, fault)) {
            return read(folder / name);
        }
    }
    return std::nullopt;
}

} // namespace mc
