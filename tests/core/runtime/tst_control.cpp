// The control of a what-if: the same run without it, in lock-step beside the run on the board.

#include "reference_runs_seen.h"
#include "support/check.h"
#include "support/overflowing_run.h"
#include "training/experiment/cost.h"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {
std::atomic<bool> failsNext = false; // there is no memory for the next request; the workers ask, too
}

void* operator new(std::size_t size) {
    void* const place = failsNext.exchange(false) ? nullptr : std::malloc(size);
    if (place == nullptr) {
        throw std::bad_alloc();
    }
    return place;
}

/// Together with the others, as they share one way back.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return std::malloc(size);
}

void operator delete(void* place) noexcept {
    std::free(place);
}

void operator delete(void* place, std::size_t) noexcept {
    std::free(place);
}

namespace {

using namespace mc;

constexpr auto kWhatIf = "weight-noise=40%";

command::Compare withTheControl() {
    return {ComparedWith{ComparedWith::Kind::Control}};
}

/// Moves three runs alike: one with a what-if and its control, one with the what-if alone, and one that never
/// had it. The first is the second, and its control is the third.
class ThreeRuns {
public:
    ThreeRuns(const Experiment& experiment, int threads)
        : both_(begun(experiment, threads)), changed_(begun(experiment, 1)), plain_(begun(experiment, 1)) {}

    void begin() {
        carryOut(*both_, interveneWithControl(kWhatIf));
        carryOut(*both_, withTheControl());
        carryOut(*changed_, intervene(kWhatIf));
    }
    void all(const Command& command) {
        for (Session* session : {both_.get(), changed_.get(), plain_.get()}) {
            carryOut(*session, command);
        }
    }
    void check() {
        const FramePtr both = both_->assemble();
        const FramePtr changed = changed_->assemble();
        const FramePtr plain = plain_->assemble();
        CHECK(both->notice == changed->notice);
        CHECK(samePresentation(both, changed) && samePairs(*both, *changed));
        CHECK(sameHistory(*both->history, *changed->history));
        CHECK(both->control && both->control->position == plain->position);
        CHECK(both->control->interventions.empty());
        CHECK(sameHistory(*both->control->history, *plain->history));
        CHECK(both->beside && both->beside->position == plain->position);
        CHECK(samePresentation(both->beside, plain) && samePairs(*both->beside, *plain));
        CHECK(both->beside->circuits[0]->forward == plain->circuits[0]->forward);
    }
    /// To the last bit of what a file keeps.
    void checkStates() {
        const Checkpoint both = checkpointOf(*both_);
        const Checkpoint changed = checkpointOf(*changed_);
        CHECK(sameWeights(both.state, changed.state) && both.state.errorRms == changed.state.errorRms);
        CHECK(sameHistory(both.history, changed.history));
    }

private:
    std::unique_ptr<Session> both_;
    std::unique_ptr<Session> changed_;
    std::unique_ptr<Session> plain_;
};

void theyAreSeparateRunsBitForBit(const Experiment& experiment, int threads) {
    ThreeRuns runs(experiment, threads);
    runs.all(command::Step{StepUnit::Batch, 1});
    runs.all(command::Step{StepUnit::TimeStep, 4});
    runs.begin();
    for (const Command& command : std::vector<Command>{
             command::Step{StepUnit::TimeStep, 1}, command::Step{StepUnit::Batch, 1},
             command::Step{StepUnit::Epoch, 2}, command::StepBack{StepUnit::Sample, 3}, command::GoTo{{3, 5}},
             command::Step{StepUnit::Sample, 2}, command::StepBack{StepUnit::Batch, 1}, command::GoTo{{1, 2}},
             command::Step{StepUnit::Epoch, 2}}) {
        runs.all(command);
        runs.check();
    }
    runs.checkStates();
}

void theyAreSeparateRunsForAllRulesEncodersErrorsAndThreads() {
    forEveryRun(theyAreSeparateRunsBitForBit);
}

void atTheEndOfABatchItBeginsWithWhatIsShown() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    carryOut(*session, interveneWithControl(kWhatIf));
    carryOut(*session, withTheControl());
    const FramePtr frame = session->assemble();
    CHECK(sameAnswer(*frame->presentation, *frame->beside->presentation));
    CHECK(!samePairs(*frame, *frame->beside)); // the weights of now
    carryOut(*session, command::Step{StepUnit::TimeStep, 1});
    const FramePtr later = session->assemble();
    CHECK(sameInput(*later->presentation, *later->beside->presentation));
    CHECK(!sameAnswer(*later->presentation, *later->beside->presentation));
}

