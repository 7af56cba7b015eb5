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
    double secondsPerImage = 0; ///< that learning takes, of all that is filmed; 0: not known
    double secondsPerPaint = 0; ///< that a picture takes; 0: not known
};

/// "375 pictures, 15 s of film, about 30 s to make, about 1.4 MB". Throws Refused where there can be no such
/// film.
[[nodiscard]] QString filmEstimate(const FilmPlan& plan);

/// "48 s", "2 min 5 s".
[[nodiscard]] QString durationWords(double seconds);

} // namespace mc::ui
