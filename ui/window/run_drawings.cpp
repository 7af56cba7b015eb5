#include "window/run_drawings.h"

#include "annotation/annotating.h"

namespace mc::ui {

void RunDrawings::showFrame(const Frame& frame) {
    if (frame.busy || frame.origin == origin_) {
        return;
    }
    before_ = origin_;
    origin_ = frame.origin;
    if (const auto kept = byRun_.extract(origin_); !kept.empty()) {
        open(kept.mapped());
    }
}

void RunDrawings::open(const QJsonValue& drawings) {
    constexpr std::size_t kMostRuns = 16; // more than can be gone back to
    byRun_[before_] = annotating_.toJson();
    if (byRun_.size() > kMostRuns) {
        byRun_.erase(byRun_.begin()); // the oldest
    }
    annotating_.fromJson(drawings);
}

} // namespace mc::ui