/// Where so little of the past is kept that both go back a long way.
void itTravelsWithLittleMemoryForThePast() {
    Experiment experiment = tiny();
    experiment.learning.batch = 1;
    experiment.learning.eta = 0.002; // so that nothing falls silent, at which a run would pause
    ThreeRuns runs(experiment, 1);
    runs.all(command::SetPastBudget{1'000'000});
    runs.all(command::Step{StepUnit::Batch, 5});
    runs.begin();
    for (const Command& command :
         std::vector<Command>{command::Step{StepUnit::Batch, 900}, command::GoTo{{5, 1}},
                              command::GoTo{{777, 0}}, command::StepBack{StepUnit::Epoch, 3}}) {
        runs.all(command);
        runs.check();
    }
    runs.checkStates();
}

/// The control has the training sample in place of an image that a person has it learn.
void itIsShownTheImageThatTheRunLearns() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    carryOut(*session, command::Intervene{what_if::LearnImage{7, stroke(7)->pixels}, false, true});
    carryOut(*session, withTheControl());
    carryOut(*session, command::Step{StepUnit::TimeStep, 1});
    const FramePtr frame = session->assemble();
    CHECK(frame->presentation->asked && frame->presentation->label == 7);
    CHECK(sameInput(*frame->presentation, *frame->beside->presentation));
    CHECK(sameAnswer(*frame->presentation, *frame->beside->presentation)); // nothing is learned yet
}

void aCellThatIsPickedLaterIsTheOneOfTheBatchOnShow() {
    const auto session = begun(tiny(), 1);
    const auto plain = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 1});
    carryOut(*session, interveneWithControl(kWhatIf));
    carryOut(*session, withTheControl());
    carryOut(*session, command::Step{StepUnit::Batch, 3});
    carryOut(*plain, command::Step{StepUnit::Batch, 4});
    const FramePtr before = session->assemble();
    command::Watch both = watchBoth();
    both.topics.circuits[1] = {2, 3};
    for (Session* one : {session.get(), plain.get()}) {
        carryOut(*one, both);
    }
    const FramePtr frame = session->assemble();
    CHECK(sameAnswer(*frame->beside->presentation, *before->beside->presentation));
    CHECK(frame->beside->circuits.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        const CircuitRecord& one = *frame->beside->circuits[i];
        const CircuitRecord& other = *plain->assemble()->circuits[i];
        CHECK(one.learned && one.forward == other.forward && one.learned->forward == other.learned->forward);
    }
}

void itGoesOnWithoutLaterWhatIfs() {
    const auto session = begun(tiny(), 1);
    const auto plain = begun(tiny(), 1);
    for (Session* one : {session.get(), plain.get()}) {
        carryOut(*one, command::Step{StepUnit::Batch, 2});
    }
    carryOut(*session, interveneWithControl(kWhatIf));
    carryOut(*session, withTheControl());
    carryOut(*session, command::Step{StepUnit::Batch, 1});
    carryOut(*session, intervene("cut:1:3"));
    carryOut(*session, command::Step{StepUnit::Batch, 1});
    carryOut(*session, command::UndoIntervention{}); // of the later one
    CHECK(session->assemble()->control && session->assemble()->past->now == (Moment{3, 0}));
    carryOut(*session, command::Step{StepUnit::Batch, 1});
    carryOut(*plain, command::Step{StepUnit::Batch, 2});
    CHECK(samePairs(*session->assemble()->beside, *plain->assemble()));
}

void aSliderThatIsDraggedOnKeepsIt() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    carryOut(*session, interveneWithControl("set:eta=0.01"));
    const FramePtr first = session->assemble()->control;
    carryOut(*session, interveneWithControl("set:eta=0.02", true));
    CHECK(session->assemble()->control == first);
    carryOut(*session, command::Step{StepUnit::Batch, 1});
    carryOut(*session, interveneWithControl("set:eta=0.03", true));
    CHECK(session->assemble()->control->experiment->learning.eta == tiny().learning.eta);
    carryOut(*session, interveneWithControl("set:theta=0.9", true)); // another thing
    CHECK(session->assemble()->control->experiment->learning.eta == 0.03);
    carryOut(*session, intervene("cut:1:3")); // without one of its own
    CHECK(session->assemble()->control->experiment->learning.eta == 0.03);
}

