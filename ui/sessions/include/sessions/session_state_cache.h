#pragma once

#include "runtime/frame.h"
#include "view/run_cache.h"

#include <QJsonValue>
#include <cstdint>
#include <functional>
#include <optional>

namespace mc::ui {

/// Cache by run of something that sessions bring with them, as what is drawn on views: that of a run comes
/// back with the run after a session took its place.
class SessionStateCache {
public:
    /// save: what there is now. restore: replaces it by what save() gave, or a file has.
    SessionStateCache(std::function<QJsonValue()> save, std::function<void(const QJsonValue& value)> restore);

    /// Another run is on the board.
    void showRun(const Frame& frame);
    /// A lesson has the board for its runs, or gives it back: what there is stays with a person's own run.
    /// Called before the frames of those runs are shown.
    void setLessonOpen(bool open);
    /// A session was opened, with a state of its own. Called after its frame was shown.
    void open(const QJsonValue& state);
    /// What the cache of another window has kept of this runner's runs.
    void takeKept(SessionStateCache& other);

private:
    std::function<QJsonValue()> save_;
    std::function<void(const QJsonValue& value)> restore_;
    RunCache<QJsonValue> others_;
    std::uint64_t origin_ = 0;         ///< of the run on the board
    std::uint64_t before_ = 0;         ///< of the one before
    std::optional<std::uint64_t> own_; ///< of a person's own run while a lesson is open
};

} // namespace mc::ui
