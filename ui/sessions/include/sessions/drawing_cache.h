#pragma once

#include "runtime/frame.h"
#include "view/run_cache.h"

#include <QJsonValue>
#include <cstdint>

namespace mc::ui {

class Annotating;

/// Cache of drawings by run: what was drawn on the views of a run comes back with it after a session took its
/// place.
class DrawingCache {
public:
    /// annotating: outlives this.
    explicit DrawingCache(Annotating& annotating) : annotating_(annotating) {}

    /// Another run is on the board.
    void showRun(const Frame& frame);
    /// A session was opened, with drawings of its own. Called after its frame was shown.
    void open(const QJsonValue& drawings);

private:
    Annotating& annotating_;
    RunCache<QJsonValue> others_;
    std::uint64_t origin_ = 0; ///< of the run on the board
    std::uint64_t before_ = 0; ///< of the one before
};

} // namespace mc::ui
