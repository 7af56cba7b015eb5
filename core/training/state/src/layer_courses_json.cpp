#include "training/state/layer_courses_json.h"

#include "base/errors.h"
#include "training/experiment/json_fields.h"

namespace mc {

using Json = nlohmann::ordered_json;

Json layerCoursesToJson(const std::vector<LayerCourse>& courses) {
    Json array = Json::array();
    for (const LayerCourse& course : courses) {
        array.push_back({{"silent", course.silent},
                         {"saturated", course.saturated},
                         {"lively", course.lively},
                         {"patience", course.patience},
                         {"good_updates", course.goodUpdates}});
    }
    return array;
}

std::vector<LayerCourse> layerCoursesFromJson(const Json& array, std::size_t layers, std::int64_t updates) {
    if (!array.is_array() || array.size() != layers) {
        throw Refused(MC_TEXT("layer_courses is not of its layers."));
    }
    std::vector<LayerCourse> courses;
    for (const Json& object : array) {
        const auto count = [&](const char* name, std::int64_t most = kMostUpdates) {
            return wholeNumber(object.at(name), name, 0, most);
        };
        courses.push_back({count("silent"), count("saturated"), count("lively"), count("patience"),
                           count("good_updates", updates)});
    }
    return courses;
}

std::vector<LayerCourse> unknownLayerCourses(std::size_t layers, std::int64_t updates) {
    LayerCourse course;
    if (updates > 0) {
        course.lively = kEnoughPresentations;
        course.goodUpdates = updates;
    }
    return std::vector<LayerCourse>(layers, course);
}

} // namespace mc
