#pragma once

#include "lesson/lesson_file.h"

#include <memory>
#include <string>

/// A header and steps below it.
inline std::string lessonText(const std::string& steps) {
    return "---\ntitle: Trial\nsummary: Tries out.\nminutes: 1\nformat: 1\n---\n" + steps;
}

/// 200 digits in batches of 20, so that an epoch has 10 updates.
inline const std::string kSmall =
    "experiment: network=784-12-10, images=200, test_images=50, batch=20, eta=0.1, rate_decay=1\n";

/// A step with a block of these fields.
inline std::string stepText(const std::string& title, const std::string& fields) {
    return "## " + title + "\n```step\n" + fields + "```\nSome text.\n";
}

inline std::shared_ptr<const mc::Lesson> lessonOf(const std::string& steps) {
    return std::make_shared<const mc::Lesson>(mc::parseLesson(lessonText(steps), "trial.md"));
}
