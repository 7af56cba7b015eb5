#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace mc::ui {

/// Values of runs that are not on the board any more. A run is known by its origin; see Frame.
template <class Value> class KeptByRun {
public:
    void keep(std::uint64_t origin, Value value) {
        constexpr std::size_t kMostRuns = 16; // more than can be gone back to
        static_cast<void>(take(origin));
        if (kept_.size() == kMostRuns) {
            kept_.erase(kept_.begin()); // the one kept for longest: an old run can have come back since
        }
        kept_.emplace_back(origin, std::move(value));
    }
    /// It is not kept any more; none where there was none.
    [[nodiscard]] std::optional<Value> take(std::uint64_t origin) {
        const auto place = std::ranges::find(kept_, origin, &Entry::first);
        if (place == kept_.end()) {
            return std::nullopt;
        }
        std::optional<Value> value(std::move(place->second));
        kept_.erase(place);
        return value;
    }
    /// Null where there is none.
    [[nodiscard]] const Value* find(std::uint64_t origin) const {
        const auto place = std::ranges::find(kept_, origin, &Entry::first);
        return place == kept_.end() ? nullptr : &place->second;
    }

private:
    using Entry = std::pair<std::uint64_t, Value>;
    std::vector<Entry> kept_; ///< in the order in which they were kept
};

} // namespace mc::ui
