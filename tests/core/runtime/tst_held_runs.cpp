// Runs that are held: what is shown of them, and what becomes of them while others come on the board.

#include "base/utf8.h"
#include "support/check.h"
#include "training/measures/history_json.h"
#include "what_if_runs.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace mc;
namespace fs = std::filesystem;

/// A path of its own; the file is removed in the end.
class TemporaryFile {
public:
    explicit TemporaryFile(const char* extension)
        : path_(fs::temp_directory_path() / ("held_runs_" + std::to_string(::getpid()) + extension)) {}
    ~TemporaryFile() {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

HeldRuns heldIn(Session& session) {
    return session.assemble()->held;
}

std::vector<std::string> namesIn(Session& session) {
    std::vector<std::string> names;
    for (const HeldRun& run : heldIn(session)) {
        names.push_back(run.name);
    }
    return names;
}

using Names = std::vector<std::string>;

/// Eight cells in place of tiny()'s, and other images.
Experiment other() {
    Experiment experiment = tiny();
    experiment.network = "784-12-10";
    experiment.seed = 7;
    experiment.data.trainImages = 60;
    experiment.data.drawingSeed = 5;
    return experiment;
}

/// Two epochs and a bit, with what-ifs on the way, one of them of a parameter.
void play(Session& session) {
    carryOut(session, command::Step{StepUnit::Batch, 4});
    session.execute(command::Intervene{what_if::FlipFeedback{0, 0.3}}, {});
    session.execute(intervene("set:eta=0.02"), {});
    carryOut(session, command::Step{StepUnit::Batch, 3});
    carryOut(session, command::Step{StepUnit::TimeStep, 7});
}

/// A session whose run has come as far.
std::unique_ptr<Session> played(const Experiment& experiment) {
    auto session = std::make_unique<Session>(
        command::Restart{experiment, {what_if::SilenceErrorCells{1, false, true}}}, 1);
    session->openFirst({});
    play(*session);
    return session;
}

void holdingWhileARunPlaysChangesNoBitOfIt() {
    Session plain(tiny(), 1);
    Session holding(tiny(), 1);
    for (Session* one : {&plain, &holding}) {
        one->openFirst({});
        one->execute(command::Play{}, {});
        for (int batch = 0; batch < 7; ++batch) {
            one->goOn({});
            if (one == &holding) {
                one->execute(command::Hold{}, {});
                CHECK(one->active());
            }
        }
        one->execute(command::Pause{}, {});
    }
    CHECK(heldIn(holding).size() == 7);
    CHECK(sameWeights(stateOf(plain), stateOf(holding)));
    CHECK(historyToJson(checkpointOf(plain).history) == historyToJson(checkpointOf(holding).history));
}

/// Whether a frame of a held run says of it what the frame of then said.
bool sameCourse(const Frame& held, const Frame& then) {
    return *held.experiment == *then.experiment && *held.initialExperiment == *then.initialExperiment &&
           *held.data == *then.data && *held.dataRecord == *then.dataRecord &&
           held.network->cells == then.network->cells && held.layerSizes == then.layerSizes &&
           held.position == then.position && historyToJson(*held.history) == historyToJson(*then.history) &&
           held.interventions == then.interventions &&
           held.interventionsInForce == then.interventionsInForce &&
           held.interventionsBegunWith == then.interventionsBegunWith;
}

void theFrameOfAHeldRunIsThatOfThen() {
    Experiment convolution = tiny();
    convolution.network = "28x28-3c9s4-p2-6-10";
    Experiment spiking = tiny();
    spiking.errorCells.mode = ErrorMode::Spiking;
    for (const Experiment& experiment : {tiny(), convolution, spiking}) {
        const std::unique_ptr<Session> session = played(experiment);
        const FramePtr then = session->assemble();
        session->execute(command::Hold{"then"}, {});
        const LearnerState state = stateOf(*session);
        carryOut(*session, command::Step{StepUnit::Batch, 5});
        carryOut(*session, intervene("set:eta=0.5"));
        const HeldRun held = heldIn(*session).at(0);
        CHECK(held.frame->experiment->learning.eta == 0.02 && held.frame->interventionsBegunWith == 1);
        CHECK(held.frame->interventionsInForce == 3);
        CHECK(sameCourse(*held.frame, *then));
        CHECK(sameWeights(held.moment->state, state));
    }
}

void eachHasANameANumberAndAColourOfItsOwn() {
    Session session(tiny(), 1);
    session.openFirst({});
    for (const char* name : {"", "without SST", ""}) {
        session.execute(command::Hold{name}, {});
        CHECK(!refused(session));
    }
    CHECK((namesIn(session) == Names{"Run 1", "without SST", "Run 3"}));
    session.execute(command::EditHeld{3, "Run 4", false}, {});
    CHECK((namesIn(session) == Names{"Run 1", "without SST", "Run 4"}) && !heldIn(session)[2].shown);
    session.execute(command::Release{2}, {});
    session.execute(command::Hold{}, {}); // the name of its number is in use
    const HeldRuns held = heldIn(session);
    CHECK((namesIn(session) == Names{"Run 1", "Run 4", "Run 5"}));
    CHECK(held[0].number == 1 && held[1].number == 3 && held[2].number == 4);
    CHECK(held[0].colour == 0 && held[1].colour == 2 && held[2].colour == 1);
    for (const std::string& name : {std::string("Run 4"), std::string(kLongestName + 1, 'x'),
                                    std::string("\xff"), std::string("a\nb")}) {
        session.execute(command::Hold{name}, {});
        CHECK(session.assemble()->notice.field == "name" && heldIn(session).size() == 3);
        session.execute(command::EditHeld{1, name, true}, {});
        CHECK(session.assemble()->notice.field == "name" && heldIn(session)[0].name == "Run 1");
    }
    session.execute(command::EditHeld{1, "", true}, {});
    CHECK(refused(session));
    session.execute(command::EditHeld{1, "Run 1", false}, {}); // its own name
    CHECK(!refused(session) && !heldIn(session)[0].shown);
    session.execute(command::EditHeld{2, "gone", true}, {});
    CHECK(refused(session));
    session.execute(command::Release{2}, {});
    CHECK(refused(session) && heldIn(session).size() == 3);
}

void aReleasedRunIsHeldAgainAtItsPlace() {
    Session session(tiny(), 1);
    session.openFirst({});
    for (int run = 0; run < 3; ++run) {
        carryOut(session, command::Step{StepUnit::Batch, 1});
        session.execute(command::Hold{}, {});
    }
    const HeldRun second = heldIn(session)[1];
    session.execute(command::Release{second.number}, {});
    CHECK((namesIn(session) == Names{"Run 1", "Run 3"}));
    session.execute(command::HoldAgain{second}, {});
    const HeldRun again = heldIn(session).at(1);
    CHECK(again.number == 2 && again.name == "Run 2" && again.colour == 1);
    CHECK(again.moment == second.moment && again.frame == second.frame);
    session.execute(command::HoldAgain{second}, {}); // it is held
    CHECK(refused(session) && heldIn(session).size() == 3);
    // Its name and its colour are others' by now.
    session.execute(command::Release{second.number}, {});
    session.execute(command::Hold{"Run 2"}, {});
    session.execute(command::HoldAgain{second}, {});
    CHECK(refused(session) && heldIn(session).size() == 3);
    session.execute(command::EditHeld{4, "another", true}, {});
    session.execute(command::HoldAgain{second}, {});
    CHECK((namesIn(session) == Names{"Run 1", "Run 2", "Run 3", "another"}));
    CHECK(heldIn(session)[1].colour == 3 && heldIn(session)[3].colour == 1);
}

void noMoreAreHeldThanThereIsRoomFor() {
    Session session(tiny(), 1);
    session.openFirst({});
    for (std::size_t run = 0; run < HeldRun::kMost; ++run) {
        session.execute(command::Hold{}, {});
        CHECK(!refused(session));
    }
    session.execute(command::Hold{}, {});
    CHECK(refused(session) && heldIn(session).size() == HeldRun::kMost);
    CHECK(session.assemble()->notice.text.inEnglish().find("release one") != std::string::npos);
    Session large(smallExperiment(), 1);
    large.openFirst({});
    large.execute(command::SetPastBudget{1'000'000}, {});
    while (!refused(large)) {
        large.execute(command::Hold{}, {});
    }
    CHECK(!heldIn(large).empty() && heldIn(large).size() < HeldRun::kMost);
    CHECK(large.assemble()->notice.text.inEnglish().find("1.0 MB") != std::string::npos);
    large.execute(command::SetPastBudget{100'000'000}, {});
    large.execute(command::Hold{}, {});
    CHECK(large.assemble()->notice.kind == Notice::Kind::Information);
}

void nothingIsHeldWhereThereIsNothingToCopy() {
    Experiment nowhere = tiny();
    nowhere.data.source = "/there/is/no/such/folder";
    Session without(nowhere, 1);
    without.openFirst({});
    without.execute(command::Hold{}, {});
    CHECK(refused(without) && heldIn(without).empty());
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 20});
    session.execute(command::Hold{"there"}, {});
    session.execute(command::GoTo{{1, 0}}, {});
    session.execute(command::Hold{"on the way"}, {});
    session.execute(command::EditHeld{1, "end", true}, {});
    CHECK(session.active() && (namesIn(session) == Names{"end"})); // while it goes on
    settle(session);
    CHECK((session.assemble()->past->now == Moment{1, 0}));
    Checkpoint lost = checkpointOf(session);
    lost.state.network.layers[0].forward(0, 0) = std::numeric_limits<float>::quiet_NaN();
    session.execute(command::Restore{std::make_shared<const Checkpoint>(lost), std::string("lost")}, {});
    session.execute(command::Hold{"lost"}, {});
    CHECK(session.assemble()->notice.text.inEnglish().find("finite") != std::string::npos);
    CHECK((namesIn(session) == Names{"end"}));
}

