#pragma once

#include "lesson/lesson.h"

#include <string>

namespace mc {

/// A lesson on another data set than the drawn digits, for which it is written: with as many images as it
/// asks for, or as many as are drawn where it asks for none in particular. Its promises are tried, but what
/// does not hold then is told as a difference and not as a fault. source: of the images, of 28 x 28 pixels
/// with ten classes, as DataChoice::source. name: of the data set, for a person; not empty.
[[nodiscard]] Lesson onOtherData(Lesson lesson, const std::string& source, const std::string& name);

} // namespace mc
