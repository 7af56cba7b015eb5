#pragma once

#include "base/message.h"
#include "runtime/notice.h"
#include "training/events/pause_event.h"
#include "training/measures/measure_set.h"
#include "training/run/event_watch.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace mc {

struct NotFinite;
class Timeline;
class Trainer;

/// Why a run pauses by itself, and the sentence that says so.
struct PauseReason {
    PauseCause cause;
    Notice::Kind kind;
    Message text;
    std::optional<Moment> returnTo{}; ///< where it was well last, if one can go there
};

/// Adds a reason to a notice. What it said of this very place already stays.
void addReason(Notice& notice, const PauseReason& reason);

/// updates: done when its numbers stopped being finite.
[[nodiscard]] PauseReason notFiniteReason(const NotFinite& fault, const Timeline& timeline,
                                          std::int64_t updates);

/// Conditions at which a run pauses by itself: breakpoints that a person has set, a learning rate that has
/// faded, and layers that have lost their activity.
class PauseConditions {
public:
    /// The events of a person. trainer: of the run on the board; null: there is none.
    void set(std::vector<PauseEvent> events, const Trainer* trainer);
    [[nodiscard]] const std::vector<PauseEvent>& events() const { return events_.events(); }
    /// What has to be measured for them.
    [[nodiscard]] MeasureSet needs() const { return events_.needs(); }
    /// Another run is on the board: gives up the events that it cannot have, and returns a sentence that says
    /// so; empty: they all fit.
    [[nodiscard]] Message fitTo(const Trainer& trainer);
    /// The run came to its moment by another way than going on.
    void rearm(const Trainer& trainer) { events_.rearm(trainer); }

    /// The first event inside the batch not yet learned, within so many time steps.
    [[nodiscard]] std::optional<EventWatch::Inside> firstInside(Trainer& trainer,
                                                                std::int64_t timeSteps) const {
        return events_.firstInside(trainer, timeSteps);
    }
    /// Reasons to pause after the update just made, in their order. words: of events inside its batch;
    /// those of the update are added. A layer that has yet to spike is told of in `notice`, until it has.
    [[nodiscard]] std::vector<PauseReason> afterUpdate(const Trainer& trainer, const Timeline& timeline,
                                                       bool playing, Notice& notice,
                                                       std::vector<Message>& words);

private:
    void withdraw(const Trainer& trainer, Notice& notice);

    struct AwaitedSpike {
        std::size_t layer;
        Notice notice; // that tells of it
    };
    EventWatch events_;
    std::optional<AwaitedSpike> awaited_; // maybe of a run, or a notice, before
};

/// words: of events that occurred where the run stands; not empty.
[[nodiscard]] PauseReason eventReason(const Trainer& trainer, const std::vector<Message>& words);

} // namespace mc
