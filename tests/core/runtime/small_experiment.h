#pragma once

#include "runtime/frame.h"
#include "runtime/runner.h"
#include "training/experiment/experiment.h"
#include "training/run/trainer.h"

#include <chrono>
#include <string>
#include <thread>

/// A run that takes milliseconds: 200 drawn digits, 20 hidden cells, batches of 16 (the last one of 8).
inline mc::Experiment smallExperiment() {
    mc::Experiment experiment;
    experiment.data.trainImages = 200;
    experiment.data.testImages = 50;
    experiment.network = "784-20-10";
    experiment.learning.batch = 16;
    experiment.learning.rateDecay = 1; // nothing fades, so that playing never pauses by itself
    experiment.circuit.steps = 6;
    return experiment;
}

inline bool sameWeights(const mc::LearnerState& a, const mc::LearnerState& b) {
    for (std::size_t k = 0; k < a.network.layers.size(); ++k) {
        const mc::Layer& x = a.network.layers[k];
        const mc::Layer& y = b.network.layers[k];
        if (x.forward != y.forward || x.bias != y.bias || x.feedback != y.feedback ||
            a.slow[k].forward != b.slow[k].forward) {
            return false;
        }
    }
    return a.updates == b.updates && a.presented == b.presented;
}

/// Asks a runner until a frame fulfils a condition. Gives up after a time that no healthy run needs.
template <class Condition> mc::FramePtr frameWhere(mc::Runner& runner, Condition holds) {
    using namespace std::chrono_literals;
    const auto until = std::chrono::steady_clock::now() + 20s;
    while (std::chrono::steady_clock::now() < until) {
        if (mc::FramePtr frame = runner.takeFrame(); frame && holds(*frame)) {
            return frame;
        }
        std::this_thread::sleep_for(1ms);
    }
    return nullptr;
}
