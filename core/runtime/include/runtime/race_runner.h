#pragma once

#include "runtime/race_command.h"
#include "runtime/race_frame.h"

#include <memory>

namespace mc {

/// Races learning rules on a thread of its own, as Runner runs one experiment. Every method is safe from any
/// thread.
class RaceRunner {
public:
    /// Stands still until a race is begun. threads: of the simulation, >= 1; each computes one racer at a
    /// time.
    explicit RaceRunner(int threads = 1);
    ~RaceRunner();
    RaceRunner(const RaceRunner&) = delete;
    RaceRunner& operator=(const RaceRunner&) = delete;

    void post(RaceCommand command);
    /// The newest frame not yet taken, or null. Never waits for a step.
    [[nodiscard]] RaceFramePtr takeFrame();
    /// Waits until all commands posted before are carried out and the race is paused, nobody behind, and
    /// returns the frame of that moment. For tests.
    [[nodiscard]] RaceFramePtr settle();

private:
    class Simulation;
    std::unique_ptr<Simulation> simulation_;
};

} // namespace mc
