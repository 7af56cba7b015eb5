#pragma once

#include "runtime/command.h"
#include "runtime/frame.h"

#include <cstdint>
#include <memory>

namespace mc {

/// Runs an experiment on a thread of its own. Driven by commands, seen through frames; nothing else is
/// shared. Every method is safe from any thread.
class Runner {
public:
    /// Starts paused at the beginning of `experiment`, whose data are opened on the simulation thread; a
    /// refusal comes as the notice of a frame. threads: of the simulation, >= 1.
    explicit Runner(Experiment experiment, int threads = 1);
    /// The same for an experiment that begins with changes. file: a checkpoint or session of that experiment
    /// to begin from instead, or the experiment file that it was read from; an empty path: none.
    explicit Runner(command::Restart first, int threads = 1, command::OpenCheckpoint file = {});
    /// Goes on, paused, from a snapshot.
    explicit Runner(command::Restore first, int threads = 1);
    /// Ends the simulation at the next batch or sooner, also while data are being opened, and joins its
    /// thread.
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// Returns the place of the command in the row of all that were posted, from 1.
    std::uint64_t post(Command command);

    /// How many commands have been carried out. A frame of that number, or a later one, shows what they did:
    /// whoever posts can wait for it.
    struct Done {
        std::uint64_t commands = 0;
        std::uint64_t frame = 0;
    };
    [[nodiscard]] Done done() const;

    /// The newest frame not yet taken, or null. Never waits for a step.
    [[nodiscard]] FramePtr takeFrame();

    /// Waits until all commands posted before are carried out and the simulation is paused (a Play may
    /// never end by itself), and returns the frame of that moment. For tests and the command line.
    [[nodiscard]] FramePtr settle();

private:
    class Simulation;
    std::unique_ptr<Simulation> simulation_;
};

} // namespace mc
