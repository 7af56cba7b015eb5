// Going back in a run and forth again, bit for bit.

#include "learning/rules.h"
#include "session_runs.h"
#include "support/check.h"

namespace {

using namespace mc;

/// Back from every kind of place by every unit, and forth again, against a run that never went back.
void goingBackAndForthGivesTheSameRun(const Experiment& experiment, int threads) {
    Session straight(experiment, 1);
    straight.openFirst({});
    carryOut(straight, command::Step{StepUnit::Batch, 7});
    const LearnerState expected = stateOf(straight);
    Session session(experiment, threads);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 5});
    carryOut(session, command::StepBack{StepUnit::Batch, 3});
    CHECK(session.assemble()->position.updates == 2 && session.assemble()->presentation);
    carryOut(session, command::Step{StepUnit::Sample, 2});
    carryOut(session, command::StepBack{StepUnit::TimeStep, 4});
    CHECK(session.assemble()->past->now == (Moment{2, 2}));
    carryOut(session, command::Step{StepUnit::TimeStep, 1});
    carryOut(session, command::StepBack{StepUnit::Epoch, 1});
    CHECK(session.assemble()->past->now == (Moment{0, 0}));
    carryOut(session, command::Step{StepUnit::Batch, 7});
    CHECK(sameWeights(stateOf(session), expected));
}

void itIsBitForBitForAllRulesEncodersErrorsAndThreads() {
    forEveryRun(goingBackAndForthGivesTheSameRun);
}

void momentsAreCountedBackAcrossBatchesAndEpochs() {
    const CourseShape shape{40, 16, 3}; // batches of 16, 16 and 8; 120 steps an epoch
    const auto back = [&](Moment from, StepUnit unit, std::int64_t count) {
        return earlierBy(shape, from, unit, count);
    };
    for (std::int64_t steps = 0; steps < 400; ++steps) {
        CHECK(shape.timeStepsUpTo(shape.momentAfter(steps)) == steps);
    }
    CHECK((shape.momentAfter(119) == Moment{2, 23}));
    CHECK((shape.momentAfter(120) == Moment{3, 0}));
    CHECK((back({3, 0}, StepUnit::TimeStep, 1) == Moment{2, 23}));
    CHECK((back({0, 5}, StepUnit::Sample, 1) == Moment{0, 3})); // from within to the end of the one before
    CHECK((back({0, 6}, StepUnit::Sample, 1) == Moment{0, 3}));
    CHECK((back({3, 3}, StepUnit::Sample, 2) == Moment{2, 21}));
    CHECK((back({4, 7}, StepUnit::Batch, 1) == Moment{4, 0}));
    CHECK((back({4, 0}, StepUnit::Batch, 1) == Moment{3, 0}));
    CHECK((back({4, 0}, StepUnit::Epoch, 1) == Moment{3, 0}));
    CHECK((back({3, 0}, StepUnit::Epoch, 1) == Moment{0, 0}));
    CHECK((back({4, 7}, StepUnit::Epoch, 100) == Moment{0, 0}));
    CHECK((back({4, 7}, StepUnit::TimeStep, std::int64_t{1} << 62) == Moment{0, 0}));
}

void curvesEndWhereTheRunStands() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 9});
    const FramePtr later = session.assemble();
    carryOut(session, command::StepBack{StepUnit::Batch, 5});
    const FramePtr frame = session.assemble();
    CHECK(frame->run == later->run && frame->position.updates == 4 && !frame->playing);
    CHECK(frame->history->train.back().lastUpdate == 4 && frame->history->test.back().updates == 3);
    CHECK(frame->past->latest.updates == 9);
    carryOut(session, command::GoTo{{9, 0}});
    const FramePtr again = session.assemble();
    CHECK(again->position == later->position);
    CHECK(again->history->train.size() == later->history->train.size());
    for (std::size_t i = 0; i < again->history->train.size(); ++i) {
        CHECK(again->history->train[i].loss == later->history->train[i].loss);
    }
    CHECK(again->history->test.size() == later->history->test.size());
    CHECK(again->history->test.back().loss == later->history->test.back().loss);
    CHECK(again->presentation && again->presentation->imageIndex == later->presentation->imageIndex);
}

