// What the run on the board is compared with: another network, presented the very same input.

#include "reference_runs_seen.h"
#include "support/check.h"

namespace {

using namespace mc;

command::Compare withMoment(const Moment& moment) {
    return {ComparedWith{ComparedWith::Kind::Moment, moment}};
}

std::string noticeOf(Session& session) {
    return session.assemble()->notice.text.inEnglish();
}

/// Asks about an image with and without a label, and goes back to the training sample.
template <class Visit> void forEveryInput(Session& session, Visit visit) {
    visit();
    for (const int label : {kNoLabel, 7}) {
        carryOut(session, command::Present{stroke(label)});
        visit();
    }
    carryOut(session, command::Present{});
}

/// Another network answers the input on show as it would if the run itself stood there.
void aMomentAnswersAsTheRunItselfWould(const Experiment& experiment, int threads) {
    const auto session = begun(experiment, threads);
    const auto there = begun(experiment, 1); // stays at the moment
    carryOut(*there, command::Step{StepUnit::Batch, 2});
    carryOut(*session, command::Step{StepUnit::Batch, 5});
    carryOut(*session, withMoment({2, 0}));
    for (const Command& command : std::vector<Command>{
             command::Step{StepUnit::TimeStep, 4}, command::Step{StepUnit::Batch, 1},
             command::StepBack{StepUnit::Sample, 2}, command::GoTo{{1, 3}}, command::GoTo{{2, 0}}}) {
        carryOut(*session, command);
        forEveryInput(*session, [&] {
            const FramePtr frame = session->assemble();
            CHECK(frame->beside && frame->comparedWith->moment == (Moment{2, 0}));
            CHECK(frame->beside->position.updates == 2);
            CHECK(sameInput(*frame->presentation, *frame->beside->presentation));
            CHECK(samePairs(*frame->beside, *there->assemble()));
            if (const auto& asked = frame->presentation->asked) {
                carryOut(*there, command::Present{asked});
                CHECK(sameAnswer(*frame->beside->presentation, *there->assemble()->presentation));
            }
        });
    }
    // There again, both are the same.
    forEveryInput(*session, [&] {
        const FramePtr frame = session->assemble();
        CHECK(sameAnswer(*frame->presentation, *frame->beside->presentation));
        CHECK(samePairs(*frame, *frame->beside));
    });
    carryOut(*session, command::Step{StepUnit::TimeStep, 3 * 5 + 1}); // within the batch
    const FramePtr within = session->assemble();
    CHECK(sameAnswer(*within->presentation, *within->beside->presentation));
}

void aMomentAnswersForAllRulesEncodersErrorsAndThreads() {
    forEveryRun(aMomentAnswersAsTheRunItselfWould);
}

void nothingOfTheRunChanges(const Experiment& experiment, int threads) {
    const auto compared = begun(experiment, threads);
    const auto plain = begun(experiment, 1);
    const auto both = [&](const Command& command) {
        carryOut(*plain, command);
        carryOut(*compared, command);
        CHECK(samePresentation(plain->assemble(), compared->assemble()));
    };
    both(command::Step{StepUnit::Batch, 2});
    carryOut(*compared, withMoment({1, 5}));
    both(command::Step{StepUnit::TimeStep, 4});
    both(intervene("weight-noise=20%"));
    both(command::Step{StepUnit::Epoch, 2});
    both(command::StepBack{StepUnit::Sample, 3});
    both(command::GoTo{{2, 2}});
    both(command::Step{StepUnit::Epoch, 1});
    CHECK(compared->assemble()->beside);
    CHECK(sameWeights(stateOf(*plain), stateOf(*compared)));
}

void nothingOfTheRunChangesForAllRulesEncodersErrorsAndThreads() {
    forEveryRun(nothingOfTheRunChanges);
}

void aMomentFarFromAKeptStateIsComputedInSlices() {
    Experiment experiment = tiny();
    experiment.learning.batch = 1;
    experiment.learning.eta = 0.002; // so that nothing falls silent, at which a run would pause
    for (const bool plays : {false, true}) {
        const auto session = begun(experiment, 1);
        carryOut(*session, command::Step{StepUnit::Batch, 39});
        session->execute(withMoment({30, 0}), {}); // kept are states at 0 and 32
        if (plays) {
            session->execute(command::Play{}, {});
        }
        int slices = 0;
        for (FramePtr frame = session->assemble(); !frame->beside; frame = session->assemble()) {
            CHECK(frame->comparedWith && frame->playing == plays && session->active());
            CHECK(frame->position.updates == 39 + (plays ? slices : 0));
            session->goOn({});
            ++slices;
        }
        CHECK(slices == 30 && session->active() == plays);
        CHECK(session->assemble()->beside->position.updates == 30);
    }
}

/// Its curves are those that the run would have there.
void aMomentIsMeasuredAsTheRunIs() {
    for (const bool measures : {false, true}) {
        command::Watch watch = watchBoth();
        watch.topics.measures.concordance = measures;
        const auto session = begun(tiny(), 1);
        const auto there = begun(tiny(), 1);
        carryOut(*session, watch);
        carryOut(*there, watch);
        carryOut(*there, command::Step{StepUnit::Batch, 5});
        carryOut(*session, command::Step{StepUnit::Batch, 7});
        carryOut(*session, withMoment({5, 0}));
        const FramePtr frame = session->assemble();
        CHECK(sameHistory(*frame->beside->history, *there->assemble()->history));
    }
}

/// Where the run steps on to it from the presentation that is shown there, too.
void atItsMomentTheRunIsTheSame() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 3});
    carryOut(*session, command::GoTo{{1, 46}}); // of 16 presentations of 3 steps
    carryOut(*session, withMoment({2, 0}));
    const FramePtr before = session->assemble();
    CHECK(!sameAnswer(*before->presentation, *before->beside->presentation));
    carryOut(*session, command::Step{StepUnit::TimeStep, 2});
    const FramePtr frame = session->assemble();
    CHECK(frame->past->now == (Moment{2, 0}) && frame->presentation == before->presentation);
    CHECK(sameAnswer(*frame->presentation, *frame->beside->presentation));
}

