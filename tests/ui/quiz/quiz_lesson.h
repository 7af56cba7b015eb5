#pragma once

#include "lesson/lesson_file.h"

#include <memory>
#include <string>

namespace mc::ui::test {

/// A lesson whose second step asks `question`.
inline std::shared_ptr<const Lesson> askingLesson(const std::string& question) {
    return std::make_shared<const Lesson>(parseLesson(
        "---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n## First\n```step\nexperiment: "
        "network=784-12-10, images=200, batch=20\n```\nText.\n## Second\nText.\n```ask\n" +
            question + "\n```\n",
        "trial.md"));
}

inline const std::string kThreeOptions =
    "What is $x_1$?\n( ) *This*\n(x) $y = W x$\n( ) That\n---\nIt is $y$, since …";

} // namespace mc::ui::test
