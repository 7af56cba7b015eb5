#pragma once

#include "runtime/course_of_frame.h"
#include "training/state/moment.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mc {
struct PastSummary;
} // namespace mc

namespace mc::ui {

/// A place in the course of a run, as a person writes it before the run is open: where it is counted from,
/// and how much further it is.
struct FilmPlace {
    enum class Base {
        Start,    ///< of the run
        Now,      ///< where the run stands
        Latest,   ///< the furthest the run has come
        Bookmark, ///< see `bookmark`
        From,     ///< where the film begins; for its end alone
        Moment    ///< see `moment`
    };
    Base base = Base::Start;
    std::string bookmark;
    Moment moment{};
    double epochs = 0; ///< so many epochs further, >= 0; rounded to a batch
    std::int64_t batches = 0;
    std::int64_t samples = 0;
    std::int64_t milliseconds = 0; ///< time steps
};

[[nodiscard]] inline FilmPlace placeAt(const Moment& moment) {
    return {FilmPlace::Base::Moment, {}, moment};
}

/// Reads "epoch=2", "now", "bookmark=before the flip", "epoch=1,batch=5,sample=2,ms=10", "from,ms=50": words
/// and amounts between commas; amounts are added up. Throws Refused with a sentence that says what can be
/// written.
[[nodiscard]] FilmPlace parseFilmPlace(std::string_view text);

/// The moment that is meant in a run. from: where the film begins, for Base::From. Throws Refused if there is
/// no such bookmark.
[[nodiscard]] Moment momentOf(const FilmPlace& place, const PastSummary& past, const CourseShape& shape,
                              const Moment& from = {});

} // namespace mc::ui
