#pragma once

#include "runtime/frame.h"
#include "view/run_cache.h"

#include <QJsonValue>
#include <QString>
#include <cstdint>
#include <map>

namespace mc::ui {

class View;

/// Cache of the states of views by run: what they keep beside their frames (see HasRunState): brought back
/// when a run comes back on the board, and kept in its session. A view that is covered by another one has it
/// when it is seen again.
class ViewStateCache {
public:
    /// Shows a frame in a view, with what it has kept of the run.
    void show(View& view, const FramePtr& frame);

    /// Of the run with this origin: {NAME: STATE}, by the names of the docks. Undefined where there is
    /// nothing.
    [[nodiscard]] QJsonValue toJson(const std::map<QString, View*>& views, std::uint64_t origin) const;
    /// What toJson() once gave, for the run with this origin.
    void fromJson(const std::map<QString, View*>& views, std::uint64_t origin, const QJsonValue& states);

    /// What the cache of another window has kept of other runs, by the names of the docks.
    void takeKept(const std::map<QString, View*>& views, ViewStateCache& other,
                  const std::map<QString, View*>& otherViews);

private:
    struct Known {
        std::uint64_t run = 0;    ///< that the view shows
        std::uint64_t origin = 0; ///< of that run
        RunCache<QJsonValue> others;
    };
    std::map<const View*, Known> known_;
};

} // namespace mc::ui
