#include "base/errors.h"
#include "training/files/checkpoint.h"

#include <optional>
#include <utility>

// From a run to a checkpoint, and back.

namespace mc {

namespace {

/// Records where the data are not known to be those of before.
void noteData(Checkpoint& checkpoint, const Dataset& data) {
    const std::optional<DataIdentity>& before = checkpoint.data.identity;
    LearnerState& state = checkpoint.state;
    if (!before || !data.identity) {
        checkpoint.data.changes.push_back({state.updates, {}});
    } else if (*before != *data.identity) {
        checkpoint.data.changes.push_back({state.updates, differenceText(*before, *data.identity)});
        state.presented = 0; // its samples were of the others
    }
}

} // namespace

void writeCheckpoint(const std::filesystem::path& path, const Trainer& trainer, const SessionParts& session) {
    writeCheckpoint(path, trainer.experiment(), trainer.state(), trainer.history(), trainer.interventions(),
                    session, trainer.dataRecord());
}

Checkpoint checkpointOf(const Trainer& trainer) {
    return {trainer.experiment(), trainer.state(), trainer.history(), trainer.interventions(), {},
            trainer.dataRecord()};
}

std::unique_ptr<Trainer> resumeFrom(const std::filesystem::path& path, Checkpoint checkpoint, DatasetPtr data,
                                    int threads) {
    noteData(checkpoint, *data);
    try {
        return std::make_unique<Trainer>(checkpoint.experiment, std::move(data), threads,
                                         std::move(checkpoint.state), std::move(checkpoint.history),
                                         std::move(checkpoint.interventions),
                                         std::move(checkpoint.data.changes));
    } catch (const BadFile&) {
        throw;
    } catch (const Refused& fault) {
        throw BadFile(path.string(), {MC_TEXT("cannot be gone on from: %1"), {fault.message()}});
    }
}

} // namespace mc