void itEndsWithAWordWhereItHasLostTheRun() {
    const auto after = [](const Command& command) {
        auto session = begun(tiny(), 1);
        carryOut(*session, command::Step{StepUnit::Batch, 2});
        carryOut(*session, interveneWithControl(kWhatIf));
        carryOut(*session, withTheControl());
        carryOut(*session, command::Step{StepUnit::Batch, 2});
        CHECK(session->assemble()->control && session->assemble()->beside);
        carryOut(*session, command);
        const FramePtr frame = session->assemble();
        CHECK(!frame->control && !frame->comparedWith && !frame->beside);
        return session;
    };
    CHECK(tells(*after(command::UndoIntervention{}), "The control has ended: its what-if was undone."));
    for (const Command& command :
         std::vector<Command>{command::StepBack{StepUnit::Batch, 3}, command::GoTo{{1, 7}}}) {
        CHECK(tells(*after(command), "The control has ended: the run went back to before its what-if."));
    }
    for (const Command& command : std::vector<Command>{command::Reset{}, command::Restart{tiny()},
                                                       command::Restart{smallExperiment()}}) {
        CHECK(tells(*after(command), "The control has ended: another run is on the board."));
    }
    CHECK(tells(*after(command::EndControl{}), "The comparison with the control has ended."));
}

void withoutAControlThereIsNone() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    carryOut(*session, intervene(kWhatIf));
    CHECK(!session->assemble()->control);
    carryOut(*session, withTheControl());
    CHECK(refused(*session) && tells(*session, "There is no control to compare with."));
    CHECK(!session->assemble()->comparedWith);
}

void aRefusedWhatIfLeavesTheOneThatIsThere() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, interveneWithControl(kWhatIf));
    carryOut(*session, command::Step{StepUnit::Batch, 1});
    const FramePtr control = session->assemble()->control;
    carryOut(*session, interveneWithControl("cut:1:300"));
    CHECK(refused(*session) && session->assemble()->control == control);
}

void framesShareItUntilItMoves() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, interveneWithControl(kWhatIf));
    const FramePtr one = session->assemble();
    const FramePtr two = session->assemble();
    CHECK(one->control == two->control);
    carryOut(*session, command::Step{StepUnit::TimeStep, 1});
    CHECK(session->assemble()->control != one->control);
    CHECK(session->assemble()->control->data == one->data);
}

/// A what-if may keep numbers finite that are not without it.
void itEndsWhereItsNumbersOverflowAndTheRunGoesOn() {
    const auto session = begun(overflowing(tiny()), 1);
    carryOut(*session, interveneWithControl("set:error=spiking"));
    carryOut(*session, withTheControl());
    session->execute(command::Step{StepUnit::Epoch, 4}, {});
    for (; session->active(); session->goOn({})) {
        const FramePtr between = session->assemble();
        CHECK((between->control != nullptr) == (between->beside != nullptr));
    }
    const FramePtr frame = session->assemble();
    CHECK(!frame->control && tells(*session, "The control has ended: "));
    CHECK(!frame->comparedWith && tells(*session, "The comparison with the control has ended."));
    CHECK(!frame->notice.tells(PauseCause::NotFinite));
    CHECK(frame->position.updates == 4 * frame->position.batchesPerEpoch);
}

/// The other way round.
void itStaysWhereTheNumbersOfTheRunOverflow() {
    Experiment experiment = overflowing(tiny());
    experiment.errorCells.mode = ErrorMode::Spiking;
    const auto session = begun(experiment, 1);
    carryOut(*session, command::Step{StepUnit::Batch, 1});
    carryOut(*session, interveneWithControl("set:error=graded"));
    carryOut(*session, command::Step{StepUnit::Epoch, 4});
    const FramePtr frame = session->assemble();
    CHECK(frame->notice.tells(PauseCause::NotFinite));
    CHECK(frame->control && frame->control->position == frame->position);
}

/// The what-if that comes next is none of which the control is.
void itEndsWhereAnotherWhatIfFollowsOnTheWayOfAnUndo() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    carryOut(*session, interveneWithControl(kWhatIf));
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    session->execute(command::UndoIntervention{}, {});
    CHECK(session->active()); // on the way
    carryOut(*session, intervene("cut:1:3"));
    CHECK(!session->assemble()->control);
    CHECK(tells(*session, "The control has ended: its what-if was undone."));
}

