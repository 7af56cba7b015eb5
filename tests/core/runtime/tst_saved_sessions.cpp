// Sessions that are saved and opened again go on as if they had never stopped, and go back, too.

#include "base/checked_file.h"
#include "session_runs.h"
#include "support/check.h"
#include "training/files/experiment_file.h"

#include <algorithm>
#include <fstream>
#include <future>
#include <memory>
#include <string>

namespace {

using namespace mc;
namespace fs = std::filesystem;

constexpr std::size_t kPastBytes = std::size_t{1} << 28;

/// A folder of its own, removed in the end.
class Folder {
public:
    Folder() : path_(fs::temp_directory_path() / ("saved_sessions_" + std::to_string(::getpid()))) {
        fs::create_directories(path_);
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] fs::path operator/(const char* name) const { return path_ / name; }

private:
    fs::path path_;
};

FileEvent eventOf(Session& session) {
    const FramePtr frame = session.assemble();
    return frame->files.empty() ? FileEvent{} : *frame->files.back();
}

/// 70 updates and 4 steps, with a what-if on the way and a bookmark before and after it.
void playTheFirstPart(Session& session) {
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 10});
    carryOut(session, command::Step{StepUnit::TimeStep, 7});
    session.execute(command::AddBookmark{"before"}, {});
    carryOut(session, command::Step{StepUnit::Batch, 30});
    session.execute(command::Intervene{what_if::AddWeightNoise{1, 0.1}}, {});
    session.execute(command::AddBookmark{"after"}, {});
    carryOut(session, command::Step{StepUnit::Batch, 30});
    carryOut(session, command::Step{StepUnit::TimeStep, 4});
}

void aSessionOpenedGoesOnAndBackBitForBit() {
    const Folder folder;
    Session straight(tiny(), 1);
    playTheFirstPart(straight);
    carryOut(straight, command::SaveSession{folder / "a.mcs", "{\"kept\":1}", kPastBytes});
    Session opened(smallExperiment(), 2);
    opened.openFirst({});
    carryOut(opened, command::OpenCheckpoint{folder / "a.mcs"});
    const FileEvent event = eventOf(opened);
    CHECK(event.kind == FileEvent::Kind::Opened && event.outcome == FileEvent::Outcome::Done);
    CHECK(event.window == "{\"kept\":1}" && event.path == folder / "a.mcs");
    const FramePtr frame = opened.assemble();
    CHECK(!frame->playing && frame->past->now == straight.assemble()->past->now);
    CHECK(frame->past->bookmarks == straight.assemble()->past->bookmarks);
    CHECK(frame->past->earliest == Moment{} && frame->interventions.size() == 1);
    CHECK(sameWeights(stateOf(opened), stateOf(straight)));
    for (Session* one : {&opened, &straight}) {
        carryOut(*one, command::Step{StepUnit::Batch, 9});
    }
    CHECK(sameWeights(stateOf(opened), stateOf(straight)));
    // Back to where each bookmark was made, one step back, and to the very start.
    for (const Moment goal : {frame->past->bookmarks[1].moment, frame->past->bookmarks[0].moment,
                              Moment{69, 2}, Moment{5, 1}, Moment{}}) {
        for (Session* one : {&opened, &straight}) {
            carryOut(*one, command::GoTo{goal});
            CHECK(one->assemble()->past->now == goal);
        }
        CHECK(sameWeights(stateOf(opened), stateOf(straight)));
        CHECK(opened.assemble()->history->train.size() == straight.assemble()->history->train.size());
        CHECK(opened.assemble()->history->test.size() == straight.assemble()->history->test.size());
    }
}

void aWhatIfOfBeforeCanBeUndoneAfterwards() {
    const Folder folder;
    Session straight(tiny(), 1);
    playTheFirstPart(straight);
    carryOut(straight, command::SaveSession{folder / "a.mcs", "", kPastBytes});
    Session opened(tiny(), 1);
    opened.openFirst({});
    carryOut(opened, command::OpenCheckpoint{folder / "a.mcs"});
    for (Session* one : {&opened, &straight}) {
        carryOut(*one, command::UndoIntervention{});
        carryOut(*one, command::Step{StepUnit::Batch, 5});
        CHECK(one->assemble()->interventions.empty());
    }
    CHECK(opened.assemble()->past->now == straight.assemble()->past->now);
    CHECK(sameWeights(stateOf(opened), stateOf(straight)));
}