void aMomentOutOfReachIsTheNearestOne() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 3});
    carryOut(*session, withMoment({300, 2}));
    CHECK(session->assemble()->comparedWith->moment == (Moment{3, 0}));
}

void whatIsNotWatchedIsNotPresented() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 3});
    carryOut(*session, withMoment({1, 0}));
    const FramePtr one = session->assemble();
    CHECK(one->beside && session->assemble()->beside == one->beside); // once per presentation
    CHECK(one->beside->circuits.size() == 1 && one->beside->concordance && one->beside->history);
    carryOut(*session, command::Watch{});
    CHECK(session->assemble()->comparedWith && !session->assemble()->beside);
    WatchSet onlyPairs = watchBoth().topics;
    onlyPairs.presentation = false;
    onlyPairs.circuits = {};
    carryOut(*session, command::Watch{onlyPairs});
    CHECK(!session->assemble()->beside->presentation && session->assemble()->beside->pairs.size() == 2);
}

void beforeAnythingIsShownThereIsNoPresentation() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, withMoment({0, 0}));
    const FramePtr frame = session->assemble();
    CHECK(frame->beside && !frame->beside->presentation && samePairs(*frame, *frame->beside));
    CHECK(frame->beside->circuits.size() == 1);
}

void itEndsWhereItsMomentIsGone() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 4});
    carryOut(*session, withMoment({3, 0}));
    carryOut(*session, intervene("weight-noise=20%")); // behind it
    carryOut(*session, command::StepBack{StepUnit::Batch, 3});
    CHECK(session->assemble()->beside);
    carryOut(*session, command::GoTo{{4, 0}});
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    CHECK(session->assemble()->beside);
    carryOut(*session, command::GoTo{{1, 0}});
    carryOut(*session, intervene("weight-noise=20%")); // before it
    CHECK(!session->assemble()->beside && !session->assemble()->comparedWith);
    CHECK(noticeOf(*session) == "The comparison has ended: the run has left the course of its moment.");
    carryOut(*session, withMoment({1, 0}));
    CHECK(session->assemble()->beside);
    carryOut(*session, command::UndoIntervention{}); // which was in force there
    CHECK(!session->assemble()->comparedWith);
    carryOut(*session, withMoment({1, 0}));
    carryOut(*session, intervene("weight-noise=20%")); // which was not
    CHECK(session->assemble()->beside && !samePairs(*session->assemble(), *session->assemble()->beside));
    carryOut(*session, command::Reset{});
    CHECK(!session->assemble()->comparedWith);
    CHECK(noticeOf(*session).ends_with("The comparison has ended: another run is on the board."));
    carryOut(*session, withMoment({0, 0}));
    CHECK(session->assemble()->comparedWith);
    carryOut(*session, command::Compare{});
    CHECK(!session->assemble()->comparedWith);
}

