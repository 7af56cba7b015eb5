#pragma once

#include "films/film.h"

namespace mc::app {

/// What `microcircuit film` was asked for; argv[0] is the command itself. Throws NothingToDo, WrongUsage,
/// BadParameter, BadFile, Refused.
[[nodiscard]] ui::FilmRequest parseFilmOptions(int argc, const char* const* argv);

} // namespace mc::app
