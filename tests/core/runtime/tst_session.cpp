// The slices in which the simulation thread goes on between two looks into its inbox.

#include "support/check.h"
#include "what_if_runs.h"

namespace {

using namespace mc;
using namespace std::chrono_literals;

void aSliceAtALimitedSpeedIsABatchAtTheMost() {
    Session session(smallExperiment(), 1);
    session.openFirst({});
    session.execute(command::SetSpeed{1e6}, {}); // a batch of 96 steps every tenth of a millisecond
    session.execute(command::Play{}, {});
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
    session.execute(command::SetSpeed{3000}, {});
    session.execute(command::Play{}, {});
    std::this_thread::sleep_for(100ms); // at least 300 steps are due: three batches and some steps
    for (int slice = 0; slice < 4; ++slice) {
        session.goOn({});
    }
    const FramePtr frame = session.assemble();
    CHECK(frame->position.updates >= 3);
}

WatchSet watchingPair(int pair) {
    WatchSet topics;
    topics.pairs = {pair};
    return topics;
}

void playingFastShowsWholePresentations() {
    Session session(smallExperiment(), 1); // of 6 steps
    session.openFirst({});
    session.execute(command::Step{StepUnit::TimeStep, 2}, {});
    session.goOn({});
    CHECK(session.assemble()->position.step == 2);
    session.execute(command::SetSpeed{2000}, {});
    session.execute(command::Play{}, {});
    for (int slice = 0; slice < 20; ++slice) {
        std::this_thread::sleep_for(1ms);
        const std::int64_t before = session.assemble()->position.step;
        session.goOn({});
        const FramePtr frame = session.assemble();
        CHECK(frame->position.step == 6 || frame->position.step == before);
    }
    CHECK(session.assemble()->position.step == 6);
}

void concordanceIsThatOfTheNextUpdate() {
    Session session(smallExperiment(), 1);
    session.openFirst({});
    CHECK(!session.assemble()->concordance);
    WatchSet topics = watchingPair(0);
    topics.concordance = true;
    session.execute(command::Watch{topics}, {});
    session.execute(command::Step{StepUnit::Batch, 2}, {});
    while (session.active()) {
        session.goOn({});
    }
    const auto shownTogether = [&] {
        const FramePtr frame = session.assemble();
        const Concordance pairs =
            measureConcordance(frame->pairs.at(0)->feedback, frame->pairs.at(0)->forward);
        CHECK(frame->concordance && frame->concordance->update == 3 && frame->concordance->epochs > 0);
        CHECK(frame->concordance->pairs.at(0).plain == pairs.plain);
        return *pairs.plain;
    };
    const double before = shownTogether();
    session.execute(command::Intervene{what_if::FlipFeedback{0, 1}}, {}); // every sign, at once on show
    CHECK(std::abs(shownTogether() - (1 - before)) < 1e-9);
    session.execute(command::UndoIntervention{}, {});
    while (session.active()) {
        session.goOn({});
    }
    CHECK(std::abs(shownTogether() - before) < 1e-9);
}

void synapsePairsAreThoseOfTheNextUpdate() {
    Session session(smallExperiment(), 1);
    session.openFirst({});
    CHECK(session.assemble()->pairs.empty());
    session.execute(command::Watch{watchingPair(0)}, {});
    session.execute(command::Play{}, {});
    for (std::int64_t update = 1; update <= 3; ++update) { // small: renewed for every frame
        session.goOn({});
        const FramePtr frame = session.assemble();
        CHECK(!frame->pairs.empty() && frame->pairs.at(0)->updates == update && !frame->pairs.at(0)->direct);
        CHECK(frame->pairs.at(0)->forward.rows() == 10 && frame->pairs.at(0)->forward.cols() == 20);
        CHECK(frame->pairs.at(0)->feedback.rows() == 10 && frame->pairs.at(0)->feedback.cols() == 20);
    }
    const FramePtr before = session.assemble();
    CHECK(session.assemble()->pairs == before->pairs); // nothing has changed: shared
    session.execute(command::Watch{watchingPair(1)}, {});
    CHECK(session.assemble()->pairs.empty()); // there is no such pair
    session.execute(command::Watch{}, {});
    CHECK(session.assemble()->pairs.empty());
}

void severalLayerPairsAndKernelsAreWatchedTogether() {
    Experiment experiment = smallExperiment();
    experiment.network = "28x28-2c5-3c5-12-10";
    Session session(experiment, 1);
    session.openFirst({});
    WatchSet topics;
    topics.pairs = {0, 2, 7}; // there is no pair 7
    topics.kernels = {1, 2, 3};
    session.execute(command::Watch{topics}, {});
    session.execute(command::Play{}, {});
    session.goOn({});
    session.goOn({});
    const FramePtr frame = session.assemble();
    CHECK(frame->pairs.size() == 2);
    CHECK(pairsOf(*frame, 0)->pair == 0 && pairsOf(*frame, 2)->pair == 2);
    CHECK(pairsOf(*frame, 0)->updates == 2 && pairsOf(*frame, 2)->updates == 2);
    CHECK(!pairsOf(*frame, 1) && !pairsOf(*frame, 7));
    CHECK(frame->kernels.size() == 2);
    CHECK(kernelsOf(*frame, 1)->layer == 1 && kernelsOf(*frame, 2)->layer == 2);
    CHECK(kernelsOf(*frame, 2)->updates == 2 && !kernelsOf(*frame, 3));
    CHECK(session.assemble()->pairs == frame->pairs); // nothing has changed: shared
    CHECK(session.assemble()->kernels == frame->kernels);
}

void directFeedbackIsPairedWithThePathToTheOutput() {
    Experiment experiment = smallExperiment();
    experiment.network = "784-12-14-10";
    experiment.rule = "dfa";
    Session session(experiment, 1);
    session.openFirst({});
    session.execute(command::Watch{watchingPair(0)}, {});
    const FramePtr frame = session.assemble();
    CHECK(!frame->pairs.empty() && frame->pairs.at(0)->direct);
    CHECK(frame->pairs.at(0)->forward.rows() == 10 && frame->pairs.at(0)->forward.cols() == 12);
    CHECK(frame->pairs.at(0)->feedback.rows() == 10 && frame->pairs.at(0)->feedback.cols() == 12);
}

void largeLayersAreCopiedLessOftenButAtRestTheyAreOfNow() {
    Experiment experiment = smallExperiment();
    experiment.network = "784-300-300-10";
    experiment.learning.batch = 1;
    Session session(experiment, 1);
    session.openFirst({});
    session.execute(command::Watch{watchingPair(0)}, {});
    session.execute(command::Play{}, {});
    int renewed = 0;
    FramePtr last = session.assemble();
    const auto begun = Clock::now();
    for (int update = 0; update < 30; ++update) {
        session.goOn({});
        const FramePtr frame = session.assemble();
        renewed += frame->pairs != last->pairs;
        last = frame;
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    CHECK(renewed <= 1 + static_cast<int>(seconds / 0.1));
    session.execute(command::Pause{}, {});
    CHECK(session.assemble()->pairs.at(0)->updates == 30);
}

void whatIsSaidOfALayerGoesOnceItSpikes() {
    Experiment silent = smallExperiment();
    silent.initial.outputGain = 1e-3;
    silent.learning.eta = 0.2;
    Session session(silent, 1);
    session.openFirst({});
    session.execute(command::Step{StepUnit::Batch, 300}, {});
    int said = 0;
    while (session.active()) {
        session.goOn({});
        said +=
            session.assemble()->notice.text.inEnglish().find("has spiked yet") != std::string::npos ? 1 : 0;
    }
    CHECK(said > 0 && said < 150); // it learns, and goes on to
    CHECK(session.assemble()->position.updates == 300);
    CHECK(session.assemble()->notice == Notice());
}

Experiment withHeldOutImages() {
    Experiment experiment = smallExperiment();
    experiment.data.validation = 50;
    return experiment;
}

void toTheEndOf(Session& session, StepUnit unit, std::int64_t count) {
    session.execute(command::Step{unit, count}, {});
    while (session.active()) {
        session.goOn({});
    }
}

void heldOutImagesAreTestedAfterEveryEpochAndTheTestSetWhenAsked() {
    Session session(withHeldOutImages(), 1);
    session.openFirst({});
    CHECK(session.assemble()->data->trainImages == 150 && session.assemble()->data->validationImages == 50);
    toTheEndOf(session, StepUnit::Epoch, 2);
    FramePtr frame = session.assemble();
    CHECK(frame->history->validation.size() == 3 && frame->history->test.empty());
    session.execute(command::Test{}, {});
    session.execute(command::Test{}, {}); // no second look at the same place
    frame = session.assemble();
    CHECK(frame->history->test.size() == 1);
    CHECK(frame->history->test.back().updates == frame->position.updates);
}

void aLookAtTheTestSetComesAgainOnTheWay() {
    Session session(withHeldOutImages(), 1);
    session.openFirst({});
    toTheEndOf(session, StepUnit::Batch, 4);
    session.execute(command::Test{}, {});
    const TestPoint looked = session.assemble()->history->test.back();
    session.execute(command::GoTo{Moment{1, 0}}, {});
    while (session.active()) {
        session.goOn({});
    }
    CHECK(session.assemble()->history->test.empty());
    toTheEndOf(session, StepUnit::Batch, 6);
    const FramePtr frame = session.assemble();
    CHECK(frame->history->test.size() == 1);
    CHECK(frame->history->test.back().updates == 4 && frame->history->test.back().loss == looked.loss);
}

void aLookAfterAWhatIfIsAnotherOneAndUndoBringsTheFirstBack() {
    Session session(withHeldOutImages(), 1);
    session.openFirst({});
    toTheEndOf(session, StepUnit::Batch, 4);
    const auto look = [&] {
        session.execute(command::Test{}, {});
        const FramePtr frame = session.assemble();
        CHECK(frame->history->test.size() == 1 && frame->history->test.back().updates == 4);
        return frame->history->test.back().loss;
    };
    const double before = look();
    carryOut(session, intervene("weight-noise:1=100%"));
    const double noisy = look();
    CHECK(noisy != before);
    CHECK(checkpointOf(session).history.test.back().interventions == 1);
    carryOut(session, command::Step{StepUnit::Batch, 3});
    carryOut(session, command::GoTo{Moment{4, 0}});
    CHECK(session.assemble()->history->test.back().loss == noisy);
    carryOut(session, command::UndoIntervention{});
    CHECK(session.assemble()->history->test.back().loss == before);
    CHECK(look() == before);
}

void aLookAfterAWhatIfIsKnownAgainAsSoonAsTheWhatIfIsInForce() {
    Session session(withHeldOutImages(), 1);
    session.openFirst({});
    toTheEndOf(session, StepUnit::Batch, Timeline::kLeastStride); // where a state is kept
    carryOut(session, intervene("weight-noise:1=100%"));
    session.execute(command::Test{}, {});
    carryOut(session, command::Step{StepUnit::Batch, 4});
    carryOut(session, command::GoTo{Moment{2, 0}});
    session.execute(command::GoTo{Moment{Timeline::kLeastStride + 4, 0}}, {});
    session.goOn({});
    CHECK(session.active()); // still on the way
    const History onTheWay = checkpointOf(session).history;
    CHECK(onTheWay.test.size() == 1 && onTheWay.test.back().updates == Timeline::kLeastStride);
}

void theMatrixIsThatOfTheMomentAndALookBringsItsImages() {
    Session session(smallExperiment(), 1);
    session.openFirst({});
    toTheEndOf(session, StepUnit::Epoch, 1);
    const TestPoint first = session.assemble()->history->test.back();
    toTheEndOf(session, StepUnit::Epoch, 2);
    const auto fits = [&] {
        const FramePtr frame = session.assemble();
        const LatestEvaluation latest = latestEvaluation(*frame->history);
        return frame->mistakes->areOf(latest.set, *latest.point);
    };
    CHECK(!first.confusion.isEmpty() && fits());
    carryOut(session, command::GoTo{Moment{first.updates, 0}});
    CHECK(session.assemble()->history->test.back() == first && !fits());
    session.execute(command::Test{}, {});
    CHECK(session.assemble()->history->test.back() == first && fits());
}

void whyItDoesNotLearnIsAnsweredOnceItIsAsked() {
    Session session(smallExperiment(), 1);
    session.openFirst({});
    session.execute(command::Diagnose{}, {});
    const Notice early = session.assemble()->notice;
    CHECK(early.answers && early.lasting() && early.kind == Notice::Kind::Information);
    CHECK(early.text.inEnglish().find("ask again after an epoch") != std::string::npos);
    toTheEndOf(session, StepUnit::Batch, 60);
    CHECK(session.assemble()->notice == Notice());
    const Moment before = checkpointOf(session).state.moment();
    session.execute(command::Diagnose{}, {});
    CHECK(!session.assemble()->notice.text.empty() && session.assemble()->notice != early);
    CHECK(checkpointOf(session).state.moment() == before && session.assemble()->presentation != nullptr);
}

void aLookStaysWhateverWayTheRunIsTravelled() {
    Session session(withHeldOutImages(), 1);
    session.openFirst({});
    toTheEndOf(session, StepUnit::Batch, 100);
    carryOut(session, command::GoTo{Moment{40, 0}});
    session.execute(command::Test{}, {});
    carryOut(session, command::GoTo{Moment{80, 0}}); // from a state that was kept before the look
    const FramePtr frame = session.assemble();
    CHECK(frame->history->test.size() == 1 && frame->history->test.back().updates == 40);
    carryOut(session, command::GoTo{Moment{20, 0}});
    CHECK(session.assemble()->history->test.empty());
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"aSliceAtALimitedSpeedIsABatchAtTheMost", aSliceAtALimitedSpeedIsABatchAtTheMost},
         {"whatIsOwedIsDoneInTheSlicesThatFollow", whatIsOwedIsDoneInTheSlicesThatFollow},
         {"playingFastShowsWholePresentations", playingFastShowsWholePresentations},
         {"concordanceIsThatOfTheNextUpdate", concordanceIsThatOfTheNextUpdate},
         {"synapsePairsAreThoseOfTheNextUpdate", synapsePairsAreThoseOfTheNextUpdate},
         {"severalLayerPairsAndKernelsAreWatchedTogether", severalLayerPairsAndKernelsAreWatchedTogether},
         {"directFeedbackIsPairedWithThePathToTheOutput", directFeedbackIsPairedWithThePathToTheOutput},
         {"largeLayersAreCopiedLessOftenButAtRestTheyAreOfNow",
          largeLayersAreCopiedLessOftenButAtRestTheyAreOfNow},
         {"whatIsSaidOfALayerGoesOnceItSpikes", whatIsSaidOfALayerGoesOnceItSpikes},
         {"heldOutImagesAreTestedAfterEveryEpochAndTheTestSetWhenAsked",
          heldOutImagesAreTestedAfterEveryEpochAndTheTestSetWhenAsked},
         {"aLookAtTheTestSetComesAgainOnTheWay", aLookAtTheTestSetComesAgainOnTheWay},
         {"aLookAfterAWhatIfIsAnotherOneAndUndoBringsTheFirstBack",
          aLookAfterAWhatIfIsAnotherOneAndUndoBringsTheFirstBack},
         {"aLookAfterAWhatIfIsKnownAgainAsSoonAsTheWhatIfIsInForce",
          aLookAfterAWhatIfIsKnownAgainAsSoonAsTheWhatIfIsInForce},
         {"theMatrixIsThatOfTheMomentAndALookBringsItsImages",
          theMatrixIsThatOfTheMomentAndALookBringsItsImages},
         {"whyItDoesNotLearnIsAnsweredOnceItIsAsked", whyItDoesNotLearnIsAnsweredOnceItIsAsked},
         {"aLookStaysWhateverWayTheRunIsTravelled", aLookStaysWhateverWayTheRunIsTravelled}},
        count, arguments);
}
