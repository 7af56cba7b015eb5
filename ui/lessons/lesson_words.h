#pragma once

#include "lesson/player.h"

#include <QString>

namespace mc::ui {

/// "training accuracy 83.1 % of 90 %", "batch 23 of 40".
[[nodiscard]] QString progressWords(const LessonStep& step, const LessonPlayer::Progress& progress);

/// What a step waits for, where it cannot be measured: "a spike of layer 1, cell 17".
[[nodiscard]] QString waitWords(const LessonStep& step);

/// A promise with what has come of it: "✓ The test accuracy with fa is 75.5 %, more than 2 points below that
/// with frsf (84.9 %)." Empty if it was not measured. step: that makes it.
[[nodiscard]] QString promiseWords(const Lesson& lesson, std::size_t step, const Claim& claim,
                                   const LessonPlayer::Outcome& outcome);

} // namespace mc::ui
