#pragma once

#include "training/experiment/data_record.h"
#include "training/experiment/experiment.h"
#include "training/files/held_checkpoint.h"
#include "training/measures/history.h"
#include "training/run/timeline.h"
#include "training/run/trainer.h"
#include "training/state/learner_state.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace mc {

/// What a session keeps beside the moment at which it stands.
struct SessionParts {
    static constexpr std::size_t kMostWindowBytes = std::size_t{16} << 20;

    KeptPast past;
    std::string window; ///< of the front end, which alone knows what it says; UTF-8, at most kMostWindowBytes
    std::vector<HeldCheckpoint> held{}; ///< at most HeldCheckpoint::kMost
};

/// An experiment at one moment of its course: all that is needed to go on as if it had never stopped.
struct Checkpoint {
    Experiment experiment;
    LearnerState state;
    History history;
    Interventions interventions{}; ///< of the run, those still to come among them
    SessionParts session{};        ///< empty in a plain checkpoint
    DataRecord data{};             ///< that it was trained on
};

/// The experiment with the parameters that interventions have set.
[[nodiscard]] Experiment withParameters(Experiment experiment, std::span<const Intervention> inForce);

/// A run as it stands, without the way back. Copies its state.
[[nodiscard]] Checkpoint checkpointOf(const Trainer& trainer);

/// Writes a checkpoint whole or not at all: "MCZ1", the length of a JSON header (8 bytes, little endian), the
/// header (experiment, what identifies its data, position, history, interventions, parts of a session), the
/// matrices as float32 in column-major order, those of the present state before those of the past and of held
/// runs, and a CRC-32 of all before it. Throws BadFile; Refused if the window's text is too long; NotFinite,
/// and nothing is written.
void writeCheckpoint(const std::filesystem::path& path, const Experiment& experiment,
                     const LearnerState& state, const History& history,
                     const Interventions& interventions = {}, const SessionParts& session = {},
                     const DataRecord& data = {});
/// The same of a run as it stands.
void writeCheckpoint(const std::filesystem::path& path, const Trainer& trainer,
                     const SessionParts& session = {});

/// Throws BadFile, naming the file and the fault, if it is missing, foreign, damaged, of another length than
/// its experiment needs, or holds impossible values.
[[nodiscard]] Checkpoint readCheckpoint(const std::filesystem::path& path);

/// A trainer that goes on from a checkpoint read from `path`, with data that openDataOf() has opened for it.
/// Where they are known to be others, or nothing is known of those the run had, the trainer's record of its
/// data says so; others begin with the batch not yet learned. Throws BadFile if they do not fit each other.
[[nodiscard]] std::unique_ptr<Trainer> resumeFrom(const std::filesystem::path& path, Checkpoint checkpoint,
                                                  DatasetPtr data, int threads);

} // namespace mc
