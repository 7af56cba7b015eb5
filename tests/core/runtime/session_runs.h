#pragma once

#include "base/errors.h"
#include "learning/rules.h"
#include "session.h"
#include "small_experiment.h"
#include "training/experiment/open_data.h"
#include "training/files/checkpoint.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <unistd.h>
#include <utility>

/// Sessions without their thread, driven to the end of each command.

inline void settle(mc::Session& session) {
    while (session.active()) {
        session.goOn({});
    }
}

inline void carryOut(mc::Session& session, const mc::Command& command) {
    session.execute(command, {});
    settle(session);
}

/// All that a run would be gone on with from here.
inline mc::Checkpoint checkpointOf(mc::Session& session) {
    const auto path =
        std::filesystem::temp_directory_path() / ("session_" + std::to_string(::getpid()) + ".mcz");
    session.execute(mc::command::SaveCheckpoint{path}, {});
    mc::Checkpoint checkpoint = mc::readCheckpoint(path);
    std::filesystem::remove(path);
    return checkpoint;
}

inline mc::LearnerState stateOf(mc::Session& session) {
    return std::move(checkpointOf(session).state);
}

/// Two hidden layers; batches of 16, 16 and 8.
inline mc::Experiment tiny() {
    mc::Experiment experiment = smallExperiment();
    experiment.data.trainImages = 40;
    experiment.data.testImages = 20;
    experiment.network = "784-8-6-10";
    experiment.circuit.steps = 3;
    experiment.initial.hiddenBias = 0.4; // so few cells in so few steps would else fall silent
    experiment.initial.outputGain = 3;
    experiment.initial.feedbackScale = 1;
    return experiment;
}

/// Visits tiny() with every rule, encoder and error mode, and 1 and 2 threads; with kernels and a pool in
/// place of its lower hidden layer, with every rule and error mode.
template <class Visit> void forEveryRun(Visit visit) {
    for (const mc::Rule& rule : mc::rules()) {
        for (const mc::Encoder encoder : {mc::Encoder::Direct, mc::Encoder::Regular, mc::Encoder::Poisson}) {
            for (const mc::ErrorMode mode : {mc::ErrorMode::Graded, mc::ErrorMode::Spiking}) {
                mc::Experiment experiment = tiny();
                experiment.rule = rule.name;
                experiment.encoder = encoder;
                experiment.errorCells.mode = mode;
                experiment.errorCells.quantumMode =
                    mode == mc::ErrorMode::Spiking ? mc::QuantumMode::Adaptive : mc::QuantumMode::Fixed;
                for (const int threads : {1, 2}) {
                    visit(experiment, threads);
                }
                if (encoder == mc::Encoder::Direct) {
                    experiment.network = "28x28-3c9s4-p2-6-10";
                    visit(experiment, 2);
                }
            }
        }
    }
}

inline bool sameLayer(const mc::LayerRecord& a, const mc::LayerRecord& b) {
    return a.membrane == b.membrane && a.spikes == b.spikes && a.trace == b.trace && a.apical == b.apical &&
           a.error == b.error && a.quantum == b.quantum && a.bursts == b.bursts;
}

/// Whether both show the same presentation at the same place, bit for bit.
inline bool samePresentation(const mc::FramePtr& a, const mc::FramePtr& b) {
    if (!a->presentation || !b->presentation || a->position != b->position) {
        return false;
    }
    const mc::PresentationRecord& x = *a->presentation;
    const mc::PresentationRecord& y = *b->presentation;
    return x.imageIndex == y.imageIndex && x.image == y.image && x.label == y.label && x.input == y.input &&
           x.current == y.current && std::ranges::equal(x.layers, y.layers, sameLayer) &&
           x.outputSum == y.outputSum && x.prediction == y.prediction && x.loss == y.loss;
}
