#include "runtime/course_of_frame.h"

#include "runtime/frame.h"

#include <algorithm>

namespace mc {

CourseShape shapeOf(const Frame& frame) {
    return {frame.data ? std::max<std::int64_t>(1, frame.data->trainImages) : 1,
            frame.experiment->learning.batch, frame.experiment->circuit.steps};
}

} // namespace mc