/// It ends; what failed is not tried for ever.
void itEndsWhereThereIsNoMemoryForIt() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    carryOut(*session, interveneWithControl(kWhatIf));
    carryOut(*session, command::Step{StepUnit::Batch, 4});
    session->execute(command::GoTo{{4, 0}}, {});
    session->execute(command::Test{}, {}); // where the run has arrived
    CHECK(session->active());
    failsNext = true;
    session->goOn({});
    CHECK(!failsNext && !session->active() && !session->assemble()->control);
    CHECK(tells(*session, "The control has ended: There is not enough memory for this."));
    CHECK(session->assemble()->past->now == (Moment{4, 0}));
}

/// Of the memory there is, a run may take half, and what it may keep of its past counts before it is there.
void itIsRefusedWhereThePastMayTakeAllMemory() {
    const auto session = begun(tiny(), 1);
    const auto half = static_cast<std::size_t>(bytesOfMemory() / 2);
    carryOut(*session, command::SetPastBudget{half});
    carryOut(*session, interveneWithControl(kWhatIf));
    CHECK(refused(*session) && tells(*session, "There is not enough memory for a second run"));
    CHECK(session->assemble()->interventions.empty());
    carryOut(*session, command::Compare{ComparedWith{}});
    CHECK(refused(*session) && !session->assemble()->comparedWith);
    carryOut(*session, command::SetPastBudget{half - half / 10});
    carryOut(*session, interveneWithControl(kWhatIf));
    CHECK(session->assemble()->control);
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    CHECK(session->assemble()->control);
}

void aFrameShowsBothAtTheSameMoment() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, interveneWithControl(kWhatIf));
    session->execute(command::Step{StepUnit::Epoch, 3}, {});
    const auto inStep = [&] {
        const FramePtr frame = session->assemble();
        return frame->control->position == frame->position;
    };
    while (session->active()) {
        session->goOn({});
        CHECK(inStep());
    }
    session->execute(command::GoTo{{5, 4}}, {});
    session->execute(command::AddBookmark{"here"}, {}); // while it goes there
    while (session->active()) {
        CHECK(inStep());
        session->goOn({});
    }
    CHECK(inStep() && session->assemble()->past->now == (Moment{5, 4}));
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"theyAreSeparateRunsForAllRulesEncodersErrorsAndThreads",
          theyAreSeparateRunsForAllRulesEncodersErrorsAndThreads},
         {"atTheEndOfABatchItBeginsWithWhatIsShown", atTheEndOfABatchItBeginsWithWhatIsShown},
         {"itTravelsWithLittleMemoryForThePast", itTravelsWithLittleMemoryForThePast},
         {"itIsShownTheImageThatTheRunLearns", itIsShownTheImageThatTheRunLearns},
         {"aCellThatIsPickedLaterIsTheOneOfTheBatchOnShow", aCellThatIsPickedLaterIsTheOneOfTheBatchOnShow},
         {"itGoesOnWithoutLaterWhatIfs", itGoesOnWithoutLaterWhatIfs},
         {"aSliderThatIsDraggedOnKeepsIt", aSliderThatIsDraggedOnKeepsIt},
         {"itEndsWithAWordWhereItHasLostTheRun", itEndsWithAWordWhereItHasLostTheRun},
         {"withoutAControlThereIsNone", withoutAControlThereIsNone},
         {"aRefusedWhatIfLeavesTheOneThatIsThere", aRefusedWhatIfLeavesTheOneThatIsThere},
         {"framesShareItUntilItMoves", framesShareItUntilItMoves},
         {"itEndsWhereItsNumbersOverflowAndTheRunGoesOn", itEndsWhereItsNumbersOverflowAndTheRunGoesOn},
         {"itStaysWhereTheNumbersOfTheRunOverflow", itStaysWhereTheNumbersOfTheRunOverflow},
         {"itEndsWhereAnotherWhatIfFollowsOnTheWayOfAnUndo", itEndsWhereAnotherWhatIfFollowsOnTheWayOfAnUndo},
         {"itEndsWhereThereIsNoMemoryForIt", itEndsWhereThereIsNoMemoryForIt},
         {"itIsRefusedWhereThePastMayTakeAllMemory", itIsRefusedWhereThePastMayTakeAllMemory},
         {"aFrameShowsBothAtTheSameMoment", aFrameShowsBothAtTheSameMoment}},
        count, arguments);
}
