#include "training/files/set_up_file.h"

#include "base/checked_file.h"
#include "base/errors.h"
#include "base/text.h"
#include "base/utf8.h"
#include "naming_the_file.h"
#include "training/experiment/json_fields.h"
#include "training/files/figure_experiment.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <system_error>

namespace mc {

namespace fs = std::filesystem;

namespace {

bool isDocument(std::string_view content) {
    const std::size_t begin = content.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && content[begin] == '{';
}

SetUpRead readDocument(std::string_view content, const fs::path& path) {
    SetUpRead read;
    try {
        read.setUp.file = experimentFileFrom(content, path);
    } catch (const nlohmann::json::exception& fault) { // an entry of another form
        throw BadFile(path.string(), {MC_TEXT("cannot be used: %1"), {messageOf(fault)}});
    }
    const auto document = parseJson(content);
    const auto version = document.find("version");
    if (version != document.end() && version->is_string() && isDisplayName(version->get<std::string>())) {
        read.version = version->get<std::string>();
    }
    return read;
}

SetUpRead readText(std::string_view content, const fs::path& path) {
    SetUpRead read = readSetUpText(content);
    std::string& source = read.setUp.file.experiment.data.source;
    if (source != kDrawnDigits) {
        source = (fs::absolute(path).parent_path() / source).lexically_normal().string();
    }
    return read;
}

std::string contentOf(const fs::path& path, std::uintmax_t most) {
    CheckedReader reader(path, most);
    std::string content(reader.size(), '\0');
    reader.read({reinterpret_cast<std::uint8_t*>(content.data()), content.size()});
    return content;
}

/// The beginning of a file that is no longer than a set-up can be; empty if it cannot be read.
std::string contentIfShort(const fs::path& path) {
    try {
        return contentOf(path, kLongestSetUpText);
    } catch (const BadFile&) {
        return {};
    }
}

} // namespace

SetUpRead readSetUp(std::string_view content, const fs::path& path) {
    if (isFigure(content)) {
        const std::string experiment = experimentInFigure(content);
        if (experiment.empty()) {
            throw Refused(MC_TEXT("This figure carries no experiment: it was not exported in the window of "
                                  "Microcircuit, or another program has left that out."));
        }
        return readDocument(experiment, path);
    }
    return isDocument(content) ? readDocument(content, path) : readText(content, path);
}

SetUpRead readSetUpFile(const fs::path& path) {
    return namingTheFile(
        path, [&]() -> SetUpRead { return readSetUp(contentOf(path, kLongestSetUpContent), path); });
}

bool isSetUpFile(const fs::path& path) {
    constexpr std::array kSuffixes{".png", ".svg", ".pdf", ".txt", ".eml"};
    std::error_code fault;
    if (!fs::is_regular_file(path, fault)) {
        return false;
    }
    std::string suffix = path.extension().string();
    std::ranges::transform(suffix, suffix.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (std::ranges::find(kSuffixes, suffix) != kSuffixes.end()) {
        return true;
    }
    const std::string content = contentIfShort(path);
    return isFigure(content) || holdsSetUpText(content);
}

} // namespace mc