void theyStayWhenAnotherRunComesOnTheBoard() {
    const TemporaryFile file(".mcz");
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 4});
    session.execute(command::SaveCheckpoint{file.path()}, {});
    session.execute(command::Hold{"held"}, {});
    const HeldRun held = heldIn(session)[0];
    for (const Command& replacing :
         {Command(command::Restart{other()}), Command(command::Reset{}), Command(command::BackToBefore{}),
          Command(command::ForwardToAfter{}), Command(command::OpenCheckpoint{file.path()}),
          Command(command::Restore{held.moment, std::string("Gone on with.")})}) {
        const std::uint64_t run = session.assemble()->run;
        carryOut(session, replacing);
        CHECK(session.assemble()->run > run);
        CHECK(heldIn(session).size() == 1 && heldIn(session)[0].frame == held.frame);
    }
    session.execute(command::BackToBefore{}, {});
    session.execute(command::Hold{"later"}, {});
    session.execute(command::BackToBefore{}, {});
    CHECK((namesIn(session) == Names{"held", "later"}));
}

/// From where it was held, with its own data and what it was begun with.
void aHeldRunGoesOnBitForBitAfterAnother() {
    const std::unique_ptr<Session> straight = played(tiny());
    const std::unique_ptr<Session> session = played(tiny());
    session->execute(command::Hold{}, {});
    const HeldRun held = heldIn(*session)[0];
    carryOut(*session, command::Restart{other()});
    carryOut(*session, command::Step{StepUnit::Batch, 5});
    CHECK(session->assemble()->data->trainImages == 60);
    carryOut(*session, command::Restore{held.moment, std::string("Run 1 goes on.")});
    CHECK(sameCourse(*session->assemble(), *held.frame));
    CHECK(session->assemble()->notice.text.inEnglish().starts_with("Run 1 goes on."));
    for (Session* one : {straight.get(), session.get()}) {
        carryOut(*one, command::Step{StepUnit::Batch, 9});
        one->execute(intervene("weight-noise:1=10%"), {});
        carryOut(*one, command::Step{StepUnit::TimeStep, 5});
    }
    CHECK(sameWeights(stateOf(*straight), stateOf(*session)));
    CHECK(samePresentation(straight->assemble(), session->assemble()));
    // From its beginning: with the what-if that it was begun with alone.
    for (Session* one : {straight.get(), session.get()}) {
        carryOut(*one, command::Reset{});
        CHECK(one->assemble()->interventions.size() == 1);
        carryOut(*one, command::Step{StepUnit::Batch, 4});
    }
    CHECK(sameWeights(stateOf(*straight), stateOf(*session)));
}

