#include "session.h"

#include "base/errors.h"
#include "base/text.h"

#include <algorithm>

// Where a person intervenes in a run.

namespace mc {

void Session::on(const command::Intervene& intervene, const std::stop_token& stop) {
    trainer();
    arrive(stop);
    if (now() > timeline_.latest()) {
        throw Refused(MC_TEXT("The numbers of this run have stopped being finite: go back to where they were "
                              "before you change something."));
    }
    trainer_->intervene(intervene.change);
    undoNumbers_.interventions.resize(trainer_->interventions().size() - 1);
    undoNumbers_.interventions.push_back(++actionsDone_);
    timeline_.forgetAfter(now());
    forgetMeasured();
    notice_ = {};
}

void Session::on(const command::UndoIntervention&, const std::stop_token& stop) {
    Trainer& run = trainer();
    arrive(stop);
    const std::size_t inForce = run.state().interventions;
    if (inForce == 0) {
        throw Refused(MC_TEXT("There is no what-if to undo."));
    }
    if (inForce <= timeline_.earliestInterventions()) {
        throw Refused(MC_TEXT("The last what-if was made before the earliest moment that is kept, and cannot "
                              "be undone."));
    }
    stopMoving();
    notice_ = {};
    const std::size_t kept = inForce - 1;
    begunWith_ = std::min(begunWith_, kept);
    undoNumbers_.interventions.resize(kept);
    const std::int64_t updates = run.interventions()[kept].updates;
    const Moment place{updates, now().updates == updates ? now().presented : 0};
    const Moment goal = std::max(place, timeline_.earliest());
    timeline_.forgetAfter(goal);
    timeline_.forgetBeyond(kept);
    const std::shared_ptr<const KeptState> from = timeline_.before(goal);
    run.restoreWithout(kept, from->state, from->history);
    travelOnTo(goal);
}

} // namespace mc
