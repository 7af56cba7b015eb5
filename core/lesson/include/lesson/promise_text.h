#pragma once

#include "lesson/player.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// Puts an English text of the core into the language of the reader; its %1, %2 ... stay.
using Translation = std::function<std::string(std::string_view english)>;

/// Leaves texts as they are.
[[nodiscard]] std::string inEnglish(std::string_view text);

/// What a measure is called: "test accuracy", "sign concordance between layers 1 and 2". Where it is taken is
/// not said.
[[nodiscard]] std::string measureText(const Quantity& quantity, const Translation& translate);

/// A promise of a step and what has come of it: "The test accuracy with random feedback is 82.1 %, more than
/// 5 points below that with symmetric feedback (87.7 %)." One that is not kept: "... is 86.0 %. It should be
/// ...". Empty if it was not measured.
[[nodiscard]] std::string promiseText(const Lesson& lesson, std::size_t step, const Claim& claim,
                                      const LessonPlayer::Outcome& outcome, const Translation& translate);

struct PromiseSentence {
    bool kept = false;
    std::string text;
};

/// All promises of a step that were measured; those of the same quantity that are kept share a sentence.
[[nodiscard]] std::vector<PromiseSentence> promiseSentences(const LessonPlayer& player, std::size_t step,
                                                            const Translation& translate);

} // namespace mc