void itsSettingsCanBeTakenUpAgain() {
    const std::unique_ptr<Session> straight = played(tiny());
    carryOut(*straight, command::Reset{});
    const std::unique_ptr<Session> session = played(tiny());
    session->execute(command::Hold{}, {});
    carryOut(*session, command::Restart{other()});
    const FramePtr held = heldIn(*session)[0].frame;
    carryOut(*session, command::Restart{*held->initialExperiment, changesBegunWith(*held)});
    for (Session* one : {straight.get(), session.get()}) {
        carryOut(*one, command::Step{StepUnit::Batch, 6});
    }
    CHECK(sameWeights(stateOf(*straight), stateOf(*session)));
    CHECK(*session->assemble()->dataRecord == *held->dataRecord);
}

constexpr std::size_t kPastBytes = std::size_t{1} << 28;

/// Whether two held runs are the same but for their numbers.
bool sameHeld(const HeldRun& a, const HeldRun& b) {
    return a.name == b.name && a.colour == b.colour && a.shown == b.shown && sameCourse(*a.frame, *b.frame) &&
           sameWeights(a.moment->state, b.moment->state);
}

void aSessionKeepsThem() {
    const TemporaryFile file(".mcs");
    const std::unique_ptr<Session> straight = played(tiny());
    const std::unique_ptr<Session> saved = played(tiny());
    saved->execute(command::Hold{"first"}, {});
    saved->execute(command::Hold{"released"}, {});
    saved->execute(command::Hold{"at the end"}, {});
    saved->execute(command::Release{2}, {});
    saved->execute(command::EditHeld{1, "größer als θ", false}, {});
    carryOut(*saved, command::Restart{other()});
    carryOut(*saved, command::Step{StepUnit::Batch, 5});
    saved->execute(command::Hold{"other"}, {});
    for (const bool quiet : {true, false}) {
        carryOut(*saved, command::SaveSession{file.path(), "", kPastBytes, quiet});
        Session opened(smallExperiment(), 1);
        opened.openFirst({});
        carryOut(opened, command::OpenCheckpoint{file.path()});
        CHECK(std::ranges::equal(heldIn(opened), heldIn(*saved), sameHeld));
        CHECK(heldIn(opened)[1].number == 2 && heldIn(opened)[2].frame->data->trainImages == 60);
        CHECK(sameWeights(stateOf(opened), stateOf(*saved)));
        opened.execute(command::Hold{}, {});
        CHECK(heldIn(opened)[3].number == 4 && heldIn(opened)[3].colour == 3);
        // One of them goes on, with its own data.
        carryOut(opened, command::Restore{heldIn(opened)[0].moment, std::string("Gone on with.")});
        CHECK(opened.assemble()->interventionsBegunWith == 1);
        carryOut(opened, command::Step{StepUnit::Batch, 5});
        CHECK(opened.assemble()->position.updates == 12);
        if (quiet) {
            carryOut(*straight, command::Step{StepUnit::Batch, 5});
        }
        CHECK(sameWeights(stateOf(opened), stateOf(*straight)));
        CHECK(historyToJson(*opened.assemble()->history) == historyToJson(*straight->assemble()->history));
    }
}

