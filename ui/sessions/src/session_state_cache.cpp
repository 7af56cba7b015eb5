#include "sessions/session_state_cache.h"

#include <optional>
#include <utility>

namespace mc::ui {

SessionStateCache::SessionStateCache(std::function<QJsonValue()> save,
                                     std::function<void(const QJsonValue& value)> restore)
    : save_(std::move(save)), restore_(std::move(restore)) {}

void SessionStateCache::showRun(const Frame& frame) {
    if (frame.origin == origin_) {
        return;
    }
    before_ = origin_;
    origin_ = frame.origin;
    if (const std::optional<QJsonValue> kept = others_.take(origin_)) {
        open(*kept);
    }
}

void SessionStateCache::open(const QJsonValue& state) {
    others_.keep(before_, save_());
    restore_(state);
}

} // namespace mc::ui