/// What a batch presents is shown until its end, and was presented to the weights of before its update. How
/// the input of a presentation is summed goes by how much there is of it in all that were presented together.
void atTheEndOfABatchTheWeightsOfItsBeginningAnswerAlike() {
    Experiment experiment = tiny();
    experiment.learning.batch = 4;
    const auto session = begun(experiment, 1);
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    const std::vector<std::uint8_t> strokes = stroke(7)->pixels;
    const std::vector<std::uint8_t> white(strokes.size(), 250);
    for (const std::vector<std::uint8_t>& pixels : {strokes, strokes, strokes, white}) {
        carryOut(*session, command::Intervene{what_if::LearnImage{7, pixels}});
    }
    carryOut(*session, withMoment({2, 0}));
    carryOut(*session, command::Step{StepUnit::Batch, 1});
    const FramePtr frame = session->assemble();
    CHECK(frame->presentation->image == white && !samePairs(*frame, *frame->beside));
    CHECK(sameAnswer(*frame->presentation, *frame->beside->presentation));
}

/// So that the run can be compared before and after a what-if at one place.
void itStaysAsItWasWhereAWhatIfIsMadeAtItsMoment() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    carryOut(*session, withMoment({2, 0}));
    const FramePtr before = session->assemble();
    CHECK(samePairs(*before, *before->beside));
    carryOut(*session, intervene("weight-noise=20%"));
    const auto check = [&](bool isSame) {
        const FramePtr frame = session->assemble();
        CHECK(samePairs(*frame->beside, *before) && samePairs(*frame->beside, *frame) == isSame);
    };
    check(false);
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    check(false);
    carryOut(*session, command::UndoIntervention{});
    check(true);
    carryOut(*session, intervene("weight-noise=20%"));
    carryOut(*session, withMoment({2, 0})); // asked for again
    const FramePtr again = session->assemble();
    CHECK(samePairs(*again, *again->beside) && !samePairs(*again, *before));
}

void itEndsWhereWhatHeldAtItsMomentIsUndone() {
    Experiment experiment = tiny();
    experiment.learning.batch = 1;
    for (const std::int64_t steps : {0, 2}) { // the moment is behind the run
        const auto session = begun(experiment, 1);
        carryOut(*session, command::Step{StepUnit::Batch, 4});
        if (steps > 0) {
            carryOut(*session, command::Step{StepUnit::TimeStep, steps});
        }
        carryOut(*session, intervene("weight-noise=20%"));
        session->execute(withMoment({4, 0}), {});
        CHECK(session->active() == (steps > 0)); // on its way
        session->execute(command::UndoIntervention{}, {});
        session->execute(intervene("weight-noise=30%"), {}); // in its place
        settle(*session);
        CHECK(!session->assemble()->comparedWith);
        CHECK(tells(*session, "The comparison has ended: the run has left the course of its moment."));
    }
}

command::Compare withHeld(std::uint64_t number) {
    return {ComparedWith{ComparedWith::Kind::Held, {}, number}};
}

/// A session that holds a run of another experiment, number 1, and shows one of `board` that has learned.
std::unique_ptr<Session> holding(const Experiment& other, const Experiment& board) {
    auto session = begun(other, 1);
    carryOut(*session, command::Step{StepUnit::Batch, 7});
    session->execute(command::Hold{"other"}, {});
    carryOut(*session, command::Restart{board});
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    carryOut(*session, command::Step{StepUnit::TimeStep, 4});
    return session;
}

/// Of another network, error mode and numbers of images, steps and batches.
void aHeldRunAnswersTheSameInput() {
    Experiment other = tiny();
    other.network = "28x28-3c9s4-p2-6-10";
    other.errorCells.mode = ErrorMode::Spiking;
    other.data.trainImages = 30;
    other.learning.batch = 7;
    other.circuit.steps = 5;
    for (const Encoder encoder : {Encoder::Direct, Encoder::Poisson}) {
        Experiment board = tiny();
        board.encoder = encoder;
        const auto session = holding(other, board);
        carryOut(*session, withHeld(1));
        forEveryInput(*session, [&] {
            const FramePtr frame = session->assemble();
            const Frame& beside = *frame->beside;
            CHECK(sameInput(*frame->presentation, *beside.presentation));
            const HeldRun& held = frame->held.front();
            CHECK(beside.position == held.frame->position && beside.history == held.frame->history);
            CHECK(*beside.experiment == other && beside.presentation->layers.size() == 3);
            CHECK(beside.presentation->layers.back().quantum > 0); // its errors are its own
            const bool taught = frame->presentation->label != kNoLabel;
            CHECK((beside.presentation->layers.front().error.cwiseAbs().maxCoeff() > 0) == taught);
            CHECK(pairsOf(beside, 1)->forward == held.moment->state.network.layers[2].forward);
        });
    }
}

