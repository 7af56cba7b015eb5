#include "pictures.h"

#include "scanning.h"

namespace mc {

namespace {

constexpr std::string_view kField = "picture";
constexpr std::size_t kMostPictures = 100;

} // namespace

void notePictures(const Lines& lines, std::vector<Picture>& pictures) {
    const std::string_view line = lines.line();
    for (std::size_t at = line.find("!["); at != std::string_view::npos; at = line.find("![", at + 1)) {
        const std::size_t middle = line.find("](", at);
        const std::size_t end = line.find(')', middle == std::string_view::npos ? at : middle);
        if (middle == std::string_view::npos || end == std::string_view::npos) {
            lines.refuse(kField, "A picture is written ![what it shows](file.svg).");
        }
        const std::string_view file = line.substr(middle + 2, end - middle - 2);
        const auto [stem, suffix] = splitAt(file, '.');
        if (!isShortName(stem) || (suffix != "svg" && suffix != "png")) {
            lines.refuse(kField, "'" + std::string(file) +
                                     "' is no picture beside the lesson: it is a plain name that "
                                     "ends in .svg or .png, without folders or addresses.");
        }
        if (trimmed(line.substr(at + 2, middle - at - 2)).empty()) {
            lines.refuse(kField,
                         "The picture " + std::string(file) + " does not say in words what it shows.");
        }
        pictures.push_back({std::string(file), lines.number()});
        if (pictures.size() > kMostPictures) {
            lines.refuse(kField, "A lesson shows up to " + std::to_string(kMostPictures) + " pictures.");
        }
    }
}

} // namespace mc
