// A run whose place another one takes can be gone back to, and goes on bit for bit.

#include "replaced_runs.h"
#include "session_runs.h"
#include "support/check.h"
#include "support/wait_until.h"
#include "training/experiment/cost.h"

#include <cstddef>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>

namespace {

using namespace mc;
namespace fs = std::filesystem;

/// What a checkpoint of the run would be, byte by byte.
std::string bytesOf(Session& session) {
    const fs::path path = fs::temp_directory_path() / ("runs_kept_" + std::to_string(::getpid()) + ".mcz");
    session.execute(command::SaveCheckpoint{path}, {});
    const Checkpoint kept = readCheckpoint(path); // again without the state that leads to it
    writeCheckpoint(path, kept.experiment, kept.state, kept.history, kept.interventions, {}, kept.data);
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    fs::remove(path);
    CHECK(!bytes.empty());
    return bytes;
}

Experiment other() {
    Experiment experiment = tiny();
    experiment.network = "784-12-10";
    experiment.seed = 7;
    return experiment;
}

/// Some batches and time steps, with a bookmark and a what-if on the way.
void play(Session& session) {
    carryOut(session, command::Step{StepUnit::Batch, 34});
    session.execute(command::AddBookmark{"here"}, {});
    session.execute(command::Intervene{what_if::FlipFeedback{0, 0.3}}, {});
    carryOut(session, command::Step{StepUnit::Batch, 6});
    carryOut(session, command::Step{StepUnit::TimeStep, 7});
}

void theRunBeforeComesBackBitForBit(const Command& replacing) {
    Session straight(tiny(), 1);
    straight.openFirst({});
    play(straight);
    Session session(tiny(), 2);
    session.openFirst({});
    play(session);
    const std::string before = bytesOf(session);
    const FramePtr then = session.assemble();
    session.execute(replacing, {});
    const FramePtr meanwhile = session.assemble();
    CHECK(meanwhile->run != then->run && meanwhile->origin != then->origin);
    CHECK(meanwhile->undo.last == UndoSummary::Kind::Replaced && meanwhile->notice.replaced);
    CHECK(meanwhile->undo.before->experiment->network == "784-8-6-10");
    CHECK(meanwhile->undo.before->position == then->position);
    carryOut(session, command::Step{StepUnit::Batch, 3});
    const std::string left = bytesOf(session);
    carryOut(session, command::BackToBefore{});
    const FramePtr back = session.assemble();
    CHECK(!back->playing && back->run != then->run && back->origin == then->origin);
    CHECK(back->past->bookmarks == then->past->bookmarks && back->past->states == then->past->states);
    CHECK(back->interventions == then->interventions && back->presentation);
    CHECK(bytesOf(session) == before);
    for (Session* one : {&session, &straight}) { // on, and back into the past of before
        carryOut(*one, command::Step{StepUnit::Batch, 5});
    }
    CHECK(bytesOf(session) == bytesOf(straight));
    for (Session* one : {&session, &straight}) {
        carryOut(*one, command::GoTo{{20, 2}});
    }
    CHECK(bytesOf(session) == bytesOf(straight));
    carryOut(session, command::ForwardToAfter{}); // what was left is not lost either
    CHECK(bytesOf(session) == left);
}

void afterResetRestartAndOpening() {
    const fs::path path = fs::temp_directory_path() / ("kept_" + std::to_string(::getpid()) + ".mcz");
    Session writer(other(), 1);
    writer.openFirst({});
    carryOut(writer, command::Step{StepUnit::Batch, 4});
    writer.execute(command::SaveCheckpoint{path}, {});
    const auto moment = std::make_shared<const Checkpoint>(readCheckpoint(path));
    for (const Command& replacing :
         {Command(command::Reset{}), Command(command::Restart{other(), {what_if::FreezeFeedback{}}}),
          Command(command::OpenCheckpoint{path}),
          Command(command::Restore{moment, std::string("From the race.")})}) {
        theRunBeforeComesBackBitForBit(replacing);
    }
    fs::remove(path);
}

void aRunThatPlaysComesBackPaused() {
    Session session(tiny(), 1);
    session.openFirst({});
    session.execute(command::Play{}, {});
    session.goOn({});
    session.execute(command::Reset{}, {});
    CHECK(session.active()); // goes on playing
    session.execute(command::BackToBefore{}, {});
    CHECK(!session.active() && session.assemble()->position.updates == 1);
}

/// What was done last is undone first, whatever it was.
void undoGoesBackInTheOrderOfTime() {
    using Kind = UndoSummary::Kind;
    Session session(tiny(), 1);
    session.openFirst({});
    const auto undo = [&session] { return session.assemble()->undo; };
    CHECK(undo().last == Kind::None && !undo().before && !undo().after);
    carryOut(session, command::Step{StepUnit::Batch, 2});
    session.execute(command::Intervene{what_if::FlipFeedback{0, 0.3}}, {});
    CHECK(undo().last == Kind::Changed);
    const std::uint64_t flipped = undo().number;
    session.execute(command::Reset{}, {});
    CHECK(undo().last == Kind::Replaced && undo().number > flipped);
    const std::uint64_t begun = undo().number;
    session.execute(command::Intervene{what_if::FreezeFeedback{}}, {});
    CHECK(undo().last == Kind::Changed && undo().number > begun);
    carryOut(session, command::UndoIntervention{});
    CHECK(undo().last == Kind::Replaced && undo().number == begun);
    carryOut(session, command::BackToBefore{});
    CHECK(undo().last == Kind::Changed && undo().number == flipped && undo().after);
    carryOut(session, command::UndoIntervention{});
    CHECK(undo().last == Kind::None && undo().after);
    carryOut(session, command::BackToBefore{});
    CHECK(session.assemble()->notice.kind == Notice::Kind::Failure);
}

/// Opening is later than what was done to the run that is opened.
void whatWasDoneToAnOpenedRunIsOlderThanOpeningIt() {
    const fs::path path = fs::temp_directory_path() / ("older_" + std::to_string(::getpid()) + ".mcz");
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    session.execute(command::Intervene{what_if::FreezeFeedback{}}, {});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    session.execute(command::SaveSession{path, "", std::size_t{1} << 28}, {});
    session.execute(command::OpenCheckpoint{path}, {});
    CHECK(session.assemble()->undo.last == UndoSummary::Kind::Replaced);
    carryOut(session, command::BackToBefore{});
    CHECK(session.assemble()->undo.last == UndoSummary::Kind::Changed);
    fs::remove(path);
}

void severalRunsAreKeptAndOneThatNeverMovedGoesFirst() {
    Session session(tiny(), 1);
    session.openFirst({});
    const auto begin = [&session](std::int64_t seed, int batches) {
        Experiment experiment = tiny();
        experiment.seed = seed;
        carryOut(session, command::Restart{experiment, {}});
        if (batches > 0) {
            carryOut(session, command::Step{StepUnit::Batch, batches});
        }
    };
    for (const std::int64_t seed : {2, 3, 4, 5, 6}) { // that of the start has not moved
        begin(seed, seed == 4 ? 0 : 1);
    }
    std::vector<std::int64_t> seeds;
    while (session.assemble()->undo.before) {
        carryOut(session, command::BackToBefore{});
        seeds.push_back(session.assemble()->experiment->seed);
    }
    CHECK((seeds == std::vector<std::int64_t>{5, 4, 3, 2}));
    begin(9, 1); // what going back has left is before this one
    seeds.clear();
    while (session.assemble()->undo.before) {
        carryOut(session, command::BackToBefore{});
        seeds.push_back(session.assemble()->experiment->seed);
    }
    CHECK((seeds == std::vector<std::int64_t>{2, 3, 5, 6}));
}

void nothingIsSaidOfARunThatNeverMoved() {
    Session session(tiny(), 1);
    session.openFirst({});
    session.execute(command::Restart{other(), {}}, {});
    CHECK(session.assemble()->notice.kind == Notice::Kind::None);
    carryOut(session, command::BackToBefore{}); // but it is there
    CHECK(session.assemble()->experiment->network == "784-8-6-10");
}

void whatIsRefusedReplacesNothing() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 3});
    Experiment impossible = tiny();
    impossible.network = "100-10";
    for (const Command& refused : {Command(command::Restart{impossible, {}}),
                                   Command(command::OpenCheckpoint{"/there/is/no/such/file.mcs"})}) {
        session.execute(refused, {});
        const FramePtr frame = session.assemble();
        CHECK(frame->notice.kind == Notice::Kind::Failure && !frame->undo.before);
        CHECK(frame->position.updates == 3);
    }
}

