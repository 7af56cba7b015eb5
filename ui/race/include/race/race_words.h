#pragma once

#include "training/race/race_course.h"

#include <QString>

namespace mc::ui {

/// What is raced on: "drawn digits · 784-400-10 · spiking errors · direct input · 3 epochs".
[[nodiscard]] QString raceTitleText(const RaceResult& result);

/// Where the rates of the rules come from.
[[nodiscard]] QString raceRatesWords(const RaceResult& result);

} // namespace mc::ui
