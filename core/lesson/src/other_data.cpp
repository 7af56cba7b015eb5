#include "lesson/other_data.h"

#include "training/experiment/open_data.h"

#include <utility>

namespace mc {

Lesson onOtherData(Lesson lesson, const std::string& source, const std::string& name) {
    lesson.data = name;
    for (LessonStep& step : lesson.steps) {
        if (!step.experiment) {
            continue;
        }
        DataChoice& data = step.experiment->data;
        data.source = source;
        data.trainImages = data.trainImages > 0 ? data.trainImages : kDrawnTrainingImages;
        data.testImages = data.testImages > 0 ? data.testImages : kDrawnTestImages;
    }
    return lesson;
}

} // namespace mc
