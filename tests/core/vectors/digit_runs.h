#pragma once

#include "data/drawn_digits.h"
#include "training/experiment/experiment.h"

#include <memory>
#include <string>

/// Runs with layers of sizes that fill no vector, and lanes that fill no block.
namespace digit {

inline mc::DatasetPtr data() {
    static const auto data = std::make_shared<const mc::Dataset>(mc::drawDigits(mc::Seed{1}, 240, 40));
    return data;
}

inline mc::Experiment dense(const std::string& rule, mc::Encoder encoder, mc::ErrorMode mode) {
    mc::Experiment experiment;
    experiment.network = "784-53-21-10";
    experiment.rule = rule;
    experiment.encoder = encoder;
    experiment.errorCells.mode = mode;
    experiment.errorCells.quantumMode = mc::QuantumMode::Adaptive;
    experiment.learning.batch = 37;
    experiment.initial.feedbackScale = 1;
    return experiment;
}

inline mc::Experiment kernels(mc::ErrorMode mode) {
    mc::Experiment experiment = dense("microcircuit", mc::Encoder::Direct, mode);
    experiment.network = "28x28-9c5p1-p2-20c5-p2-33-10";
    experiment.circuit.steps = 4;
    experiment.learning.batch = 11;
    return experiment;
}

} // namespace digit
