#include "session.h"

#include "base/text.h"
#include "training/checkpoint.h"
#include "training/open_data.h"

#include <utility>

// Where a session writes and opens states and data.

namespace mc {

void Session::on(const command::SaveCheckpoint& save, const std::stop_token&) {
    writeCheckpoint(save.path, trainer().experiment(), trainer().state(), trainer().history(),
                    trainer().interventions());
    notice_ = {Notice::Kind::Information, MC_TEXT("Saved: ") + save.path.string(), {}};
}

void Session::on(const command::OpenCheckpoint& open, const std::stop_token& stop) {
    Checkpoint checkpoint = readCheckpoint(open.path);
    DatasetPtr data = dataFor(checkpoint.experiment, stop);
    begin(goOnFrom(open.path, std::move(checkpoint), std::move(data), threads_), stop);
    notice_ = {Notice::Kind::Information, MC_TEXT("Opened: ") + open.path.string(), {}};
}

void Session::on(const command::GoOnFrom& from, const std::stop_token& stop) {
    const Checkpoint& moment = *from.moment;
    begin(std::make_unique<Trainer>(moment.experiment, dataFor(moment.experiment, stop), threads_,
                                    moment.state, moment.history, moment.interventions),
          stop);
    notice_ = {Notice::Kind::Information, from.what, {}};
}

/// The data in use, if they are the ones asked for, or those opened for it.
DatasetPtr Session::dataFor(const Experiment& experiment, const std::stop_token& stop) const {
    const bool inUse = trainer_ && trainer_->experiment().data == experiment.data;
    return inUse ? trainer_->data() : openData(experiment, stop);
}

} // namespace mc
