#pragma once

#include "training/state/layer_course.h"

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <vector>

namespace mc {

[[nodiscard]] nlohmann::ordered_json layerCoursesToJson(const std::vector<LayerCourse>& courses);

/// Of a state with so many layers and updates. Throws Refused, or what nlohmann's library
/// throws, for what no such state can have.
[[nodiscard]] std::vector<LayerCourse> layerCoursesFromJson(const nlohmann::ordered_json& array,
                                                            std::size_t layers, std::int64_t updates);

/// Of a state that says nothing of it: where it has learned, every layer passes for active until now.
[[nodiscard]] std::vector<LayerCourse> unknownLayerCourses(std::size_t layers, std::int64_t updates);

} // namespace mc