Command lessonRun() {
    command::Restart begin{other()};
    begin.ofLesson = true;
    return begin;
}

/// A lesson begins and leaves runs of its own; what a person could go back to waits meanwhile.
void lessonsHaveTheirOwnRunsBefore() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 3});
    session.execute(command::Reset{}, {});
    carryOut(session, command::Step{StepUnit::Batch, 1});
    session.execute(command::BeginLesson{}, {});
    session.execute(lessonRun(), {});
    CHECK(!session.assemble()->undo.before && session.assemble()->notice.kind == Notice::Kind::None);
    carryOut(session, command::Step{StepUnit::Batch, 2});
    session.execute(command::Reset{}, {}); // a person, within the lesson
    CHECK(session.assemble()->undo.before->position.updates == 2);
    session.execute(lessonRun(), {}); // the next step
    CHECK(!session.assemble()->undo.before);
    session.execute(command::EndLesson{}, {});
    CHECK(session.assemble()->position.updates == 1);
    CHECK(session.assemble()->undo.before->position.updates == 3);
    carryOut(session, command::BackToBefore{});
    CHECK(session.assemble()->position.updates == 3);
}

/// With its speed and what it pauses at, and bit for bit, whatever is done to the runs of the lesson.
void theRunFromBeforeALessonIsUntouched() {
    Session session(tiny(), 2);
    session.openFirst({});
    play(session);
    session.execute(command::PauseWhen{{pause_event::EpochEnds{}}}, {});
    session.execute(command::SetSpeed{250}, {});
    const std::string before = bytesOf(session);
    const FramePtr then = session.assemble();
    session.execute(command::EndLesson{}, {}); // none is open
    CHECK(session.assemble()->run == then->run);
    session.execute(command::BeginLesson{}, {});
    session.execute(command::PauseWhen{}, {});
    session.execute(command::SetSpeed{kFullSpeed}, {});
    session.execute(lessonRun(), {});
    carryOut(session, command::Step{StepUnit::Batch, 5});
    session.execute(command::Intervene{what_if::FlipFeedback{0, 0.3}}, {});
    session.execute(command::EndLesson{}, {});
    const FramePtr after = session.assemble();
    CHECK(after->origin == then->origin && after->run != then->run && !after->playing);
    CHECK(after->past->now == then->past->now && after->past->earliest == Moment{});
    CHECK(after->past->bookmarks == then->past->bookmarks && after->interventions == then->interventions);
    CHECK(after->speedAsked == 250 && after->pauseEvents.size() == 1);
    CHECK(bytesOf(session) == before);
}

