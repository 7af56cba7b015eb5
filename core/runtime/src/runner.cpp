#include "runtime/runner.h"

#include "session.h"
#include "simulation_loop.h"

#include <utility>

namespace mc {

class Runner::Simulation : public SimulationLoop<Session> {
public:
    using SimulationLoop::SimulationLoop;
};

Runner::Runner(Experiment experiment, int threads, std::filesystem::path file)
    : simulation_(std::make_unique<Simulation>(std::move(experiment), threads, std::move(file))) {}

Runner::~Runner() = default;

void Runner::post(Command command) {
    simulation_->post(std::move(command));
}

FramePtr Runner::takeFrame() {
    return simulation_->takeFrame();
}

FramePtr Runner::settle() {
    return simulation_->settle();
}

} // namespace mc
