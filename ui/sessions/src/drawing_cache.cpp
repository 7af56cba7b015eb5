#include "sessions/drawing_cache.h"

#include "annotation/annotating.h"

namespace mc::ui {

void DrawingCache::showRun(const Frame& frame) {
    if (frame.origin == origin_) {
        return;
    }
    before_ = origin_;
    origin_ = frame.origin;
    if (const std::optional<QJsonValue> kept = others_.take(origin_)) {
        open(*kept);
    }
}

void DrawingCache::open(const QJsonValue& drawings) {
    others_.keep(before_, annotating_.toJson());
    annotating_.fromJson(drawings);
}

} // namespace mc::ui
