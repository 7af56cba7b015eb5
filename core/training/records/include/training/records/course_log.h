#pragma once

#include "training/records/course_record.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace mc {

/// Updates [from, to), counted from 0.
struct UpdateSpan {
    std::int64_t from = 0;
    std::int64_t to = 0;
    bool operator==(const UpdateSpan&) const = default;
};

/// Bounded log of the course of one synapse or cell: a point per update while it is watched. When it is full,
/// every second of these points is dropped, as in a History, and only every second update gets one from then
/// on. It knows which updates it has missed, where points can be filled in later.
template <class Subject, class Point> class CourseLog {
public:
    static constexpr std::size_t kMostPoints = 2048;
    static constexpr std::size_t kMostKept = kMostPoints / 4; ///< of them, those filled in

    /// none: nothing is recorded. What was stays until another one is watched.
    void watch(const std::optional<Subject>& subject) {
        watched_ = subject.has_value();
        if (subject && subject != subject_) {
            *this = {};
            watched_ = true;
            subject_ = subject;
            points_.reserve(kMostPoints);
        }
    }
    /// Null: none.
    [[nodiscard]] const Subject* watched() const { return watched_ ? &*subject_ : nullptr; }

    /// The run stands where so many updates are done, and does the next one again: later points are dropped.
    void goTo(std::int64_t updates) {
        if (updates >= reached_) {
            return;
        }
        reached_ = updates;
        shown_ = nullptr;
        points_.erase(std::ranges::lower_bound(points_, updates, {}, &Point::updates), points_.end());
        std::erase_if(missed_, [updates](const UpdateSpan& span) { return span.from >= updates; });
        if (!missed_.empty()) {
            missed_.back().to = std::min(missed_.back().to, updates);
        }
    }

    /// Records a point; what was there of this update and later ones goes.
    void add(const Point& point) {
        goTo(point.updates);
        missed_ = missedBefore(point.updates);
        reached_ = point.updates + 1;
        if (point.updates % stride_ != 0) {
            return;
        }
        if (points_.size() >= kMostPoints) {
            stride_ *= 2;
            std::erase_if(points_,
                          [this](const Point& one) { return !one.kept && one.updates % stride_ != 0; });
        }
        if (point.updates % stride_ == 0) {
            points_.push_back(point);
            shown_ = nullptr;
        }
    }

    /// The updates before `updates` that were not watched.
    [[nodiscard]] std::vector<UpdateSpan> missedBefore(std::int64_t updates) const {
        std::vector<UpdateSpan> all = missed_;
        if (reached_ < updates) {
            all.push_back({reached_, updates});
        }
        return all;
    }

    /// Fills in what was missed before so many updates. kept: points there, in the order of their updates;
    /// where there are too many, every second one is dropped.
    void fill(std::int64_t updates, const std::vector<Point>& kept) {
        missed_.clear();
        reached_ = std::max(reached_, updates);
        if (kept.empty()) {
            return;
        }
        std::vector<Point> all;
        all.reserve(kMostPoints);
        std::ranges::merge(points_, kept, std::back_inserter(all), {}, &Point::updates, &Point::updates);
        points_ = std::move(all);
        while (std::ranges::count(points_, true, &Point::kept) > std::ptrdiff_t{kMostKept}) {
            std::erase_if(points_, [odd = true](const Point& one) mutable {
                odd = one.kept ? !odd : odd;
                return one.kept && odd;
            });
        }
        shown_ = nullptr;
    }

    /// The course, and what is to stand at its end beside it; null if nothing is watched. The same as before
    /// where nothing is new.
    [[nodiscard]] std::shared_ptr<const CourseOf<Subject, Point>> course(const std::optional<Point>& now) {
        if (!watched_) {
            return nullptr;
        }
        const bool current = shown_ && (!now || (!shown_->points.empty() && shown_->points.back() == *now));
        if (!current) {
            auto course = std::make_shared<CourseOf<Subject, Point>>();
            course->subject = *subject_;
            course->points = points_;
            if (now) {
                course->points.push_back(*now);
            }
            shown_ = std::move(course);
        }
        return shown_;
    }

private:
    std::optional<Subject> subject_;
    bool watched_ = false;
    std::vector<Point> points_;                           // in the order of their updates
    std::vector<UpdateSpan> missed_;                      // likewise
    std::int64_t reached_ = 0;                            // updates that were watched or missed
    std::int64_t stride_ = 1;                             // updates between recorded points
    std::shared_ptr<const CourseOf<Subject, Point>> shown_; // null: something is new
};

} // namespace mc
