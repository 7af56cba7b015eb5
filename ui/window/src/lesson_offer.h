#pragma once

#include "lesson/lesson.h"

#include <QString>

namespace mc::ui {

/// What a lesson in a file would do where it is begun: its experiments and what they need, whether it plays
/// by itself, its races. threads: of the board. data: as in lesson_data.h.
[[nodiscard]] QString lessonOfferText(const Lesson& lesson, const QString& file, int threads,
                                      const QString& data);

} // namespace mc::ui