void theWayBackIsNotShown() {
    Experiment experiment = tiny();
    Session session(experiment, 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 20});
    const FramePtr before = session.assemble();
    session.execute(command::StepBack{StepUnit::Batch, 1}, {});
    CHECK(session.active() && !session.changed());
    CHECK(session.assemble()->position.updates == before->position.updates && session.assemble()->playing);
    CHECK(session.assemble()->travels && !before->travels);
    session.execute(command::StepBack{StepUnit::Batch, 1}, {}); // quick presses add up
    settle(session);
    CHECK(session.assemble()->position.updates == 18 && !session.assemble()->travels);
}

void memoryStaysWithinItsBudgetAndTheWholeCourseInReach() {
    Session session(tiny(), 1);
    session.openFirst({});
    constexpr std::size_t kBudget = 2'000'000;
    session.execute(command::SetPastBudget{kBudget}, {});
    carryOut(session, command::Step{StepUnit::Batch, 2000});
    const FramePtr frame = session.assemble();
    CHECK(frame->past->bytes <= kBudget && frame->past->states.size() > 8);
    CHECK(frame->past->states.front() == 0 && frame->past->states.size() < 2000 / Timeline::kLeastStride);
    carryOut(session, command::GoTo{{777, 5}});
    CHECK(session.assemble()->past->now == (Moment{777, 5}));
    Session straight(tiny(), 1);
    straight.openFirst({});
    carryOut(straight, command::Step{StepUnit::Batch, 777});
    carryOut(straight, command::Step{StepUnit::TimeStep, 5});
    CHECK(sameWeights(stateOf(session), stateOf(straight)));
    session.execute(command::SetPastBudget{10}, {});
    CHECK(session.assemble()->notice.kind == Notice::Kind::Failure);
}

void bookmarksComeBack() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 4});
    carryOut(session, command::Step{StepUnit::TimeStep, 7});
    session.execute(command::AddBookmark{"here"}, {});
    carryOut(session, command::Step{StepUnit::Batch, 5});
    session.execute(command::AddBookmark{"later"}, {});
    session.execute(command::RenameBookmark{"here", "before the fall"}, {});
    FramePtr frame = session.assemble();
    CHECK(frame->past->bookmarks.size() == 2 && frame->past->bookmarks[0].name == "before the fall");
    carryOut(session, command::GoTo{frame->past->bookmarks[0].moment});
    CHECK(session.assemble()->past->now == (Moment{4, 7}));
    session.execute(command::RemoveBookmark{"later"}, {});
    CHECK(session.assemble()->past->bookmarks.size() == 1);
    for (const Command& wrong : {Command{command::RemoveBookmark{"none"}}, Command{command::AddBookmark{""}},
                                 Command{command::RenameBookmark{"none", "some"}}}) {
        session.execute(wrong, {});
        CHECK(session.assemble()->notice.kind == Notice::Kind::Failure);
    }
    session.execute(command::Reset{}, {});
    CHECK(session.assemble()->past->bookmarks.empty());
}

void beforeTheStartThereIsNothing() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::StepBack{StepUnit::Epoch, 1});
    CHECK(session.assemble()->notice.kind == Notice::Kind::Information);
    carryOut(session, command::Step{StepUnit::Batch, 1});
    carryOut(session, command::GoTo{{1000, 0}});
    CHECK(session.assemble()->past->now == (Moment{1, 0}));
    carryOut(session, command::GoTo{{-5, 0}});
    CHECK(session.assemble()->past->now == (Moment{0, 0}));
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"itIsBitForBitForAllRulesEncodersErrorsAndThreads",
          itIsBitForBitForAllRulesEncodersErrorsAndThreads},
         {"momentsAreCountedBackAcrossBatchesAndEpochs", momentsAreCountedBackAcrossBatchesAndEpochs},
         {"curvesEndWhereTheRunStands", curvesEndWhereTheRunStands},
         {"theWayBackIsNotShown", theWayBackIsNotShown},
         {"memoryStaysWithinItsBudgetAndTheWholeCourseInReach",
          memoryStaysWithinItsBudgetAndTheWholeCourseInReach},
         {"bookmarksComeBack", bookmarksComeBack},
         {"beforeTheStartThereIsNothing", beforeTheStartThereIsNothing}},
        count, arguments);
}
