#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mc {

class Trainer;

/// A layer that has fallen silent or fires without end, from which learning comes back slowly or not at all.
struct Alarm {
    std::string text;             ///< what happened and its likely cause, in sentences
    std::int64_t goodUpdates = 0; ///< updates done when it was last otherwise
};

/// Looks at the activity of each batch. A layer gives an alarm when none of its cells has spiked, or every
/// cell in every step, in all of the last presentations: those of a batch, and at least 64, since a single
/// presentation may well be silent. An output layer that has yet to spike for the first time is given longer:
/// it may start below threshold, and the teacher brings it up. Once per occurrence; of two layers in the same
/// update, the lower one.
class DivergenceGuard {
public:
    static constexpr std::int64_t kPresentations = 64;
    static constexpr std::int64_t kUntilFirstSpike = 4096; ///< of the output layer

    /// To be called after every update.
    [[nodiscard]] std::optional<Alarm> look(const Trainer& trainer);
    /// The run has gone somewhere else.
    void rearm() { layers_.clear(); }

private:
    struct Course {
        std::int64_t silent = 0; ///< presentations in a row without a spike
        std::int64_t saturated = 0;
        bool hasSpiked = false; ///< since the run was looked at first
        std::int64_t goodUpdates = 0;
    };
    std::vector<Course> layers_;
};

} // namespace mc
