// Where a run pauses by itself: events, and activity that is lost.

#include "session_runs.h"
#include "support/check.h"
#include "training/events/what_if_text.h"

#include <limits>

namespace {

using namespace mc;

void watchFor(Session& session, const std::vector<const char*>& events) {
    command::PauseWhen when;
    for (const char* event : events) {
        when.events.push_back(parsePauseEvent(event));
    }
    session.execute(when, {});
}

bool says(Session& session, const std::string& words) {
    const Notice notice = session.assemble()->notice;
    return notice.kind == Notice::Kind::Information && notice.tells(PauseCause::Event) &&
           notice.text.inEnglish().find(words) != std::string::npos;
}

/// Plays until it pauses; a run that does not is given up.
void play(Session& session) {
    session.execute(command::Play{}, {});
    for (int slice = 0; slice < 3000 && session.active(); ++slice) {
        session.goOn({});
    }
    CHECK(!session.active());
}

void everySpikeOfACellIsFoundAtItsTime() {
    Session straight(tiny(), 1);
    straight.openFirst({});
    std::vector<Moment> expected; // step by step
    while (expected.size() < 12) {
        carryOut(straight, command::Step{StepUnit::TimeStep, 1});
        const FramePtr frame = straight.assemble();
        if (frame->presentation->layers[0].spikes(2, frame->position.step - 1) != 0) {
            expected.push_back(frame->past->now);
        }
    }
    for (const int threads : {1, 2}) {
        Session session(tiny(), threads);
        session.openFirst({});
        watchFor(session, {"spike:1:2"});
        for (const Moment& moment : expected) {
            play(session);
            CHECK(session.assemble()->past->now == moment);
            CHECK(says(session, "layer 1, cell 2 spikes"));
        }
        CHECK(sameWeights(
            stateOf(session).updates == expected.back().updates ? stateOf(session) : LearnerState{}, [&] {
                carryOut(straight, command::GoTo{expected.back()});
                return stateOf(straight);
            }()));
    }
}

void aMisclassifiedSampleIsShownAtItsEnd() {
    Session session(tiny(), 2);
    session.openFirst({});
    watchFor(session, {"misclassified"});
    for (int i = 0; i < 5; ++i) {
        play(session);
        const FramePtr frame = session.assemble();
        CHECK(frame->position.step == frame->position.steps);
        CHECK(frame->presentation->prediction.back() != frame->presentation->label);
        CHECK(says(session, "misclassified"));
    }
}

void stepsPauseAtEventsToo() {
    Session session(tiny(), 1);
    session.openFirst({});
    watchFor(session, {"epoch-end"});
    carryOut(session, command::Step{StepUnit::Batch, 100});
    CHECK(session.assemble()->position.updates == 3 && says(session, "the epoch ends"));
    carryOut(session, command::Step{StepUnit::Batch, 1});
    CHECK(session.assemble()->notice.kind == Notice::Kind::None);
    carryOut(session, command::StepBack{StepUnit::Batch, 4}); // across the end of an epoch, without a word
    CHECK(session.assemble()->position.updates == 0);
}

void sharesAreToldWhenTheyAreReached() {
    Session session(smallExperiment(), 1);
    session.openFirst({});
    watchFor(session, {"accuracy>=30%", "concordance:1>=60%", "train-accuracy>=25%"});
    bool accuracy = false;
    bool concordance = false;
    bool training = false;
    for (int i = 0; i < 3; ++i) {
        play(session);
        const FramePtr frame = session.assemble();
        if (says(session, "test accuracy")) {
            accuracy = true;
            CHECK(frame->history->test.back().accuracy >= 0.3);
            CHECK(frame->history->test[frame->history->test.size() - 2].accuracy < 0.3);
        }
        if (says(session, "concordance")) {
            concordance = true;
            CHECK(frame->history->concordance.back().pairs[0].plain.value() >= 0.6);
        }
        training = training || says(session, "training accuracy");
        if (accuracy && concordance && training) {
            return;
        }
    }
    CHECK(accuracy && concordance && training);
}

void aWeightThatCrossesZeroIsSeen() {
    Session straight(tiny(), 1);
    straight.openFirst({});
    const Matrix first = stateOf(straight).network.layers[2].forward;
    carryOut(straight, command::Step{StepUnit::Batch, 1});
    Index i = 0;
    Index j = 0;
    std::int64_t updates = 0;
    for (bool found = false; !found;) { // the first synapse that does
        carryOut(straight, command::Step{StepUnit::Batch, 1});
        const LearnerState state = stateOf(straight);
        const Matrix& now = state.network.layers[2].forward;
        found = (now.array() * first.array()).minCoeff(&i, &j) < 0;
        updates = state.updates;
    }
    Session session(tiny(), 1);
    session.openFirst({});
    const std::string event = "sign-change:3:" + std::to_string(i) + ":" + std::to_string(j);
    watchFor(session, {event.c_str()});
    play(session);
    CHECK(session.assemble()->position.updates == updates && says(session, "changes sign"));
}

void severalAtOnceAreAllSaid() {
    Session session(tiny(), 1);
    session.openFirst({});
    watchFor(session, {"epoch-end", "accuracy>=0"});
    play(session);
    CHECK(says(session, "test accuracy") && says(session, "the epoch ends"));
    CHECK(says(session, "epoch 1, batch 3"));
}

void watchingChangesNothing() {
    Session straight(tiny(), 1);
    straight.openFirst({});
    carryOut(straight, command::Step{StepUnit::Batch, 8});
    Session session(tiny(), 2);
    session.openFirst({});
    watchFor(session, {"spike:1:1", "misclassified", "concordance:2>=1", "sign-change:1:1:300"});
    while (session.assemble()->position.updates < 8) {
        carryOut(session, command::Step{StepUnit::Batch, 1});
    }
    CHECK(session.assemble()->past->now.updates == 8);
    carryOut(session, command::GoTo{{8, 0}});
    CHECK(sameWeights(stateOf(session), stateOf(straight)));
}

void whatTheNetworkDoesNotHaveIsRefused() {
    Session session(tiny(), 1);
    session.openFirst({});
    for (const char* wrong : {"spike:4:0", "spike:0:0", "spike:1:8", "concordance:3>=50%", "accuracy>=101%",
                              "sign-change:1:0:784"}) {
        watchFor(session, {wrong});
        CHECK(session.assemble()->notice.kind == Notice::Kind::Failure);
        CHECK(session.assemble()->pauseEvents.empty());
    }
    watchFor(session, {"spike:2:5", "epoch-end"});
    Experiment other = tiny();
    other.network = "784-8-3-10"; // has no such cell
    session.execute(command::Restart{other}, {});
    CHECK(session.assemble()->pauseEvents.size() == 1);
    CHECK(session.assemble()->notice.text.inEnglish().find("spike:2:5") != std::string::npos);
}

void aSilentLayerPausesWithTheWayBack() {
    Experiment experiment = smallExperiment();
    experiment.learning.batch = 40;
    Session session(experiment, 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 3});
    session.execute(command::Intervene{parseWhatIf("set:theta=100")}, {});
    play(session);
    FramePtr frame = session.assemble();
    CHECK(frame->notice.kind == Notice::Kind::Failure);
    CHECK(frame->notice.causes == std::vector{PauseCause::ActivityLost});
    CHECK(frame->notice.text.inEnglish().find("hidden layer 1") != std::string::npos);
    CHECK(frame->position.updates == 3 + 10); // the updates that slow traces remember: 1 / (1 - 0.9)
    CHECK(frame->notice.returnTo && *frame->notice.returnTo == (Moment{2, 0}));
    carryOut(session, command::GoTo{*frame->notice.returnTo});
    CHECK(session.assemble()->past->now == (Moment{2, 0}));
    session.execute(command::Intervene{parseWhatIf("set:theta=1")}, {}); // in place of that of before
    carryOut(session, command::Step{StepUnit::Batch, 5});
    CHECK(session.assemble()->notice.kind == Notice::Kind::None);
}