/// In their order, those that fit in.
void aSessionBringsThoseThatThereIsRoomFor() {
    const TemporaryFile file(".mcs");
    Experiment large = tiny(); // a few of its states fill the least past that can be set
    large.network = "784-60-10";
    Session saved(large, 1);
    saved.openFirst({});
    for (std::size_t run = 0; run < HeldRun::kMost; ++run) {
        saved.execute(command::Hold{}, {});
    }
    carryOut(saved, command::SaveSession{file.path(), "", kPastBytes});
    const auto one = static_cast<std::size_t>(bytesOf(heldIn(saved)[0].moment->state));
    const std::size_t room = std::max<std::size_t>(1'000'000 / one + 1, 2);
    CHECK(room + 1 < HeldRun::kMost);
    Session session(tiny(), 1);
    session.openFirst({});
    session.execute(command::SetPastBudget{(room + 1) * one - 1}, {});
    carryOut(session, command::OpenCheckpoint{file.path()});
    CHECK(heldIn(session).size() == room && heldIn(session)[0].name == "Run 1");
    const std::string words = std::to_string(HeldRun::kMost - room) + " held runs do not fit";
    CHECK(session.assemble()->notice.text.inEnglish().find(words) != std::string::npos);
    session.execute(command::SetPastBudget{1'000'000}, {}); // what is held stays
    CHECK(heldIn(session).size() == room);
    session.execute(command::SetPastBudget{kPastBytes}, {});
    carryOut(session, command::OpenCheckpoint{file.path()});
    CHECK(heldIn(session).size() == HeldRun::kMost);
    CHECK(session.assemble()->notice.text.inEnglish().find("do not fit") == std::string::npos);
}

