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

/// Two experiments; waits, interventions and places within a presentation.
inline std::shared_ptr<const mc::Lesson> trial() {
    static const std::string other =
        "experiment: network=784-8-8-10, images=200, test_images=50, batch=20, error=spiking, rate_decay=1\n";
    return lessonOf(
        stepText("Start", kSmall + "promise: epochs <= 0\n") +
        stepText("Learn",
                 "name: learned\nforward: 4 batches\nwait: 2 epochs\npromise: updates > updates@before\n"
                 "promise: updates >= 20\n") +
        stepText("Flip", "what-if: flip-feedback=50%\nforward: 3 batches\nwait: accuracy>=1%\n") +
        stepText("Inside", "forward: 3 samples\nforward: 4 ms\nwait: 2 ms\n") +
        stepText("Other", other + "forward: 3 batches\nwhat-if: silence-sst:1\n") +
        stepText("More", "forward: 5 batches\nwhat-if: unsilence:1\nwait: epoch-end\npromise: updates <= 10\n"
                         "promise: updates > updates@learned - 1000\n"));
}
