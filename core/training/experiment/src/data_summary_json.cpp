#include "training/experiment/data_summary_json.h"

#include "base/utf8.h"
#include "training/experiment/json_fields.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <utility>

namespace mc {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t kMostPixels = 100'000; // an input layer has no more cells
constexpr std::int64_t kMostLabels = 256;     // a label is a byte
constexpr std::int64_t kMostCount = std::int64_t{1} << 40;
constexpr std::int64_t kMostInk = 255;

Json drawingToJson(const DrawingStyle& style) {
    return {
        {"ground", style.ground}, {"width", style.width}, {"side", style.side}, {"by_mass", style.byMass}};
}

DrawingStyle drawingFromJson(const Json& object) {
    return {static_cast<std::uint8_t>(wholeNumber(object.at("ground"), "ground", 0, kMostInk)),
            object.at("width").get<double>(), object.at("side").get<double>(),
            object.at("by_mass").get<bool>()};
}

ImageShape shapeFromJson(const Json& object) {
    const auto side = [&](const char* name) {
        return static_cast<int>(wholeNumber(object.at(name), name, 1, kMostPixels));
    };
    const ImageShape shape{side("rows"), side("columns"), side("channels")};
    if (shape.size() > static_cast<std::size_t>(kMostPixels)) {
        throw std::invalid_argument("Images of a data set have more pixels than are accepted.");
    }
    return shape;
}

} // namespace

Json dataSummaryToJson(const DataSummary& data) {
    return {{"name", data.name},
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
    DataSummary data{object.at("name").get<std::string>(),
                     object.at("classes").get<std::vector<std::string>>(),
                     count("train", 1),
                     count("test", 0),
                     count("validation", 0),
                     shapeFromJson(object),
                     static_cast<int>(wholeNumber(object.at("labels"), "labels", 0, kMostLabels)),
                     drawingFromJson(object.at("drawing"))};
    if (data.classes.size() > static_cast<std::size_t>(kMostLabels) ||
        !std::ranges::all_of(data.classes, isDisplayName)) {
        throw std::invalid_argument("Classes of a data set have names that are not accepted.");
    }
    return data;
}

} // namespace mc