void aSaturatedLayerPauses() {
    Session session(smallExperiment(), 1);
    session.openFirst({});
    for (int cell = 0; cell < 20; ++cell) {
        session.execute(command::Intervene{what_if::InjectCurrent{{1, cell}, 100}}, {});
    }
    play(session);
    CHECK(session.assemble()->notice.text.inEnglish().find("every step") != std::string::npos);
    CHECK(session.assemble()->notice.tells(PauseCause::ActivityLost));
    CHECK(session.assemble()->notice.returnTo == (Moment{0, 0}));
}

void numbersThatAreNoLongerFinitePauseWithTheWayBack() {
    Experiment experiment = smallExperiment();
    experiment.errorCells.mode = ErrorMode::Graded;
    experiment.learning.eta = 100;
    experiment.learning.momentum = 0.99;
    Session session(experiment, 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    Checkpoint brink = checkpointOf(session);
    brink.state.network.layers[1].bias.setConstant(std::numeric_limits<float>::max());
    brink.state.slow[1].bias.setConstant(std::numeric_limits<float>::max());
    brink.session = {}; // no past leads to such a state
    carryOut(session, command::Restore{std::make_shared<const Checkpoint>(brink), std::string("brink")});
    play(session);
    const FramePtr frame = session.assemble();
    CHECK(frame->notice.kind == Notice::Kind::Failure);
    CHECK(frame->notice.text.inEnglish().find("finite") != std::string::npos);
    CHECK(frame->notice.causes == std::vector{PauseCause::NotFinite});
    CHECK(frame->notice.returnTo && *frame->notice.returnTo == (Moment{2, 0}));
    carryOut(session, command::GoTo{*frame->notice.returnTo});
    CHECK(session.assemble()->past->now == (Moment{2, 0}));
    CHECK(sameWeights(stateOf(session), brink.state));
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"everySpikeOfACellIsFoundAtItsTime", everySpikeOfACellIsFoundAtItsTime},
                          {"aMisclassifiedSampleIsShownAtItsEnd", aMisclassifiedSampleIsShownAtItsEnd},
                          {"stepsPauseAtEventsToo", stepsPauseAtEventsToo},
                          {"sharesAreToldWhenTheyAreReached", sharesAreToldWhenTheyAreReached},
                          {"aWeightThatCrossesZeroIsSeen", aWeightThatCrossesZeroIsSeen},
                          {"severalAtOnceAreAllSaid", severalAtOnceAreAllSaid},
                          {"watchingChangesNothing", watchingChangesNothing},
                          {"whatTheNetworkDoesNotHaveIsRefused", whatTheNetworkDoesNotHaveIsRefused},
                          {"aSilentLayerPausesWithTheWayBack", aSilentLayerPausesWithTheWayBack},
                          {"aSaturatedLayerPauses", aSaturatedLayerPauses},
                          {"numbersThatAreNoLongerFinitePauseWithTheWayBack",
                           numbersThatAreNoLongerFinitePauseWithTheWayBack}},
                         count, arguments);
}