/// One that has not begun a run yet leaves the board as it is.
void aLessonThatWasOnlyOpenedChangesNothing() {
    Session session(tiny(), 1);
    session.openFirst({});
    session.execute(command::Play{}, {});
    const FramePtr then = session.assemble();
    session.execute(command::BeginLesson{}, {});
    CHECK(!session.active());
    session.execute(command::EndLesson{}, {});
    CHECK(session.active() && session.assemble()->run == then->run);
    session.execute(command::BeginLesson{}, {});
    session.execute(command::EndLesson{false}, {});
    CHECK(!session.active());
}

/// A file that can be opened ends the lesson and replaces the person's own run; one that cannot leaves both.
void aFileOpenedInALessonReplacesTheOwnRun() {
    const fs::path path = fs::temp_directory_path() / ("lesson_" + std::to_string(::getpid()) + ".mcs");
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 3});
    session.execute(command::BeginLesson{}, {});
    session.execute(lessonRun(), {});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    session.execute(command::SaveSession{path, "", 0, true}, {});
    session.execute(command::OpenCheckpoint{"/there/is/no/such/file.mcs"}, {});
    CHECK(session.assemble()->position.updates == 2 && !session.assemble()->undo.before);
    session.execute(command::OpenCheckpoint{path}, {});
    CHECK(session.assemble()->experiment->network == other().network);
    CHECK(session.assemble()->undo.before->position.updates == 3);
    carryOut(session, command::BackToBefore{});
    CHECK(session.assemble()->experiment->network == tiny().network);
    fs::remove(path);
}

/// 600 updates and 19 states of the past.
std::unique_ptr<Session> longRun() {
    auto session = std::make_unique<Session>(tiny(), 1);
    session->openFirst({});
    carryOut(*session, command::Step{StepUnit::Batch, 600});
    return session;
}

