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
            lines.refuse(kField, MC_TEXT("A picture is written ![what it shows](file.svg)."));
        }
        const std::string_view file = line.substr(middle + 2, end - middle - 2);
        const auto [stem, suffix] = splitAt(file, '.');
        if (!isShortName(stem) || (suffix != "svg" && suffix != "png")) {
            lines.refuse(kField,
                         {MC_TEXT("'%1' is no picture beside the lesson: it is a plain name that ends "
                                  "in .svg or .png, without folders or addresses."),
                          {file}});
        }
        if (trimmed(line.substr(at + 2, middle - at - 2)).empty()) {
            lines.refuse(kField, {MC_TEXT("The picture %1 does not say in words what it shows."), {file}});
        }
        pictures.push_back({std::string(file), lines.number()});
        if (pictures.size() > kMostPictures) {
            lines.refuse(kField, {MC_TEXT("A lesson shows up to %1 pictures."), {kMostPictures}});
        }
    }
}

} // namespace mc
