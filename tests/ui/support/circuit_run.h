#pragma once

#include "circuit/circuit_view.h"
#include "runtime/runner.h"

#include <QApplication>

namespace mc::ui::test {

/// What an experiment of few cells is to be; 784 pixels, N = 4, T = 6.
struct CircuitRequest {
    std::string rule = "microcircuit";
    bool spikingErrors = true;
    Encoder encoder = Encoder::Direct;
    std::string network = "784-12-11-10";
    std::int64_t batch = 4;
};

inline Experiment circuitExperiment(const CircuitRequest& request = {}) {
    Experiment experiment;
    experiment.network = request.network;
    experiment.rule = request.rule;
    experiment.encoder = request.encoder;
    experiment.circuit.steps = 6;
    experiment.errorCells.mode = request.spikingErrors ? ErrorMode::Spiking : ErrorMode::Graded;
    experiment.learning.batch = static_cast<int>(request.batch);
    experiment.data.trainImages = 40;
    experiment.data.testImages = 20;
    return experiment;
}

/// A run whose frames hold what a view asks for, as the window would do it.
class CircuitRun {
public:
    CircuitRun(CircuitView& view, const Experiment& experiment) : view_(view), runner_(experiment) { show(); }

    /// Goes on and shows the frame of that moment, until the view asks for nothing else.
    FramePtr go(StepUnit unit, std::int64_t count = 1) {
        runner_.post(command::Step{unit, count});
        return show();
    }

    FramePtr show() {
        FramePtr frame;
        WatchSet asked;
        do {
            asked = view_.needs();
            runner_.post(command::Watch{asked});
            frame = runner_.settle();
            view_.showFrame(frame);
        } while (view_.needs() != asked);
        return frame;
    }

    Runner& runner() { return runner_; }

private:
    CircuitView& view_;
    Runner runner_;
};

} // namespace mc::ui::test
