#pragma once

#include "lesson/lesson.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace mc {

inline constexpr std::size_t kLargestLesson = 1'000'000;  ///< bytes
inline constexpr std::size_t kLargestPicture = 5'000'000; ///< bytes

/// Memory that an experiment of a lesson takes with its images, about, and the most that it may with one
/// thread: so that a lesson is one on every machine.
[[nodiscard]] double bytesOfLesson(const Experiment& experiment, int threads);
inline constexpr double kMostLessonBytes = 1e9;

/// Reads a lesson from its text (format 1). where: what a fault names, mostly the file. Throws BadFile:
/// "lesson.md: line 12, field 'wait': ...".
[[nodiscard]] Lesson parseLesson(std::string_view text, const std::string& where);

/// Reads a lesson from a file; its pictures have to be beside it. Throws BadFile.
[[nodiscard]] Lesson readLesson(const std::filesystem::path& path);

/// Whether a picture of a lesson in a file is a regular file in its folder or below, and no link that leads
/// elsewhere. picture: a plain name.
[[nodiscard]] bool isPictureBeside(const std::filesystem::path& lesson, const std::string& picture);

} // namespace mc
