#pragma once

#include "training/experiment/experiment.h"

/// The same experiment in a network whose numbers stop being finite: strong feedback through many layers
/// multiplies the error until it overflows.
inline mc::Experiment overflowing(mc::Experiment experiment) {
    experiment.network = "784";
    for (int layer = 0; layer < 24; ++layer) {
        experiment.network += "-20";
    }
    experiment.network += "-10";
    experiment.errorCells.mode = mc::ErrorMode::Graded;
    experiment.initial.feedbackScale = 100;
    experiment.circuit.gateWidth = 100;
    return experiment;
}
