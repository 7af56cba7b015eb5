#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace mc::ui {

/// Cache of values by run, for runs that are not on the board: the least recently kept one goes first. A run
/// is known by its origin; see Frame.
template <class Value> class RunCache {
public:
    void keep(std::uint64_t origin, Value value) {
        constexpr std::size_t kMostRuns = 16; // more than can be gone back to
        std::erase_if(kept_, [origin](const Kept& kept) { return kept.origin == origin; });
        kept_.push_back({origin, std::move(value)});
        if (kept_.size() > kMostRuns) {
            kept_.erase(kept_.begin());
        }
    }
    /// It is not kept any more; none where there was none.
    [[nodiscard]] std::optional<Value> take(std::uint64_t origin) {
        const auto place = std::ranges::find(kept_, origin, &Kept::origin);
        if (place == kept_.end()) {
            return std::nullopt;
        }
        std::optional<Value> value(std::move(place->value));
        kept_.erase(place);
        return value;
    }
    /// Null where there is none.
    [[nodiscard]] const Value* find(std::uint64_t origin) const {
        const auto place = std::ranges::find(kept_, origin, &Kept::origin);
        return place == kept_.end() ? nullptr : &place->value;
    }

private:
    struct Kept {
        std::uint64_t origin;
        Value value;
    };
    std::vector<Kept> kept_; ///< what was kept last is at the end
};

} // namespace mc::ui
