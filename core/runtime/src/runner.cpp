#include "runtime/runner.h"

#include "session.h"
#include "simulation_loop.h"

#include <utility>

namespace mc {

class Runner::Simulation : public SimulationLoop<Session> {
public:
    using SimulationLoop::SimulationLoop;
};

Runner::Runner(Experiment experiment, int threads)
    : Runner(command::Restart{std::move(experiment)}, threads) {}

Runner::Runner(command::Restart first, int threads, command::OpenCheckpoint file)
    : simulation_(std::make_unique<Simulation>(std::move(first), threads, std::move(file))) {}

Runner::Runner(command::Restore first, int threads)
    : simulation_(std::make_unique<Simulation>(std::move(first), threads)) {}

Runner::~Runner() = default;

std::uint64_t Runner::post(Command command) {
    return simulation_->post(std::move(command));
}

Runner::Done Runner::done() const {
    const auto [commands, frame] = simulation_->done();
    return {commands, frame};
}

FramePtr Runner::takeFrame() {
    return simulation_->takeFrame();
}

FramePtr Runner::settle() {
    return simulation_->settle();
}

} // namespace mc
