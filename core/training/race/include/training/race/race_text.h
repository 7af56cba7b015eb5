#pragma once

#include "base/message.h"
#include "training/race/race_course.h"
#include "training/race/standings.h"

#include <optional>
#include <string>
#include <vector>

namespace mc {

/// How the values of a ranking are written.
enum class SpreadForm {
    Deviation, ///< "97.61 ± 0.12"
    Range,     ///< "97.61 ± 0.12 (97.50 to 97.74)"
};

/// In units of 1 / scale; a dash if there is none. A single run has neither deviation nor range.
[[nodiscard]] Message spreadText(const std::optional<Spread>& spread, double scale, int decimals,
                                 SpreadForm form);

/// Heads of the columns of a ranking, and the texts of a row; a rank that rules share is written "2=". Where
/// rules are judged by held-out images, the test accuracy comes last.
[[nodiscard]] std::vector<Message> rankingHead(Evaluated judged);
[[nodiscard]] std::vector<Message> rankingRow(const RuleStanding& standing, Evaluated judged,
                                              SpreadForm form);

/// How the learning rates of a race were chosen: "rates suggested for each rule".
[[nodiscard]] Message raceRatesText(const Race& race);

/// "MNIST · 784-400-10 · spiking errors · direct input · 10 epochs".
[[nodiscard]] Message raceTitle(const RaceResult& result);

} // namespace mc