void runsAreKeptWithinTheMemoryForThePast() {
    const std::unique_ptr<Session> session = longRun();
    const std::string before = bytesOf(*session);
    const FramePtr then = session->assemble();
    CHECK(then->past->states.size() > 10);
    const std::size_t each = then->past->bytes / then->past->states.size();
    session->execute(command::Reset{}, {});
    // Too little for the run itself: its present state stays all the same, and the beginning of its past.
    session->execute(command::SetPastBudget{std::max<std::size_t>(1'000'000, 2 * each)}, {});
    session->execute(command::SetPastBudget{then->past->budget}, {});
    carryOut(*session, command::BackToBefore{});
    const FramePtr back = session->assemble();
    CHECK(back->past->states.size() < then->past->states.size() && !back->past->states.empty());
    CHECK(back->past->budget == then->past->budget);
    CHECK(bytesOf(*session) == before);
    carryOut(*session, command::GoTo{{300, 1}}); // from a state further back
    CHECK(session->assemble()->past->now == (Moment{300, 1}));
}

std::ptrdiff_t threadsOfThisProcess() {
    return std::distance(fs::directory_iterator("/proc/self/task"), fs::directory_iterator());
}

/// Waits for it: a thread that was joined can still be listed for a moment.
bool thisProcessHasThreads(std::ptrdiff_t wanted) {
    return waitUntil([wanted] { return threadsOfThisProcess() == wanted; });
}

/// The threads of one run, whatever is kept beside it.
void runsPutAsideHoldNoThreads() {
    if (!fs::exists("/proc/self/task")) {
        std::puts("skipped: counts threads in /proc");
        return;
    }
    constexpr int kThreads = 4;
    const std::ptrdiff_t others = threadsOfThisProcess();
    Session session(tiny(), kThreads);
    session.openFirst({});
    for (int run = 0; run < 3; ++run) {
        carryOut(session, command::Step{StepUnit::Batch, 2});
        session.execute(command::Reset{}, {});
    }
    CHECK(session.assemble()->undo.before);
    CHECK(thisProcessHasThreads(others + kThreads - 1));
    carryOut(session, command::Step{StepUnit::Batch, 2});
    session.execute(command::BeginLesson{}, {});
    session.execute(lessonRun(), {});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    CHECK(thisProcessHasThreads(others + kThreads - 1));
    session.execute(command::EndLesson{}, {});
    for (int run = 0; run < 2; ++run) {
        carryOut(session, command::BackToBefore{});
        carryOut(session, command::Step{StepUnit::Batch, 2}); // with threads of its own again
        CHECK(thisProcessHasThreads(others + kThreads - 1));
    }
}

Run keptRun(std::int64_t seed, const DatasetPtr& data) {
    Experiment experiment = tiny();
    experiment.seed = seed;
    Run run;
    run.trainer = std::make_unique<Trainer>(experiment, data, 1);
    run.timeline.begin(*run.trainer);
    run.summary = std::make_shared<const RunSummary>(
        RunSummary{0, data->name, std::make_shared<const Experiment>(experiment), run.trainer->position()});
    return run;
}

void theFurthestRunsAreForgottenFirst() {
    const DatasetPtr data = openData(tiny().data);
    RunUndoStack runs;
    for (const std::int64_t seed : {1, 2, 3}) {
        runs.push(keptRun(seed, data));
    }
    const std::size_t all = runs.bytes({data, nullptr});
    runs.limit(all, {data, nullptr});
    CHECK(runs.before().size() == 3);
    runs.limit(all - 1, {data, nullptr});
    CHECK(runs.before().size() == 2 && runs.before().back().summary->experiment->seed == 3);
    runs.limit(0, {data, nullptr});
    CHECK(runs.before().size() == 1 && runs.before().back().summary->experiment->seed == 3);
    CHECK(runs.bytes({}) - runs.bytes({data, nullptr}) ==
          std::size_t{60} * (784 + 1)); // images that no other run uses
    runs.limitStrictly(runs.bytes({data, nullptr}), {data, nullptr});
    CHECK(runs.before().size() == 1);
    runs.limitStrictly(runs.bytes({data, nullptr}) - 1, {data, nullptr});
    CHECK(runs.before().empty());
}

