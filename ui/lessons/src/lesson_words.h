#pragma once

#include "lesson/player.h"
#include "runtime/frame.h"

#include <QStringList>

namespace mc::ui {

/// "training accuracy 83.1 % of 90 %", "batch 23 of 40".
[[nodiscard]] QString progressWords(const LessonStep& step, const LessonPlayer::Progress& progress);

/// What a step waits for, where it cannot be measured: "cell 17 of layer 1 to spike".
[[nodiscard]] QString waitWords(const LessonStep& step);

/// What has come of the promises of the step: "✓ The test accuracy with fa is 75.5 %, more than 2 points
/// below that with frsf (84.9 %)." Those that were not measured are left out.
[[nodiscard]] QStringList promiseWords(const LessonPlayer& player);

/// The same as plain sentences, kept or not, for a step that is over; first that what it waits for did not
/// happen, where that is so.
[[nodiscard]] QStringList outcomeWords(const LessonPlayer& player);

/// Where the run stands, and how well it does: for a step with a course that is over and promises nothing.
[[nodiscard]] QStringList standingWords(const Frame& frame);

/// That what a step waits for did not happen.
[[nodiscard]] QString missedWords();

} // namespace mc::ui
