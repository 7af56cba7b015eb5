#pragma once

#include <QMap>
#include <QString>
#include <cstdint>
#include <map>

namespace mc::ui {

/// What was typed into the set-up and not applied, texts by the ids of their fields, for runs that are not on
/// the board any more. A run is known by its origin; see Frame.
class KeptEdits {
public:
    using Edits = QMap<QString, QString>;

    void keep(std::uint64_t origin, const Edits& edits) {
        constexpr std::size_t kMostRuns = 16; // more than can be gone back to
        byRun_[origin] = edits;
        if (byRun_.size() > kMostRuns) {
            byRun_.erase(byRun_.begin()); // the oldest
        }
    }
    /// They are not kept any more; empty: there are none.
    [[nodiscard]] Edits take(std::uint64_t origin) {
        const auto place = byRun_.find(origin);
        return place == byRun_.end() ? Edits{} : byRun_.extract(place).mapped();
    }

private:
    std::map<std::uint64_t, Edits> byRun_;
};

} // namespace mc::ui
