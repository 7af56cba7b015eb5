#pragma once

#include "lesson/lesson.h"
#include "lines.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace mc {

/// Reads the fields of a block `step` up to its closing fence, which is the present line then.
/// before: the experiment of the steps before; null if there is none. Throws BadFile that names line and
/// field.
void readStepBlock(Lines& lines, LessonStep& step, const Experiment* before);

/// Reads a block `ask` up to its closing fence, which is the present line then. pictures: the ones of its
/// answer are added. Throws BadFile that names the line.
[[nodiscard]] Question readQuestion(Lines& lines, std::vector<Picture>& pictures);

/// The end of a block.
inline constexpr std::string_view kFence = "```";

inline constexpr std::size_t kLongestText = 20'000; ///< bytes of the text of a step, or of a block `ask`

} // namespace mc
