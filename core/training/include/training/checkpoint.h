#pragma once

#include "training/experiment.h"
#include "training/history.h"
#include "training/learner_state.h"
#include "training/timeline.h"
#include "training/trainer.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

namespace mc {

/// What a session keeps beside the moment at which it stands.
struct SessionParts {
    static constexpr std::size_t kMostWindowBytes = std::size_t{16} << 20;

    KeptPast past;
    std::string window; ///< of the front end, which alone knows what it says; UTF-8, at most kMostWindowBytes
};

/// An experiment at one moment of its course: all that is needed to go on as if it had never stopped.
struct Checkpoint {
    Experiment experiment;
    LearnerState state;
    History history;
    Interventions interventions{}; ///< of the run, those still to come among them
    SessionParts session{};        ///< empty in a plain checkpoint
};

/// Writes a checkpoint whole or not at all: "MCZ1", the length of a JSON header (8 bytes, little endian), the
/// header (experiment, position, history, interventions, parts of a session), the matrices as float32 in
/// column-major order, those of the present state before those of the past, and a CRC-32 of all before it.
/// Throws BadFile; Refused if the window's text is too long; NotFinite, and nothing is written.
void writeCheckpoint(const std::filesystem::path& path, const Experiment& experiment,
                     const LearnerState& state, const History& history,
                     const Interventions& interventions = {}, const SessionParts& session = {});

/// Throws BadFile, naming the file and the fault, if it is missing, foreign, damaged, of another length than
/// its experiment needs, or holds impossible values.
[[nodiscard]] Checkpoint readCheckpoint(const std::filesystem::path& path);

/// A trainer that goes on from a checkpoint read from `path`, with the data of its experiment. Throws BadFile
/// if they do not fit each other, as where the data are others than the run had.
[[nodiscard]] std::unique_ptr<Trainer> goOnFrom(const std::filesystem::path& path, Checkpoint checkpoint,
                                                DatasetPtr data, int threads);

} // namespace mc
