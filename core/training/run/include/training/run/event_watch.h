#pragma once

#include "base/message.h"
#include "training/events/pause_event.h"
#include "training/measures/measure_set.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace mc {

class Trainer;

/// Watches a run for events. Looking has no influence on learning.
class EventWatch {
public:
    /// What has been reached already is told at its next measure.
    void set(std::vector<PauseEvent> events);
    /// Remembers the present weights of synapses whose sign is watched; to be called after set().
    void noteWeights(const Trainer& trainer);
    [[nodiscard]] const std::vector<PauseEvent>& events() const { return events_; }
    /// The run has come to its present moment by another way than advance(): what held at the last measure
    /// there is no news.
    void rearm(const Trainer& trainer);
    /// What has to be measured for the events.
    [[nodiscard]] MeasureSet needs() const;

    /// An event inside the batch not yet learned.
    struct Inside {
        std::int64_t timeSteps = 0; ///< from the present moment, >= 1
        std::vector<Message> words; ///< what occurs there
    };
    /// The first one within so many time steps; none if there is none.
    [[nodiscard]] std::optional<Inside> firstInside(Trainer& trainer, std::int64_t timeSteps) const;
    /// What has occurred with the update just made, and the test at its place if there was one.
    [[nodiscard]] std::vector<Message> afterUpdate(const Trainer& trainer);

private:
    struct Memory {
        bool holds = false; ///< of a value that is to reach a share
        double weight = 0;  ///< of a synapse
    };
    std::vector<PauseEvent> events_;
    std::vector<Memory> memory_; ///< one per event
};

} // namespace mc
