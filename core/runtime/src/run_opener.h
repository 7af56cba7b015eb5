#pragma once

#include "base/message.h"
#include "runtime/command.h"
#include "training/files/held_checkpoint.h"
#include "training/run/timeline.h"
#include "training/run/trainer.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace mc {

struct ExperimentFile;
struct Fitting;

/// A run that is ready to come on the board.
struct OpenedRun {
    std::unique_ptr<Trainer> trainer;
    std::size_t begunWith = 0; ///< so many of its interventions, the first ones
    KeptPast past{};
    std::size_t bookmarks = 0; ///< that its file holds, though they may be out of reach
    Message words{};           ///< sentences that say where it comes from, or what was changed; may be empty
    std::string window{};      ///< of a session; see SessionParts
    std::vector<HeldCheckpoint> held{}; ///< likewise
};

/// Opens runs from experiments, files and snapshots. What cannot be opened is refused, and nothing changes.
class RunOpener {
public:
    /// onBoard: its data are used again where they are the ones asked for; null: there is no run.
    RunOpener(const Trainer* onBoard, int threads, const std::stop_token& stop)
        : onBoard_(onBoard), threads_(threads), stop_(stop) {}

    /// An experiment from its beginning. Throws BadParameter, for data that cannot be opened, too.
    [[nodiscard]] OpenedRun begin(const command::Restart& asked) const;
    /// Goes on from a checkpoint or a session. Throws BadFile, DataRefused among it.
    [[nodiscard]] OpenedRun goOn(const command::OpenCheckpoint& open) const;
    /// Begins the run of an experiment file. file: what was read from open.path. Throws BadParameter,
    /// BadFile.
    [[nodiscard]] OpenedRun begin(const command::OpenCheckpoint& open, ExperimentFile file) const;
    /// Goes on from a snapshot. Throws Refused.
    [[nodiscard]] OpenedRun goOn(const command::Restore& restore) const;

private:
    [[nodiscard]] DatasetPtr dataFor(const Experiment& experiment) const;
    [[nodiscard]] DatasetPtr dataFor(const DataChoice& choice) const;
    [[nodiscard]] DatasetPtr openFitting(Fitting& fitting) const;
    [[nodiscard]] DatasetPtr dataOf(const std::filesystem::path& file, Experiment& experiment,
                                    const DataRecord& record, const DataWish& wish) const;
    [[nodiscard]] bool isInUse(const DataChoice& choice) const;

    const Trainer* onBoard_;
    int threads_;
    const std::stop_token& stop_;
};

} // namespace mc
