#include "training/experiment/data_summary_json.h"

#include "base/errors.h"
#include "base/utf8.h"
#include "training/experiment/json_fields.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace mc {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t kMostPixels = 100'000; // an input layer has no more cells
constexpr std::int64_t kMostLabels = 256;     // a label is a byte
constexpr std::int64_t kMostCount = std::int64_t{1} << 40;
constexpr std::int64_t kMostInk = 255;
constexpr std::size_t kLongestDataName = 255; // bytes, as of a folder, which many data are called like

/// The name as one line: what a folder may be called but a line cannot show becomes a question mark.
std::string lineOf(std::string_view name) {
    std::string line;
    while (!name.empty()) {
        const std::size_t bytes = std::max<std::size_t>(characterBytes(name), 1);
        const std::string_view character = name.substr(0, bytes);
        const std::string_view shown = isOneLine(character) ? character : "?";
        if (line.size() + shown.size() > kLongestDataName) {
            break;
        }
        line += shown;
        name.remove_prefix(bytes);
    }
    return line;
}

std::string nameFromJson(const Json& value) {
    std::string name = value.get<std::string>();
    if (name.size() > kLongestDataName || !isOneLine(name)) {
        throw Refused(MC_TEXT("A data set has a name that is not accepted."));
    }
    return name;
}

Json drawingToJson(const DrawingStyle& style) {
    return {
        {"ground", style.ground}, {"width", style.width}, {"side", style.side}, {"by_mass", style.byMass}};
}

DrawingStyle drawingFromJson(const Json& object, const ImageShape& shape) {
    const auto pixels = [&](const char* name) {
        const auto value = object.at(name).get<double>();
        if (!(value >= 0 && value <= std::max(shape.rows, shape.columns))) {
            throw Refused(MC_TEXT("Drawings for a data set have a size that is not accepted."));
        }
        return value;
    };
    return {static_cast<std::uint8_t>(wholeNumber(object.at("ground"), "ground", 0, kMostInk)),
            pixels("width"), pixels("side"), object.at("by_mass").get<bool>()};
}

ImageShape shapeFromJson(const Json& object) {
    const auto side = [&](const char* name) {
        return static_cast<int>(wholeNumber(object.at(name), name, 1, kMostPixels));
    };
    const ImageShape shape{side("rows"), side("columns"), side("channels")};
    if (shape.size() > static_cast<std::size_t>(kMostPixels)) {
        throw Refused(MC_TEXT("Images of a data set have more pixels than are accepted."));
    }
    return shape;
}

} // namespace

Json dataSummaryToJson(const DataSummary& data) {
    return {{"name", lineOf(data.name)},
            {"classes", data.classes},
            {"train", data.trainImages},
            {"test", data.testImages},
            {"validation", data.validationImages},
            {"rows", data.shape.rows},
            {"columns", data.shape.columns},
            {"channels", data.shape.channels},
            {"labels", data.labels},
            {"drawing", drawingToJson(data.drawing)}};
}

DataSummary dataSummaryFromJson(const Json& object) {
    const auto count = [&](const char* name, std::int64_t least) {
        return wholeNumber(object.at(name), name, least, kMostCount);
    };
    const ImageShape shape = shapeFromJson(object);
    DataSummary data{nameFromJson(object.at("name")),
                     object.at("classes").get<std::vector<std::string>>(),
                     count("train", 1),
                     count("test", 0),
                     count("validation", 0),
                     shape,
                     static_cast<int>(wholeNumber(object.at("labels"), "labels", 0, kMostLabels)),
                     drawingFromJson(object.at("drawing"), shape)};
    if (data.classes.size() > static_cast<std::size_t>(kMostLabels) ||
        !std::ranges::all_of(data.classes, isDisplayName)) {
        throw Refused(MC_TEXT("Classes of a data set have names that are not accepted."));
    }
    return data;
}

} // namespace mc
