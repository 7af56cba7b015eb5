#pragma once

#include "films/film.h"
#include "handout/handout_file.h"

#include <optional>

namespace mc::ui {

/// A film of what a step plays, for a hand-out: small enough to be inside of it. seconds: that it takes, made
/// to be short. caption: below it. The request needs no file, format, size or pace. None where the file would
/// be too large; without bytes where it cannot be made, and then the caption says why. Throws Stopped.
[[nodiscard]] std::optional<HandoutFilm> filmOfStep(FilmRequest request, double seconds,
                                                    const QString& caption, const HandoutWork& work);

inline constexpr qint64 kLargestFilm = 4'000'000; ///< bytes of a film in a hand-out

} // namespace mc::ui
