#include "session.h"

#include "base/text.h"
#include "training/checkpoint.h"
#include "training/open_data.h"

#include <utility>

// Where a session writes and opens states and data.

namespace mc {

void Session::on(const command::SaveCheckpoint& save, const std::stop_token& stop) {
    trainer();
    arrive(stop);
    writeCheckpoint(save.path, trainer().experiment(), trainer().state(), trainer().history(),
                    trainer().interventions());
    notice_ = {Notice::Kind::Information, MC_TEXT("Saved: ") + save.path.string(), {}};
}

void Session::on(const command::OpenCheckpoint& open, const std::stop_token& stop) {
    Checkpoint checkpoint = readCheckpoint(open.path);
    DatasetPtr data = dataFor(checkpoint.experiment, stop);
    notice_ = {};
    begin(goOnFrom(open.path, std::move(checkpoint), std::move(data), threads_), stop);
    sayOpened(MC_TEXT("Opened: ") + open.path.string());
}

void Session::on(const command::GoOnFrom& from, const std::stop_token& stop) {
    const Checkpoint& moment = *from.moment;
    notice_ = {};
    begin(std::make_unique<Trainer>(moment.experiment, dataFor(moment.experiment, stop), threads_,
                                    moment.state, moment.history, moment.interventions),
          stop);
    sayOpened(from.what);
}

/// Together with what had to be said of the beginning.
void Session::sayOpened(const std::string& what) {
    const std::string also = notice_.text.empty() ? "" : " " + notice_.text;
    notice_ = {Notice::Kind::Information, what + also, {}};
}

/// The data in use, if they are the ones asked for, or those opened for it.
DatasetPtr Session::dataFor(const Experiment& experiment, const std::stop_token& stop) const {
    const bool inUse = trainer_ && opensTheSame(trainer_->experiment().data, experiment.data);
    return inUse ? trainer_->data() : openData(experiment, stop);
}

} // namespace mc