/// One that is saved by the program, again and again.
void anAutosaveIsBounded() {
    const TemporaryFile file(".mcs");
    Session session(tiny(), 1);
    session.openFirst({});
    for (int run = 0; run < 3; ++run) {
        session.execute(command::Hold{}, {});
    }
    const auto one = static_cast<std::size_t>(bytesOf(heldIn(session)[0].moment->state));
    for (const bool quiet : {true, false}) {
        carryOut(session, command::SaveSession{file.path(), "", 2 * one, quiet});
        CHECK(readCheckpoint(file.path()).session.held.size() == (quiet ? 2 : 3));
    }
}

/// Those of before come back with the run before, and go again with the run after.
void aSessionBringsItsOwn() {
    const TemporaryFile file(".mcs");
    Session saved(other(), 1);
    saved.openFirst({});
    carryOut(saved, command::Step{StepUnit::Batch, 2});
    saved.execute(command::Hold{"of the session"}, {});
    carryOut(saved, command::SaveSession{file.path(), "", kPastBytes});
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 4});
    session.execute(command::Hold{"before"}, {});
    carryOut(session, command::OpenCheckpoint{file.path()});
    CHECK((namesIn(session) == Names{"of the session"}) && heldIn(session)[0].number == 2);
    CHECK(session.assemble()->notice.text.inEnglish().find("come back with the run before") !=
          std::string::npos);
    carryOut(session, command::Reset{});
    CHECK((namesIn(session) == Names{"of the session"}));
    for (const char* name : {"of the session", "before"}) {
        carryOut(session, command::BackToBefore{});
        CHECK((namesIn(session) == Names{name}));
    }
    carryOut(session, command::ForwardToAfter{});
    CHECK((namesIn(session) == Names{"of the session"}));
    // A file without held runs leaves those there are.
    carryOut(saved, command::Release{1});
    carryOut(saved, command::SaveSession{file.path(), "", kPastBytes});
    carryOut(session, command::OpenCheckpoint{file.path()});
    CHECK((namesIn(session) == Names{"of the session"}));
    CHECK(session.assemble()->notice.text.inEnglish().find("held runs have") == std::string::npos);
}

/// By which a program knows that there is something to save.
void everyChangeIsCounted() {
    const TemporaryFile file(".mcs");
    Session session(tiny(), 1);
    session.openFirst({});
    const auto changes = [&] { return session.assemble()->heldChanges; };
    const std::uint64_t before = changes();
    session.execute(command::Hold{}, {});
    const HeldRun held = heldIn(session)[0];
    CHECK(changes() == before + 1);
    session.execute(command::EditHeld{1, "another", true}, {});
    CHECK(changes() == before + 2);
    session.execute(command::Hold{"another"}, {}); // refused
    CHECK(changes() == before + 2);
    session.execute(command::Release{1}, {});
    session.execute(command::HoldAgain{held}, {});
    CHECK(changes() == before + 4);
    for (const Command& command : {Command(command::SaveSession{file.path(), "", kPastBytes}),
                                   Command(command::OpenCheckpoint{file.path()})}) {
        carryOut(session, command);
        CHECK(session.assemble()->files.back()->heldChanges == changes());
    }
}

