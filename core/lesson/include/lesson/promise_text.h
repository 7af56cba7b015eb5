#pragma once

#include "base/message.h"
#include "lesson/player.h"

#include <cstddef>
#include <vector>

namespace mc {

/// What a measure is called: "test accuracy", "sign concordance between layers 1 and 2". Where it is taken is
/// not said.
[[nodiscard]] Message measureText(const Quantity& quantity);

/// A promise of a step and what has come of it: "The test accuracy with random feedback is 82.1 %, more than
/// 5 points below that with symmetric feedback (87.7 %)." One that is not kept: "... is 86.0 %. It should be
/// ...". Empty if it was not measured.
[[nodiscard]] Message promiseText(const Lesson& lesson, std::size_t step, const Claim& claim,
                                  const LessonPlayer::Outcome& outcome);

struct PromiseSentence {
    bool kept = false;
    Message text;
};

/// All promises of a step that were measured; those of the same quantity that are kept share a sentence.
[[nodiscard]] std::vector<PromiseSentence> promiseSentences(const LessonPlayer& player, std::size_t step);

} // namespace mc
