#include "emnist_mapping.h"

#include "base/errors.h"
#include "byte_reader.h"

#include <sstream>

namespace mc {

namespace {

constexpr std::uintmax_t kMostMappingBytes = 64 * 1024;
constexpr int kFirstPrintable = 33;
constexpr int kLastPrintable = 126;

/// The characters with these codes; empty if one of them is no printable character.
std::string characters(std::istringstream& codes) {
    std::string text;
    for (int code = 0; codes >> code;) {
        if (code < kFirstPrintable || code > kLastPrintable) {
            return {};
        }
        text += static_cast<char>(code);
    }
    return codes.eof() ? text : std::string();
}

} // namespace

void takeEmnistMapping(const DataFolder& folder, std::string_view prefix, std::vector<std::string>& classes) {
    const std::string name = std::string(prefix) + "-mapping.txt";
    if (!isEmnist(prefix) || !folder.listing.hasFile(name)) {
        return;
    }
    ByteReader file(folder.bundle.open(pathIn(folder.path, name)));
    const std::vector<std::uint8_t> bytes = file.readAll(kMostMappingBytes);
    std::istringstream lines(std::string(bytes.begin(), bytes.end()));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream numbers(line);
        std::size_t label = 0;
        if (!(numbers >> label)) {
            continue; // an empty line
        }
        const std::string text = characters(numbers);
        if (text.empty()) {
            throw BadFile(file.name(),
                          MC_TEXT("does not have a label and codes of characters in every line"));
        }
        if (label < classes.size()) {
            classes[label] = text;
        }
    }
}

} // namespace mc