void aCheckpointHoldsNone() {
    const TemporaryFile file(".mcz");
    Session session(tiny(), 1);
    session.openFirst({});
    session.execute(command::Hold{}, {});
    session.execute(command::SaveCheckpoint{file.path()}, {});
    CHECK(readCheckpoint(file.path()).session.held.empty());
}

command::Restart ofLesson() {
    command::Restart restart{other()};
    restart.ofLesson = true;
    return restart;
}

void aLessonHasHeldRunsOfItsOwn() {
    Session session(tiny(), 1);
    session.openFirst({});
    session.execute(command::Hold{"own"}, {});
    session.execute(command::BeginLesson{}, {});
    session.execute(command::Hold{"own, too"}, {}); // the lesson has begun no run yet
    session.execute(ofLesson(), {});
    CHECK(heldIn(session).empty());
    session.execute(command::Hold{"first step"}, {});
    session.execute(ofLesson(), {}); // the next step, to be compared with it
    CHECK((namesIn(session) == Names{"first step"}) && heldIn(session)[0].number == 3);
    session.execute(command::EndLesson{}, {});
    CHECK((namesIn(session) == Names{"own", "own, too"}));
    session.execute(command::Hold{}, {});
    CHECK(heldIn(session)[2].number == 4);
}

/// So that a window can say them in its language, while files hold the name in English.
void aNameThatNobodyGaveIsAMessage() {
    CHECK(titleOf("Run 12") == defaultNameOf(12) && defaultNameOf(12).text() == "Run %1");
    for (const std::string given :
         {"Run", "Run 012", "Run 12 ", "run 12", "Run -1", "Run 1.5", "12", "Mine 12", ""}) {
        CHECK(titleOf(given) == Message(given));
    }
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Hold{});
    const Message told = session.assemble()->notice.text;
    CHECK(told.inEnglish() == "Run 1 is held." && heldIn(session)[0].name == "Run 1");
    CHECK(told == Message(MC_TEXT("%1 is held."), {defaultNameOf(1)}));
    carryOut(session, command::EditHeld{1, "Lauf 1 mit %1", true});
    carryOut(session, command::Release{1});
    CHECK(session.assemble()->notice.text.inEnglish() == "Lauf 1 mit %1 is held no longer.");
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"aNameThatNobodyGaveIsAMessage", aNameThatNobodyGaveIsAMessage},
                          {"holdingWhileARunPlaysChangesNoBitOfIt", holdingWhileARunPlaysChangesNoBitOfIt},
                          {"theFrameOfAHeldRunIsThatOfThen", theFrameOfAHeldRunIsThatOfThen},
                          {"eachHasANameANumberAndAColourOfItsOwn", eachHasANameANumberAndAColourOfItsOwn},
                          {"aReleasedRunIsHeldAgainAtItsPlace", aReleasedRunIsHeldAgainAtItsPlace},
                          {"noMoreAreHeldThanThereIsRoomFor", noMoreAreHeldThanThereIsRoomFor},
                          {"nothingIsHeldWhereThereIsNothingToCopy", nothingIsHeldWhereThereIsNothingToCopy},
                          {"theyStayWhenAnotherRunComesOnTheBoard", theyStayWhenAnotherRunComesOnTheBoard},
                          {"aHeldRunGoesOnBitForBitAfterAnother", aHeldRunGoesOnBitForBitAfterAnother},
                          {"itsSettingsCanBeTakenUpAgain", itsSettingsCanBeTakenUpAgain},
                          {"aSessionKeepsThem", aSessionKeepsThem},
                          {"aSessionBringsThoseThatThereIsRoomFor", aSessionBringsThoseThatThereIsRoomFor},
                          {"anAutosaveIsBounded", anAutosaveIsBounded},
                          {"aSessionBringsItsOwn", aSessionBringsItsOwn},
                          {"everyChangeIsCounted", everyChangeIsCounted},
                          {"aCheckpointHoldsNone", aCheckpointHoldsNone},
                          {"aLessonHasHeldRunsOfItsOwn", aLessonHasHeldRunsOfItsOwn}},
                         count, arguments);
}
