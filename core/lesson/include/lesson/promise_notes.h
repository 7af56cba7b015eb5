#pragma once

#include "lesson/lesson.h"
#include "runtime/frame.h"
#include "training/race/race_course.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace mc {

/// Values that the promises of a lesson speak of, noted where they were measured: at the beginning or the end
/// of a step, or in its race.
class PromiseNotes {
public:
    enum class Edge { Beginning, End };

    /// lesson: not null.
    explicit PromiseNotes(std::shared_ptr<const Lesson> lesson) : lesson_(std::move(lesson)) {}
    /// The same lesson in another language.
    void retell(std::shared_ptr<const Lesson> lesson) { lesson_ = std::move(lesson); }

    /// The run stands at an edge of a step.
    void note(std::size_t step, Edge edge, const Frame& frame);
    /// The race of a step has come to its end.
    void note(std::size_t step, const RaceResult& result);

    /// What has become of a promise.
    struct Outcome {
        std::optional<double> left;
        std::optional<double> right;
        [[nodiscard]] bool measured() const { return left && right; }
    };
    /// Of a promise of a step.
    [[nodiscard]] Outcome outcome(std::size_t step, const Claim& claim) const;

private:
    [[nodiscard]] std::string keyOf(std::size_t step, const Quantity& quantity) const;

    std::shared_ptr<const Lesson> lesson_;
    std::map<std::string, double> values_; ///< by quantity and place
};

} // namespace mc
