#pragma once

#include "lesson/player.h"

#include <QString>

namespace mc::ui {

/// What a measure is called: "training accuracy", "sign concordance of layers 1 – 2".
[[nodiscard]] QString measureName(const Quantity& quantity);

/// "training accuracy 83.1 % of 90 %", "batch 23 of 40".
[[nodiscard]] QString progressWords(const LessonStep& step, const LessonPlayer::Progress& progress);

/// What a step waits for, where it cannot be measured: "a spike of layer 1, cell 17".
[[nodiscard]] QString waitWords(const LessonStep& step);

/// A promise with what has come of it: "✓ accuracy of fa 75.5 % < accuracy of frsf 84.9 % − 2 %". Empty if it
/// was not measured.
[[nodiscard]] QString promiseWords(const Claim& claim, const LessonPlayer::Outcome& outcome);

} // namespace mc::ui