/// Where a run was left after going back, what lay ahead is still there.
void whatLiesAheadIsStillReached() {
    const Folder folder;
    Session straight(tiny(), 1);
    straight.openFirst({});
    carryOut(straight, command::Step{StepUnit::Batch, 50});
    straight.execute(command::AddBookmark{"end"}, {});
    const LearnerState end = stateOf(straight);
    carryOut(straight, command::GoTo{{20, 2}});
    carryOut(straight, command::SaveSession{folder / "a.mcs", "", kPastBytes});
    Session opened(tiny(), 1);
    opened.openFirst({});
    carryOut(opened, command::OpenCheckpoint{folder / "a.mcs"});
    CHECK((opened.assemble()->past->now == Moment{20, 2}));
    CHECK((opened.assemble()->past->latest == Moment{50, 0}));
    carryOut(opened, command::GoTo{opened.assemble()->past->bookmarks.at(0).moment});
    CHECK(sameWeights(stateOf(opened), end));
}

void aQuietSaveSaysNothingAndDisturbsNothing() {
    const Folder folder;
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 20});
    session.execute(command::Play{}, {});
    session.execute(command::SaveSession{folder / "auto.mcs", "", kPastBytes, true}, {});
    CHECK(session.active() && session.assemble()->notice.kind == Notice::Kind::None);
    CHECK(eventOf(session).outcome == FileEvent::Outcome::Done && fs::exists(folder / "auto.mcs"));
    CHECK(eventOf(session).past->now.updates == 20);
    session.execute(command::SaveSession{"/there/is/no/such/folder/auto.mcs", "", kPastBytes, true}, {});
    CHECK(session.active() && session.assemble()->notice.kind == Notice::Kind::None);
    CHECK(eventOf(session).outcome == FileEvent::Outcome::Failed);
    CHECK(eventOf(session).fault.inEnglish().find("/there/is/no/such/folder") != std::string::npos);
    session.execute(command::Pause{}, {});
    // On the way to another moment nothing is saved.
    session.execute(command::GoTo{{1, 0}}, {});
    CHECK(session.active());
    session.execute(command::SaveSession{folder / "way.mcs", "", kPastBytes, true}, {});
    CHECK(session.assemble()->files.back()->outcome == FileEvent::Outcome::NotNow);
    CHECK(session.active() && !fs::exists(folder / "way.mcs"));
}

void whatCannotBeOpenedIsToldAndLeavesTheRun() {
    const Folder folder;
    std::ofstream(folder / "foreign.mcs") << "something else altogether";
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 3});
    const FramePtr before = session.assemble();
    std::ofstream(folder / "bad.json") << R"({"format": 1, "experiment": {"theta": 0}})";
    for (const char* name : {"foreign.mcs", "none.mcs", "bad.json"}) {
        carryOut(session, command::OpenCheckpoint{folder / name});
        CHECK(eventOf(session).outcome == FileEvent::Outcome::Failed);
        CHECK(eventOf(session).fault.inEnglish().find(name) != std::string::npos);
        CHECK(session.assemble()->notice.kind == Notice::Kind::Failure);
        CHECK(session.assemble()->run == before->run && session.assemble()->position == before->position);
    }
}

std::future<Snapshot> askForSnapshot(Session& session) {
    const auto reply = std::make_shared<std::promise<Snapshot>>();
    session.execute(command::TakeSnapshot{reply}, {});
    return reply->get_future();
}

/// What the promise of a snapshot was broken with; empty: it was kept.
std::string refusalOf(std::future<Snapshot> snapshot) {
    try {
        CHECK(snapshot.get());
    } catch (const Refused& fault) {
        return fault.what();
    }
    return {};
}

void aSnapshotIsTakenWhileTheRunGoesOnAndRestoredBitForBit() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 20});
    carryOut(session, command::Step{StepUnit::TimeStep, 7});
    const LearnerState then = stateOf(session);
    session.execute(command::Play{}, {});
    const Snapshot snapshot = askForSnapshot(session).get();
    CHECK(session.active() && sameWeights(snapshot->state, then));
    session.goOn({});
    session.execute(command::Pause{}, {});
    CHECK(!sameWeights(stateOf(session), then));
    session.execute(command::Restore{snapshot, std::string("Restored.")}, {});
    const FramePtr frame = session.assemble();
    CHECK(!frame->playing && (frame->past->now == Moment{20, 7}) &&
          frame->notice.text.inEnglish().starts_with("Restored."));
    CHECK(sameWeights(stateOf(session), then));
}

