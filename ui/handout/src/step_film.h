#pragma once

#include "films/film.h"
#include "handout/handout_file.h"

namespace mc::ui {

/// A film of what a step plays, for a handout: small enough to be inside of it. seconds: that it takes, made
/// to be short. caption: below it. The request needs no file, format, size or pace. Without bytes where it
/// cannot be made, or the file would be too large; then the caption says why. Throws BadFile, Stopped.
[[nodiscard]] HandoutFilm filmOfStep(FilmRequest request, double seconds, const QString& caption,
                                     const HandoutWork& work);

inline constexpr qint64 kLargestFilm = 4'000'000; ///< bytes of a film in a handout

} // namespace mc::ui
