#pragma once

#include "training/state/moment.h"
#include "training/state/position.h"

#include <cstdint>
#include <string_view>
#include <variant>

namespace mc::ui {

/// A picture at the end of every so many units.
struct PictureEvery {
    StepUnit unit = StepUnit::Batch;
    std::int64_t count = 1; ///< 1 ... 1,000,000
    bool operator==(const PictureEvery&) const = default;
};
/// So much of the course goes by in a second of film.
struct UnitsPerSecond {
    StepUnit unit = StepUnit::Batch;
    double count = 1; ///< > 0
    bool operator==(const UnitsPerSecond&) const = default;
};
/// The film takes so long.
struct FilmLength {
    double seconds = 10; ///< > 0
    bool operator==(const FilmLength&) const = default;
};

/// How fast the course of a run goes by in a film.
using FilmPace = std::variant<PictureEvery, UnitsPerSecond, FilmLength>;

/// Reads "2 batches", "5ms", "1 epoch". Throws Refused.
[[nodiscard]] PictureEvery parsePictureEvery(std::string_view text);
/// Reads "20 ms/s", "0.5 epochs/s". Throws Refused.
[[nodiscard]] UnitsPerSecond parseUnitsPerSecond(std::string_view text);

/// At which moments the pictures of a film are made.
class FilmSchedule {
public:
    static constexpr std::int64_t kMostPictures = 200'000; ///< more than two hours at 25 per second

    /// rate: pictures per second of film. Throws Refused if `to` is before `from`, or for too many pictures.
    FilmSchedule(const CourseShape& shape, const Moment& from, const Moment& to, const FilmPace& pace,
                 double rate);

    /// At least 1: a stretch of no length is one picture.
    [[nodiscard]] std::int64_t pictures() const { return pictures_; }
    /// picture: from 0. The first is at `from`, the last at `to`. Where a picture stands for less than one
    /// time step, several are at the same moment; where it stands for more than a sample or a batch, they are
    /// at the ends of samples or batches.
    [[nodiscard]] Moment momentOf(std::int64_t picture) const;

private:
    [[nodiscard]] Moment unclamped(std::int64_t picture) const;

    CourseShape shape_;
    Moment from_;
    Moment to_;
    std::variant<PictureEvery, double> step_; ///< double: time steps of a picture
    std::int64_t pictures_ = 1;
};

} // namespace mc::ui