void aSnapshotIsRefusedWhereThereIsNothingToCopy() {
    Experiment nowhere = tiny();
    nowhere.data.source = "/there/is/no/such/folder";
    Session without(nowhere, 1);
    without.openFirst({});
    const Notice notice = without.assemble()->notice;
    CHECK(refusalOf(askForSnapshot(without)).find("no experiment") != std::string::npos);
    CHECK(without.assemble()->notice == notice);
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 20});
    session.execute(command::GoTo{{1, 0}}, {});
    CHECK(session.active());
    CHECK(refusalOf(askForSnapshot(session)).find("on its way") != std::string::npos);
    CHECK(session.active());
    settle(session);
    CHECK(refusalOf(askForSnapshot(session)).empty());
}

void aRunCanBeginFromAFile() {
    const Folder folder;
    Session straight(tiny(), 1);
    playTheFirstPart(straight);
    carryOut(straight, command::SaveSession{folder / "a.mcs", "w", kPastBytes});
    Session opened(command::Restart{tiny(), {}}, 1, command::OpenCheckpoint{folder / "a.mcs"});
    opened.openFirst({});
    CHECK(opened.assemble()->past->now == straight.assemble()->past->now);
    CHECK(eventOf(opened).window == "w");
    Session missing(command::Restart{tiny(), {}}, 1, command::OpenCheckpoint{folder / "none.mcs"});
    missing.openFirst({});
    CHECK(missing.assemble()->notice.kind == Notice::Kind::Failure);
    carryOut(missing, command::Reset{}); // the experiment can be begun all the same
    CHECK(missing.assemble()->past && missing.assemble()->past->now == Moment{});
}

void anExperimentFileBeginsAsARunThatHasNotBegun() {
    const Folder folder;
    const Interventions changes{{0, what_if::AddWeightNoise{1, 0.1}}, {4, what_if::FreezeFeedback{true}}};
    Session straight(command::Restart{tiny(), {changes[0].change}}, 1);
    straight.openFirst({});
    writeFileWhole(folder / "run.json",
                   experimentFileText({tiny(), *straight.assemble()->dataRecord, changes}));
    Session opened(smallExperiment(), 2);
    opened.openFirst({});
    carryOut(opened, command::Step{StepUnit::Batch, 2});
    opened.execute(command::Play{}, {});
    opened.execute(command::OpenCheckpoint{folder / "run.json"}, {});
    const FramePtr frame = opened.assemble();
    CHECK(!frame->playing && frame->past->now == Moment{} && *frame->experiment == tiny());
    CHECK(frame->interventions == changes && frame->interventionsBegunWith == 1);
    CHECK(frame->undo.last == UndoSummary::Kind::Replaced && frame->notice.replaced);
    for (Session* one : {&opened, &straight}) {
        carryOut(*one, command::Step{StepUnit::Batch, 4});
    }
    straight.execute(command::Intervene{changes[1].change}, {});
    for (Session* one : {&opened, &straight}) {
        carryOut(*one, command::Step{StepUnit::Batch, 3});
    }
    CHECK(sameWeights(stateOf(opened), stateOf(straight)));
    carryOut(opened, command::BackToBefore{});
    CHECK(opened.assemble()->position.updates == 2);
    CHECK(*opened.assemble()->experiment == smallExperiment());
}

void valuesBesideAnExperimentFileHaveTheLastWord() {
    const Folder folder;
    writeFileWhole(folder / "run.json", experimentFileText({tiny()}));
    Experiment changed = tiny();
    changed.seed = 77;
    changed.learning.eta = 0.03;
    const auto known = std::make_shared<const ExperimentFile>(ExperimentFile{changed});
    Session session(command::Restart{changed}, 1, command::OpenCheckpoint{folder / "run.json", {}, known});
    session.openFirst({});
    CHECK(*session.assemble()->experiment == changed);
    carryOut(session, command::OpenCheckpoint{folder / "run.json"}); // now as it stands in the file
    CHECK(*session.assemble()->experiment == tiny());
}

void onlyTheLatestEventsAreKeptButNoneIsSkippedByANumber() {
    const Folder folder;
    Session session(tiny(), 1);
    session.openFirst({});
    for (int i = 0; i < 12; ++i) {
        session.execute(command::SaveCheckpoint{folder / "a.mcz"}, {});
    }
    const FramePtr frame = session.assemble();
    CHECK(frame->files.size() == 8 && frame->files.back()->number == 12);
    CHECK(frame->files.back()->kind == FileEvent::Kind::SavedCheckpoint);
    CHECK(frame->files.front()->number == 5);
}

