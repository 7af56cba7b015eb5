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
/// on. It knows which updates it has missed, where points can be filled in later. Going back in the run hides
/// later points, which are there again on the way forward.
template <class Subject, class Point> class CourseLog {
public:
    static constexpr std::size_t kMostPoints = 2048;
    static constexpr std::size_t kMostKept = kMostPoints / 4; ///< of them, those filled in
    static constexpr std::size_t kMostMissed = 64; ///< spans; of more, the earliest are never filled in

    /// none: nothing is recorded. What was stays until another one is watched.
    void watch(const std::optional<Subject>& subject) {
        watched_ = subject.has_value();
        if (subject && subject != subject_) {
            *this = {};
            watched_ = true;
            subject_ = subject;
            points_.reserve(kMostPoints);
            missed_.reserve(kMostMissed);
        }
    }
    /// Null: none.
    [[nodiscard]] const Subject* watched() const { return watched_ ? &*subject_ : nullptr; }

    /// The run stands where so many updates are done: its course is shown up to there.
    void goTo(std::int64_t updates) { now_ = updates; }

    /// The run takes another course from there on: what was there of later updates goes.
    void forgetAfter(std::int64_t updates) {
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

    /// Records the point of the next update. Takes no memory.
    void add(const Point& point) {
        now_ = point.updates + 1;
        meet(point.updates);
        if (point.updates % stride_ != 0) {
            return;
        }
        auto place = std::ranges::lower_bound(points_, point.updates, {}, &Point::updates);
        if (place != points_.end() && place->updates == point.updates) {
            if (*place != point) { // one of a kept state, else it comes the same again
                *place = point;
                shown_ = nullptr;
            }
            return;
        }
        while (points_.size() >= kMostPoints) {
            thinRecorded(points_);
        }
        if (point.updates % stride_ == 0) {
            place = std::ranges::lower_bound(points_, point.updates, {}, &Point::updates);
            points_.insert(place, point);
            shown_ = nullptr;
        }
    }

    /// Whether there are updates before `updates` that were not watched.
    [[nodiscard]] bool missesBefore(std::int64_t updates) const {
        return reached_ < updates || (!missed_.empty() && missed_.front().from < updates);
    }
    [[nodiscard]] std::vector<UpdateSpan> missedBefore(std::int64_t updates) const {
        std::vector<UpdateSpan> all;
        for (const UpdateSpan& span : missed_) {
            if (span.from < updates) {
                all.push_back({span.from, std::min(span.to, updates)});
            }
        }
        if (reached_ < updates) {
            all.push_back({reached_, updates});
        }
        return all;
    }

    /// Fills in what was missed before so many updates, where the run stands. kept: points there, in the
    /// order of their updates; where there are too many, every second one is dropped.
    void fill(std::int64_t updates, const std::vector<Point>& kept) {
        goTo(updates);
        reached_ = std::max(reached_, updates);
        std::erase_if(missed_, [updates](const UpdateSpan& span) { return span.to <= updates; });
        if (!missed_.empty()) {
            missed_.front().from = std::max(missed_.front().from, updates);
        }
        if (kept.empty()) {
            return;
        }
        std::vector<Point> all;
        all.reserve(std::max(kMostPoints, points_.size() + kept.size()));
        std::ranges::merge(points_, kept, std::back_inserter(all), {}, &Point::updates, &Point::updates);
        while (std::ranges::count(all, true, &Point::kept) > std::ptrdiff_t{kMostKept}) {
            thinKept(all);
        }
        while (all.size() > kMostPoints) {
            thinRecorded(all);
        }
        points_ = std::move(all);
        shown_ = nullptr;
    }

    /// The course up to where the run stands, and what is to stand at its end beside it; null if nothing is
    /// watched. The same as before where nothing is new.
    [[nodiscard]] std::shared_ptr<const CourseOf<Subject, Point>> course(const std::optional<Point>& now) {
        if (!watched_) {
            return nullptr;
        }
        const auto end = std::ranges::lower_bound(points_, now_, {}, &Point::updates);
        const std::size_t count = static_cast<std::size_t>(end - points_.begin()) + (now ? 1 : 0);
        const bool current =
            shown_ && shown_->points.size() == count && (!now || shown_->points.back() == *now);
        if (!current) {
            auto course = std::make_shared<CourseOf<Subject, Point>>();
            course->subject = *subject_;
            course->points.reserve(count);
            course->points.assign(points_.begin(), end);
            if (now) {
                course->points.push_back(*now);
            }
            shown_ = std::move(course);
        }
        return shown_;
    }

private:
    /// Of an update that is watched: it is missed no longer, but those between are.
    void meet(std::int64_t updates) {
        if (reached_ < updates) {
            addMissed(missed_.end(), {reached_, updates});
        }
        reached_ = std::max(reached_, updates + 1);
        const auto span = std::ranges::upper_bound(missed_, updates, {}, &UpdateSpan::to);
        if (span == missed_.end() || span->from > updates) {
            return;
        }
        const UpdateSpan before{span->from, updates};
        span->from = updates + 1;
        if (span->from == span->to) {
            *span = before;
        } else if (before.from < before.to) {
            addMissed(span, before);
        }
        std::erase_if(missed_, [](const UpdateSpan& one) { return one.from >= one.to; });
    }

    void addMissed(std::vector<UpdateSpan>::iterator place, const UpdateSpan& span) {
        const auto at = place - missed_.begin();
        if (missed_.size() < kMostMissed) {
            missed_.insert(place, span);
        } else if (at > 0) { // in place of the earliest
            std::move(missed_.begin() + 1, place, missed_.begin());
            missed_[static_cast<std::size_t>(at) - 1] = span;
        }
    }

    void thinRecorded(std::vector<Point>& points) {
        stride_ *= 2;
        std::erase_if(points, [this](const Point& one) { return !one.kept && one.updates % stride_ != 0; });
    }

    /// Every second one goes, from the second on.
    static void thinKept(std::vector<Point>& points) {
        bool stays = false;
        std::size_t count = 0;
        for (const Point& one : points) {
            stays = one.kept ? !stays : stays;
            if (!one.kept || stays) {
                points[count++] = one;
            }
        }
        points.resize(count);
    }

    std::optional<Subject> subject_;
    bool watched_ = false;
    std::vector<Point> points_;                             // in the order of their updates
    std::vector<UpdateSpan> missed_;                        // likewise
    std::int64_t now_ = 0;                                  // updates done where the run stands
    std::int64_t reached_ = 0;                              // updates that were watched or missed
    std::int64_t stride_ = 1;                               // updates between recorded points
    std::shared_ptr<const CourseOf<Subject, Point>> shown_; // null: something is new
};

} // namespace mc
