// The slices in which the simulation thread goes on between two looks into its inbox.

#include "session.h"
#include "small_experiment.h"
#include "support/check.h"

namespace {

using namespace mc;
using namespace std::chrono_literals;

void aSliceAtALimitedSpeedIsABatchAtTheMost() {
    Session session(smallExperiment(), 1);
    session.openFirst({});
    session.carryOut(command::SetSpeed{1e6}, {}); // a batch of 96 steps every tenth of a millisecond
    session.carryOut(command::Play{}, {});
    std::this_thread::sleep_for(50ms); // 50,000 steps are due
    for (std::int64_t slice = 1; slice <= 3; ++slice) {
        session.goOn({});
        CHECK(session.assemble()->position.updates == slice);
        CHECK(session.idleTime() <= Clock::duration::zero()); // the rest is still owed
    }
}

void whatIsOwedIsDoneInTheSlicesThatFollow() {
    Session session(smallExperiment(), 1);
    session.openFirst({});
    session.carryOut(command::SetSpeed{3000}, {});
    session.carryOut(command::Play{}, {});
    std::this_thread::sleep_for(100ms); // at least 300 steps are due: three batches and some steps
    for (int slice = 0; slice < 4; ++slice) {
        session.goOn({});
    }
    const FramePtr frame = session.assemble();
    CHECK(frame->position.updates >= 3);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"aSliceAtALimitedSpeedIsABatchAtTheMost", aSliceAtALimitedSpeedIsABatchAtTheMost},
                          {"whatIsOwedIsDoneInTheSlicesThatFollow", whatIsOwedIsDoneInTheSlicesThatFollow}},
                         count, arguments);
}
