#include "runtime/race_runner.h"

#include "race_session.h"
#include "simulation_loop.h"

#include <utility>

namespace mc {

class RaceRunner::Simulation : public SimulationLoop<RaceSession> {
public:
    using SimulationLoop::SimulationLoop;
};

RaceRunner::RaceRunner(int threads) : simulation_(std::make_unique<Simulation>(threads)) {}

RaceRunner::~RaceRunner() = default;

void RaceRunner::post(RaceCommand command) {
    simulation_->post(std::move(command));
}

RaceFramePtr RaceRunner::takeFrame() {
    return simulation_->takeFrame();
}

RaceFramePtr RaceRunner::settle() {
    return simulation_->settle();
}

} // namespace mc
