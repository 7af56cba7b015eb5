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
    : simulation_(std::make_unique<Simulation>(std::move(experiment), threads)) {}

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
