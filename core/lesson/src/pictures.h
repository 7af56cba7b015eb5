#pragma once

#include "lesson/lesson.h"
#include "lines.h"

#include <vector>

namespace mc {

/// Adds the pictures of the present line, written ![what it shows](file.svg). Throws BadFile for one that is
/// not a plain name of an SVG or PNG file, does not say what it shows, or is one too many for a lesson.
void notePictures(const Lines& lines, std::vector<Picture>& pictures);

} // namespace mc