bool sameCircuit(const FramePtr& a, const FramePtr& b) {
    if (a->circuits.size() != 1 || b->circuits.size() != 1) {
        return false;
    }
    const CircuitRecord& x = *a->circuits.front();
    const CircuitRecord& y = *b->circuits.front();
    const bool learned = x.learned.has_value() == y.learned.has_value() &&
                         (!x.learned || (x.learned->gradient == y.learned->gradient &&
                                         x.learned->forward == y.learned->forward));
    return x.updates == y.updates && x.forward == y.forward && x.bias == y.bias && x.feedback == y.feedback &&
           x.slowForward == y.slowForward && learned;
}

bool sameCurves(const FramePtr& a, const FramePtr& b) {
    const auto same = [](const TrainPoint& x, const TrainPoint& y) {
        return x.lastUpdate == y.lastUpdate && x.loss == y.loss && x.accuracy == y.accuracy;
    };
    return std::ranges::equal(a->history->train, b->history->train, same) &&
           a->history->test.size() == b->history->test.size() &&
           a->history->concordance.size() == b->history->concordance.size();
}

/// Opens a file and compares what is shown, and what it goes on from, with the run that wrote it.
void whatIsOpenedShows(const fs::path& file, Session& straight) {
    WatchSet watched;
    watched.circuits[0] = {1, 2};
    straight.execute(command::Watch{watched}, {});
    Session opened(command::Restart{smallExperiment(), {}}, 2, command::OpenCheckpoint{file});
    opened.execute(command::Watch{watched}, {});
    opened.openFirst({});
    const FramePtr then = straight.assemble();
    const FramePtr frame = opened.assemble();
    CHECK(!frame->playing && samePresentation(frame, then));
    CHECK(sameCircuit(frame, then));
    CHECK(sameCurves(frame, then));
    CHECK(sameWeights(stateOf(opened), stateOf(straight)));
    carryOut(opened, command::Step{StepUnit::Batch, 2});
    CHECK(opened.assemble()->position.updates == then->position.updates + 2);
}

void savedAndOpenedItShowsTheSame(const Experiment& experiment, int threads) {
    const Folder folder;
    Session session(experiment, threads);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 4});
    for (const std::int64_t within : {0, 5}) { // at the end of a batch, and within one
        if (within > 0) {
            carryOut(session, command::Step{StepUnit::TimeStep, within});
        }
        carryOut(session, command::SaveCheckpoint{folder / "a.mcz"});
        whatIsOpenedShows(folder / "a.mcz", session);
        carryOut(session, command::SaveSession{folder / "a.mcs", "", kPastBytes});
        whatIsOpenedShows(folder / "a.mcs", session);
    }
}

void anOpenedMomentShowsItsPresentation() {
    forEveryRun(savedAndOpenedItShowsTheSame);
}

/// Further from the start, where a state of in between is written, too; after a what-if at this very place.
void itDoesSoFarFromTheStartAndAfterAWhatIf() {
    const Folder folder;
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 45});
    carryOut(session, command::SaveCheckpoint{folder / "a.mcz"});
    CHECK(readCheckpoint(folder / "a.mcz").session.past.states.size() == 1);
    whatIsOpenedShows(folder / "a.mcz", session);
    session.execute(command::Intervene{what_if::AddWeightNoise{1, 0.1}}, {});
    carryOut(session, command::SaveCheckpoint{folder / "a.mcz"});
    whatIsOpenedShows(folder / "a.mcz", session);
}

/// Nothing is made up where no presentation has begun, nor where a file has no state of before.
void wherePresentationsAreYetToComeNoneIsShown() {
    const Folder folder;
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::SaveCheckpoint{folder / "start.mcz"});
    carryOut(session, command::Step{StepUnit::Batch, 3});
    const Checkpoint end = checkpointOf(session);
    writeCheckpoint(folder / "plain.mcz", end.experiment, end.state, end.history, {}, {}, end.data);
    for (const char* name : {"start.mcz", "plain.mcz"}) {
        Session opened(command::Restart{tiny(), {}}, 1, command::OpenCheckpoint{folder / name});
        opened.openFirst({});
        const FramePtr frame = opened.assemble();
        CHECK(!frame->presentation && frame->notice.kind == Notice::Kind::Information);
        carryOut(opened, command::Step{StepUnit::TimeStep, 1});
        CHECK(opened.assemble()->presentation);
    }
}

