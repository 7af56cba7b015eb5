#include "sessions/session_state_cache.h"

#include <utility>

namespace mc::ui {

SessionStateCache::SessionStateCache(std::function<QJsonValue()> save,
                                     std::function<void(const QJsonValue& value)> restore)
    : save_(std::move(save)), restore_(std::move(restore)) {}

void SessionStateCache::showRun(const Frame& frame) {
    if (frame.origin == origin_) {
        return;
    }
    before_ = own_.value_or(origin_);
    origin_ = frame.origin;
    if (const std::optional<QJsonValue> kept = others_.take(origin_)) {
        open(*kept);
    }
}

void SessionStateCache::setLessonOpen(bool open) {
    if (!open) {
        own_.reset();
    } else if (!own_) { // else one lesson follows another
        own_ = origin_;
    }
}

void SessionStateCache::open(const QJsonValue& state) {
    others_.keep(before_, save_());
    restore_(state);
}

void SessionStateCache::takeKept(SessionStateCache& other) {
    others_ = std::move(other.others_);
    origin_ = other.origin_;
    before_ = other.before_;
    own_ = other.own_;
}

} // namespace mc::ui
