#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace mc::ui {

/// Values of runs that are not on the board any more. A run is known by its origin; see Frame.
template <class Value> class KeptByRun {
public:
    void keep(std::uint64_t origin, Value value) {
        constexpr std::size_t kMostRuns = 16; // more than can be gone back to
        byRun_.insert_or_assign(origin, std::move(value));
        if (byRun_.size() > kMostRuns) {
            byRun_.erase(byRun_.begin()); // the oldest
        }
    }
    /// It is not kept any more; none where there was none.
    [[nodiscard]] std::optional<Value> take(std::uint64_t origin) {
        const auto place = byRun_.find(origin);
        return place == byRun_.end() ? std::nullopt
                                     : std::optional(std::move(byRun_.extract(place).mapped()));
    }
    /// Null where there is none.
    [[nodiscard]] const Value* find(std::uint64_t origin) const {
        const auto place = byRun_.find(origin);
        return place == byRun_.end() ? nullptr : &place->second;
    }

private:
    std::map<std::uint64_t, Value> byRun_;
};

} // namespace mc::ui
