#pragma once

#include "runtime/frame.h"
#include "runtime/runner.h"
#include "support/wait_until.h"
#include "training/experiment/experiment.h"
#include "training/run/trainer.h"

#include <string>

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

/// Asks a runner, also that of a race, until a frame fulfils a condition; null if none does.
template <class AnyRunner, class Condition> auto frameWhere(AnyRunner& runner, Condition holds) {
    decltype(runner.takeFrame()) frame;
    const bool found = waitUntil([&] {
        frame = runner.takeFrame();
        return frame && holds(*frame);
    });
    return found ? frame : nullptr;
}
