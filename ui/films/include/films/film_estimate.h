#pragma once

#include "films/film_pace.h"
#include "films/film_writer.h"

#include <QString>

namespace mc::ui {

/// What is known before a film is made.
struct FilmPlan {
    CourseShape shape;
    Moment from;
    Moment to;
    FilmPace pace;
    FilmFormat format = FilmFormat::Mp4;
    QSize size; ///< pixels
    double rate = 25;
    std::int64_t stepsBefore = 0; ///< ms that are computed before the first picture
    double secondsPerImage = 0;   ///< that learning takes, of all that is filmed; 0: not known
    double secondsPerPaint = 0; ///< that a picture takes, in the share of the time that it gets; 0: not known
};

/// Seconds that it takes to make it; 0 where that is not known. Throws Refused where there can be no such
/// film.
[[nodiscard]] double secondsToMake(const FilmPlan& plan);

/// "Pictures: 375. Length: 15.0 s. Time to make it: about 30 s. Size: about 1.4 MB." Throws Refused where
/// there can be no such film.
[[nodiscard]] QString filmEstimate(const FilmPlan& plan);

} // namespace mc::ui