/// Of the same experiment, at the same moment.
void aHeldRunLikeTheOneOnTheBoardAnswersAlike(const Experiment& experiment, int threads) {
    const auto session = begun(experiment, threads);
    carryOut(*session, command::Step{StepUnit::Batch, 4});
    session->execute(command::Hold{}, {});
    carryOut(*session, withHeld(1));
    carryOut(*session, command::Step{StepUnit::TimeStep, 4});
    forEveryInput(*session, [&] {
        const FramePtr frame = session->assemble();
        CHECK(sameAnswer(*frame->presentation, *frame->beside->presentation));
        CHECK(samePairs(*frame, *frame->beside));
    });
}

void aHeldRunAnswersForAllRulesEncodersErrorsAndThreads() {
    forEveryRun(aHeldRunLikeTheOneOnTheBoardAnswersAlike);
}

void itEndsWhereItsHeldRunIsReleased() {
    const auto session = holding(tiny(), smallExperiment());
    carryOut(*session, withHeld(1));
    carryOut(*session, command::Reset{}); // which a held run stays through
    CHECK(session->assemble()->beside);
    carryOut(*session, command::Release{1});
    CHECK(!session->assemble()->comparedWith && !session->assemble()->beside);
    CHECK(noticeOf(*session).ends_with("The comparison has ended: its run is held no longer."));
    carryOut(*session, withHeld(1));
    CHECK(refused(*session) && noticeOf(*session) == "There is no held run 1 to compare with.");
}

void aHeldRunOfOtherDataIsRefused() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Hold{});
    HeldRun foreign = session->assemble()->held.front();
    auto frame = std::make_shared<Frame>(*foreign.frame);
    auto data = std::make_shared<DataSummary>(*frame->data);
    data->name = "CIFAR-10";
    data->shape = {32, 32, 3};
    frame->data = data;
    foreign.frame = frame;
    carryOut(*session, command::Release{1});
    carryOut(*session, command::HoldAgain{foreign});
    carryOut(*session, withHeld(1));
    CHECK(refused(*session) && !session->assemble()->comparedWith);
    CHECK(noticeOf(*session) ==
          "The held run was trained on CIFAR-10 (32 × 32 pixels, 3 channels, 10 classes) and the run on the "
          "board on drawn digits (28 × 28 pixels, 1 channel, 10 classes): no image can be shown to both.");
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"aMomentAnswersForAllRulesEncodersErrorsAndThreads",
          aMomentAnswersForAllRulesEncodersErrorsAndThreads},
         {"nothingOfTheRunChangesForAllRulesEncodersErrorsAndThreads",
          nothingOfTheRunChangesForAllRulesEncodersErrorsAndThreads},
         {"aMomentFarFromAKeptStateIsComputedInSlices", aMomentFarFromAKeptStateIsComputedInSlices},
         {"aMomentIsMeasuredAsTheRunIs", aMomentIsMeasuredAsTheRunIs},
         {"atItsMomentTheRunIsTheSame", atItsMomentTheRunIsTheSame},
         {"atTheEndOfABatchTheWeightsOfItsBeginningAnswerAlike",
          atTheEndOfABatchTheWeightsOfItsBeginningAnswerAlike},
         {"itStaysAsItWasWhereAWhatIfIsMadeAtItsMoment", itStaysAsItWasWhereAWhatIfIsMadeAtItsMoment},
         {"itEndsWhereWhatHeldAtItsMomentIsUndone", itEndsWhereWhatHeldAtItsMomentIsUndone},
         {"aMomentOutOfReachIsTheNearestOne", aMomentOutOfReachIsTheNearestOne},
         {"whatIsNotWatchedIsNotPresented", whatIsNotWatchedIsNotPresented},
         {"beforeAnythingIsShownThereIsNoPresentation", beforeAnythingIsShownThereIsNoPresentation},
         {"itEndsWhereItsMomentIsGone", itEndsWhereItsMomentIsGone},
         {"aHeldRunAnswersTheSameInput", aHeldRunAnswersTheSameInput},
         {"aHeldRunAnswersForAllRulesEncodersErrorsAndThreads",
          aHeldRunAnswersForAllRulesEncodersErrorsAndThreads},
         {"itEndsWhereItsHeldRunIsReleased", itEndsWhereItsHeldRunIsReleased},
         {"aHeldRunOfOtherDataIsRefused", aHeldRunOfOtherDataIsRefused}},
        count, arguments);
}