/// Once for all runs that share them.
void heldRunsCountAmongWhatRunsTake() {
    const DatasetPtr data = openData(tiny().data);
    Run first = keptRun(1, data);
    Run second = keptRun(2, data);
    const std::size_t alone = first.bytes() + second.bytes();
    const auto moment = std::make_shared<const Checkpoint>(mc::checkpointOf(*first.trainer));
    const auto held = static_cast<std::size_t>(mc::bytesOf(moment->state));
    first.held->add({1, "held", 0, true, moment, nullptr}, held);
    second.held = first.held;
    const HeldRunsPtr list = first.held;
    RunUndoStack runs;
    runs.push(std::move(first));
    runs.push(std::move(second));
    CHECK(held > 0 && runs.bytes({data, nullptr}) == alone + held);
    CHECK(runs.bytes({data, list}) == alone); // they are those of the board
}

void runsHeldOnTheBoardTakeNothingFromThePastOfTheRunBefore() {
    const std::unique_ptr<Session> session = longRun();
    for (std::size_t run = 0; run < HeldRun::kMost; ++run) {
        session->execute(command::Hold{}, {});
    }
    const FramePtr then = session->assemble();
    const std::size_t budget = then->past->bytes + static_cast<std::size_t>(bytesOfRun(tiny(), 1)) + 1;
    carryOut(*session, command::SetPastBudget{budget});
    CHECK(session->assemble()->notice.kind != Notice::Kind::Failure);
    carryOut(*session, command::Reset{});
    CHECK(session->assemble()->held.size() == HeldRun::kMost);
    carryOut(*session, command::BackToBefore{});
    CHECK(session->assemble()->past->states == then->past->states);
}

/// Though nothing is said of it.
void aRunThatNeverMovedIsKeptOnlyWhereThereIsRoom() {
    const DatasetPtr data = openData(tiny().data);
    const Run next = keptRun(2, data);
    for (const bool room : {true, false}) {
        constexpr int kTooMany = 1'000'000'000; // each thread has presentations of its own
        ReplacedRuns replaced(room ? 1 : kTooMany);
        const Replacement replacement =
            replaced.replace(keptRun(1, data), false, *next.trainer, next.held, std::size_t{1} << 30);
        CHECK(!replacement.moved && replacement.kept == room && replaced.hasBefore() == room);
    }
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"afterResetRestartAndOpening", afterResetRestartAndOpening},
         {"aRunThatPlaysComesBackPaused", aRunThatPlaysComesBackPaused},
         {"undoGoesBackInTheOrderOfTime", undoGoesBackInTheOrderOfTime},
         {"whatWasDoneToAnOpenedRunIsOlderThanOpeningIt", whatWasDoneToAnOpenedRunIsOlderThanOpeningIt},
         {"severalRunsAreKeptAndOneThatNeverMovedGoesFirst", severalRunsAreKeptAndOneThatNeverMovedGoesFirst},
         {"nothingIsSaidOfARunThatNeverMoved", nothingIsSaidOfARunThatNeverMoved},
         {"whatIsRefusedReplacesNothing", whatIsRefusedReplacesNothing},
         {"lessonsHaveTheirOwnRunsBefore", lessonsHaveTheirOwnRunsBefore},
         {"runsAreKeptWithinTheMemoryForThePast", runsAreKeptWithinTheMemoryForThePast},
         {"theRunFromBeforeALessonIsUntouched", theRunFromBeforeALessonIsUntouched},
         {"aLessonThatWasOnlyOpenedChangesNothing", aLessonThatWasOnlyOpenedChangesNothing},
         {"aFileOpenedInALessonReplacesTheOwnRun", aFileOpenedInALessonReplacesTheOwnRun},
         {"runsPutAsideHoldNoThreads", runsPutAsideHoldNoThreads},
         {"heldRunsCountAmongWhatRunsTake", heldRunsCountAmongWhatRunsTake},
         {"runsHeldOnTheBoardTakeNothingFromThePastOfTheRunBefore",
          runsHeldOnTheBoardTakeNothingFromThePastOfTheRunBefore},
         {"aRunThatNeverMovedIsKeptOnlyWhereThereIsRoom", aRunThatNeverMovedIsKeptOnlyWhereThereIsRoom},
         {"theFurthestRunsAreForgottenFirst", theFurthestRunsAreForgottenFirst}},
        count, arguments);
}