/// A file can name a state of any number of updates ago: it is opened without learning all of them once more,
/// whether or not a microcircuit is watched.
void farFromEveryStateKeptNoPresentationIsShown() {
    const Folder folder;
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 1100});
    Checkpoint end = checkpointOf(session);
    end.session.past = {{}, true, {1100, 0}, {}}; // the start alone
    writeCheckpoint(folder / "far.mcz", end.experiment, end.state, end.history, {}, end.session, end.data);
    Session opened(command::Restart{tiny(), {}}, 1, command::OpenCheckpoint{folder / "far.mcz"});
    WatchSet watched;
    watched.circuits[0] = {1, 2};
    opened.execute(command::Watch{watched}, {});
    opened.openFirst({});
    const FramePtr frame = opened.assemble();
    CHECK((frame->past->now == Moment{1100, 0} && frame->past->earliest == Moment{}));
    CHECK(!frame->presentation);
    CHECK(frame->notice.text.inEnglish().find("too many updates") != std::string::npos);
    CHECK(sameWeights(stateOf(opened), stateOf(session)));
    carryOut(opened, command::Step{StepUnit::TimeStep, 1});
    CHECK(opened.assemble()->presentation);
}

/// Where a file does not reach back to the start: the first moment whose presentation can be computed.
void theEarliestMomentKeptShowsItsPresentation() {
    const Folder folder;
    Session straight(tiny(), 1);
    straight.openFirst({});
    carryOut(straight, command::Step{StepUnit::Batch, 45});
    carryOut(straight, command::SaveCheckpoint{folder / "a.mcz"});
    Session opened(command::Restart{tiny(), {}}, 1, command::OpenCheckpoint{folder / "a.mcz"});
    opened.openFirst({});
    carryOut(opened, command::GoTo{{}}); // as far as it goes
    const FramePtr earliest = opened.assemble();
    CHECK(earliest->past->now == earliest->past->earliest && earliest->past->now > Moment{});
    carryOut(straight, command::GoTo{earliest->past->now});
    CHECK(samePresentation(earliest, straight.assemble()));
    carryOut(opened, command::StepBack{StepUnit::TimeStep, 1});
    CHECK(opened.assemble()->notice.text.inEnglish().find("earliest moment") != std::string::npos);
    // Kept with its past and opened once more, it reaches as far, and to what was given a name.
    opened.execute(command::AddBookmark{"first"}, {});
    carryOut(opened, command::SaveSession{folder / "a.mcs", "", kPastBytes});
    carryOut(opened, command::OpenCheckpoint{folder / "a.mcs"});
    const FramePtr again = opened.assemble();
    CHECK(again->past->earliest == earliest->past->earliest && again->past->bookmarks.size() == 1);
    CHECK(samePresentation(again, earliest));
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"aSessionOpenedGoesOnAndBackBitForBit", aSessionOpenedGoesOnAndBackBitForBit},
         {"aWhatIfOfBeforeCanBeUndoneAfterwards", aWhatIfOfBeforeCanBeUndoneAfterwards},
         {"whatLiesAheadIsStillReached", whatLiesAheadIsStillReached},
         {"aQuietSaveSaysNothingAndDisturbsNothing", aQuietSaveSaysNothingAndDisturbsNothing},
         {"whatCannotBeOpenedIsToldAndLeavesTheRun", whatCannotBeOpenedIsToldAndLeavesTheRun},
         {"aSnapshotIsTakenWhileTheRunGoesOnAndRestoredBitForBit",
          aSnapshotIsTakenWhileTheRunGoesOnAndRestoredBitForBit},
         {"aSnapshotIsRefusedWhereThereIsNothingToCopy", aSnapshotIsRefusedWhereThereIsNothingToCopy},
         {"aRunCanBeginFromAFile", aRunCanBeginFromAFile},
         {"anExperimentFileBeginsAsARunThatHasNotBegun", anExperimentFileBeginsAsARunThatHasNotBegun},
         {"valuesBesideAnExperimentFileHaveTheLastWord", valuesBesideAnExperimentFileHaveTheLastWord},
         {"anOpenedMomentShowsItsPresentation", anOpenedMomentShowsItsPresentation},
         {"itDoesSoFarFromTheStartAndAfterAWhatIf", itDoesSoFarFromTheStartAndAfterAWhatIf},
         {"wherePresentationsAreYetToComeNoneIsShown", wherePresentationsAreYetToComeNoneIsShown},
         {"farFromEveryStateKeptNoPresentationIsShown", farFromEveryStateKeptNoPresentationIsShown},
         {"theEarliestMomentKeptShowsItsPresentation", theEarliestMomentKeptShowsItsPresentation},
         {"onlyTheLatestEventsAreKeptButNoneIsSkippedByANumber",
          onlyTheLatestEventsAreKeptButNoneIsSkippedByANumber}},
        count, arguments);
}
