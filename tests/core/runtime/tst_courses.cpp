// The course of a synapse and of a cell: recorded while they are watched, read from kept states where they
// were not.

#include "model/fields.h"
#include "session_runs.h"
#include "support/check.h"
#include "training/events/what_if_text.h"
#include "what_if_runs.h"

#include <cmath>
#include <cstdint>
#include <memory>
#include <vector>

namespace {

using namespace mc;

constexpr CellAddress kCell{2, 4};
constexpr SynapseAddress kSynapse{kCell, 3};

WatchSet watching(const CellAddress& cell, const SynapseAddress& synapse) {
    WatchSet watched;
    watched.cellCourse = cell;
    watched.synapseCourse = synapse;
    return watched;
}

void watch(Session& session, const CellAddress& cell = kCell, const SynapseAddress& synapse = kSynapse) {
    carryOut(session, command::Watch{watching(cell, synapse)});
}

/// A session at the beginning of its run.
std::unique_ptr<Session> begun(const Experiment& experiment, int threads = 1) {
    auto session = std::make_unique<Session>(experiment, threads);
    session->openFirst({});
    return session;
}

void step(Session& session, std::int64_t batches) {
    carryOut(session, command::Step{StepUnit::Batch, batches});
}

/// A run long enough that states are kept of it, of tiny batches.
Experiment longer() {
    Experiment experiment = tiny();
    experiment.learning.batch = 4;
    return experiment;
}

SynapsePoint withoutSource(SynapsePoint point) {
    point.kept = false;
    return point;
}

/// The synapse as a state has it.
SynapsePoint pointOf(const LearnerState& state, const Experiment& experiment, const SynapseAddress& synapse) {
    const NetworkShape shape = parseNetwork(experiment.network);
    const auto k = static_cast<std::size_t>(synapse.cell.layer) - 1;
    const Index row = weightRow(shape.layers[k], synapse.cell.cell);
    const Index column = weightColumn(shape.layers[k], synapse.cell.cell, synapse.afferent).value();
    SynapsePoint point;
    point.updates = state.updates;
    const auto batches =
        (experiment.data.trainImages + experiment.learning.batch - 1) / experiment.learning.batch;
    point.epochs = static_cast<double>(state.updates) / static_cast<double>(batches);
    point.weight = state.network.layers[k].forward(row, column);
    if (k > 0) {
        point.feedback = state.network.layers[k].feedback(row, column);
        point.learnedFeedback = point.feedback;
        point.target = state.efficacy[k](row, column) * point.weight;
    }
    return point;
}

void everyUpdateHasAPointWithTheValuesBeforeIt(const Experiment& experiment, const SynapseAddress& synapse) {
    const auto session = begun(experiment);
    watch(*session, synapse.cell, synapse);
    std::vector<SynapsePoint> expected{pointOf(stateOf(*session), experiment, synapse)};
    for (int update = 0; update < 7; ++update) {
        const FramePtr frame = session->assemble();
        CHECK(frame->synapseCourse->subject == synapse);
        CHECK(frame->synapseCourse->points == expected);
        CHECK(frame->cellCourse->points.size() == expected.size() - 1);
        CHECK(session->assemble()->synapseCourse == frame->synapseCourse); // shared: nothing is new
        step(*session, 1);
        expected.push_back(pointOf(stateOf(*session), experiment, synapse));
    }
    CHECK(expected.front().weight != expected.back().weight);
}

void pointsAreThoseOfTheState() {
    everyUpdateHasAPointWithTheValuesBeforeIt(longer(), kSynapse);
    everyUpdateHasAPointWithTheValuesBeforeIt(longer(), {{3, 2}, 5});
    everyUpdateHasAPointWithTheValuesBeforeIt(longer(), {{1, 2}, 300}); // from the input: no feedback
}

/// A synapse is an entry of a kernel, whichever position it is picked at.
void aKernelEntryIsSharedByAllPositions() {
    Experiment experiment = longer();
    experiment.network = "28x28-3c9s4-p2-4c2-10"; // 3 maps of 5 x 5, pooled to 2 x 2, 4 channels of 1 x 1
    everyUpdateHasAPointWithTheValuesBeforeIt(experiment, {{2, 1}, 6});
    const auto a = begun(experiment);
    const auto b = begun(experiment);
    const LayerGeometry below = parseNetwork(experiment.network).layers[0];
    const int here = receptiveField(below, 0).units[3];
    const int there = receptiveField(below, 1).units[3];
    CHECK(weightColumn(below, 0, here) == weightColumn(below, 1, there));
    watch(*a, {1, 0}, {{1, 0}, here});
    watch(*b, {1, 1}, {{1, 1}, there});
    step(*a, 3);
    step(*b, 3);
    CHECK(a->assemble()->synapseCourse->points == b->assemble()->synapseCourse->points);
    CHECK(a->assemble()->cellCourse->points != b->assemble()->cellCourse->points);
}

/// Rate and |e| over all presentations of a batch, read from what is shown of each.
CellPoint shownOver(Session& session, const Experiment& experiment, const CellAddress& cell) {
    CellPoint point = {};
    double steps = 0;
    for (int sample = 0; sample < experiment.learning.batch; ++sample) {
        carryOut(session, command::Step{StepUnit::Sample, 1});
        const LayerRecord& layer =
            session.assemble()->presentation->layers[static_cast<std::size_t>(cell.layer) - 1];
        for (Index t = 0; t < layer.spikes.cols(); ++t) {
            point.rate += layer.spikes(cell.cell, t);
            point.error += std::abs(layer.error(cell.cell, t));
            ++steps;
        }
    }
    point.rate /= steps;
    point.error /= steps;
    return point;
}

void aCellIsMeasuredOverTheBatchThatIsLearned() {
    for (const ErrorMode mode : {ErrorMode::Graded, ErrorMode::Spiking}) {
        Experiment experiment = longer();
        experiment.errorCells.mode = mode;
        const auto session = begun(experiment);
        watch(*session);
        bool fires = false;
        for (std::int64_t update = 0; update < 4; ++update) {
            const CellPoint shown = shownOver(*session, experiment, kCell);
            const CellPoint point =
                session->assemble()->cellCourse->points.at(static_cast<std::size_t>(update));
            CHECK(point.updates == update && !point.kept);
            CHECK(std::abs(point.rate - shown.rate) < 1e-9 && std::abs(point.error - shown.error) < 1e-6);
            fires = fires || point.rate > 0;
        }
        CHECK(fires);
    }
}

/// What was not watched comes from kept states; a batch of one block is measured as a whole there, too.
void whatWasMissedComesFromKeptStates() {
    const auto watched = begun(longer());
    watch(*watched);
    step(*watched, 100);
    const FramePtr all = watched->assemble();
    const auto late = begun(longer(), 2);
    step(*late, 98);
    watch(*late);
    step(*late, 2);
    const FramePtr frame = late->assemble();
    std::vector<std::int64_t> kept;
    for (const SynapsePoint& point : frame->synapseCourse->points) {
        CHECK(withoutSource(point) == all->synapseCourse->points.at(static_cast<std::size_t>(point.updates)));
        CHECK(point.kept == (point.updates < 98));
        if (point.kept) {
            kept.push_back(point.updates);
        }
    }
    CHECK((kept == std::vector<std::int64_t>{0, 32, 64, 96}));
    CHECK(frame->synapseCourse->points.size() == kept.size() + 3); // before two updates, and now
    CHECK(frame->cellCourse->points.size() == kept.size() + 2);
    for (CellPoint point : frame->cellCourse->points) {
        CHECK(point.kept == (point.updates < 98));
        point.kept = false;
        CHECK(point == all->cellCourse->points.at(static_cast<std::size_t>(point.updates)));
    }
}

/// Of a large batch a kept state presents one block alone.
void aKeptStatePresentsOneBlock() {
    Experiment experiment = tiny();
    experiment.data.trainImages = 200;
    experiment.learning.batch = 100;
    const auto session = begun(experiment);
    step(*session, 1);
    watch(*session);
    const std::vector<CellPoint> points = session->assemble()->cellCourse->points;
    CHECK(points.size() == 1 && points[0].kept);
    experiment.learning.batch = 16; // the same first images
    CHECK(blockLanes(parseNetwork(experiment.network)) == 16);
    const auto block = begun(experiment);
    watch(*block);
    step(*block, 1);
    CellPoint first = block->assemble()->cellCourse->points.at(0);
    CHECK(std::abs(points[0].rate - first.rate) < 1e-9 && std::abs(points[0].error - first.error) < 1e-6);
}

void goingBackHidesWhatComesAgain() {
    const auto straight = begun(longer());
    watch(*straight);
    step(*straight, 90);
    const FramePtr expected = straight->assemble();
    const auto session = begun(longer());
    watch(*session);
    step(*session, 90);
    carryOut(*session, command::StepBack{StepUnit::Batch, 40});
    const FramePtr back = session->assemble();
    CHECK(back->synapseCourse->points.back().updates == 50);
    CHECK(back->cellCourse->points.back().updates == 49);
    CHECK(back->synapseCourse->points.size() == 51);
    carryOut(*session, command::GoTo{back->past->latest}); // from a kept state: not all is learned again
    const FramePtr there = session->assemble();
    CHECK(there->synapseCourse->points == expected->synapseCourse->points);
    CHECK(there->cellCourse->points == expected->cellCourse->points);
    carryOut(*session, command::StepBack{StepUnit::Batch, 40});
    step(*session, 40);
    for (const CellPoint& point : session->assemble()->cellCourse->points) {
        CHECK(point.kept ||
              point == expected->cellCourse->points.at(static_cast<std::size_t>(point.updates)));
    }
    CHECK(session->assemble()->cellCourse->points == expected->cellCourse->points);
}

/// What another course did is not shown.
void aWhatIfInThePastDropsWhatCameAfterIt() {
    const auto straight = begun(longer());
    const auto session = begun(longer());
    watch(*straight);
    watch(*session);
    step(*straight, 50);
    step(*session, 90);
    carryOut(*session, command::GoTo{{50, 0}});
    for (Session* one : {straight.get(), session.get()}) {
        carryOut(*one, intervene("hold-flipped=100%"));
        step(*one, 10);
    }
    CHECK(session->assemble()->synapseCourse->points == straight->assemble()->synapseCourse->points);
    CHECK(session->assemble()->cellCourse->points == straight->assemble()->cellCourse->points);
    for (Session* one : {straight.get(), session.get()}) {
        carryOut(*one, command::UndoIntervention{});
        step(*one, 10);
    }
    CHECK(session->assemble()->synapseCourse->points == straight->assemble()->synapseCourse->points);
}

/// A frame fills nothing in; what moves is not held up again and again.
void picksDuringPlayAreFilledInNowAndThen() {
    const auto session = begun(longer());
    step(*session, 98);
    session->execute(command::Play{}, {});
    int filled = 0;
    constexpr int kPicks = 40;
    for (int pick = 0; pick < kPicks; ++pick) {
        session->execute(command::Watch{watching({2, pick % 2}, {{2, pick % 2}, 3})}, {});
        const FramePtr frame = session->assemble();
        CHECK(session->assemble()->synapseCourse == frame->synapseCourse);
        filled += frame->synapseCourse->points.size() > 1 ? 1 : 0;
    }
    CHECK(filled >= 1 && filled < kPicks);
    session->execute(command::Pause{}, {});
    CHECK(session->assemble()->synapseCourse->points.front().kept);
}

/// What is hidden for a while goes on where it was, with kept states between.
void whatIsHiddenForAWhileGoesOn() {
    const auto session = begun(longer());
    watch(*session);
    step(*session, 10);
    watch(*session, {}, {});
    CHECK(!session->assemble()->synapseCourse && !session->assemble()->cellCourse);
    step(*session, 60);
    watch(*session);
    step(*session, 1);
    std::vector<std::int64_t> updates;
    for (const CellPoint& point : session->assemble()->cellCourse->points) {
        updates.push_back(point.updates);
        CHECK(point.kept == (point.updates == 32 || point.updates == 64));
    }
    CHECK((updates == std::vector<std::int64_t>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 32, 64, 70}));
}

void aWhatIfShowsInWhatComesAfterIt() {
    const auto session = begun(longer());
    watch(*session);
    step(*session, 5);
    const std::vector<SynapsePoint> before = session->assemble()->synapseCourse->points;
    carryOut(*session, intervene("hold-flipped=100%"));
    const SynapsePoint flipped = session->assemble()->synapseCourse->points.back();
    CHECK(flipped.updates == 5 && flipped.learnedFeedback == before.back().learnedFeedback);
    CHECK(*flipped.feedback == -*before.back().feedback);
    step(*session, 40);
    const std::vector<SynapsePoint> after = session->assemble()->synapseCourse->points;
    CHECK(*after.at(40).feedback == -*after.at(40).learnedFeedback);
    watch(*session, {}, {});
    step(*session, 1);
    watch(*session, {}, {{1, 0}, 0});
    watch(*session); // all of it anew, with E as the interventions made it
    const std::vector<SynapsePoint> kept = session->assemble()->synapseCourse->points;
    CHECK(kept.at(1).kept && withoutSource(kept.at(1)) == after.at(32));
    carryOut(*session, command::UndoIntervention{});
    CHECK(session->assemble()->synapseCourse->points.back() == before.back());
}

void directFeedbackLeadsOnlyFromTheOutput() {
    Experiment experiment = longer();
    experiment.rule = "dfa";
    const auto session = begun(experiment);
    watch(*session, kCell, kSynapse);
    step(*session, 3);
    for (const SynapsePoint& point : session->assemble()->synapseCourse->points) {
        CHECK(!point.feedback && !point.learnedFeedback && !point.target);
    }
    watch(*session, {3, 1}, {{3, 1}, 4});
    step(*session, 1);
    const std::vector<SynapsePoint> points = session->assemble()->synapseCourse->points;
    const float fixed = stateOf(*session).network.layers[2].feedback(1, 4);
    for (const SynapsePoint& point : points) {
        CHECK(point.feedback == fixed && !point.learnedFeedback && !point.target);
    }
    CHECK(points.front().weight != points.back().weight);
}

void whatTheNetworkDoesNotHaveIsNotWatched() {
    const auto session = begun(longer());
    for (const SynapseAddress& none : {SynapseAddress{{2, 4}, 8}, SynapseAddress{{4, 0}, 0},
                                       SynapseAddress{{2, 6}, 0}, SynapseAddress{{2, 0}, -1}}) {
        watch(*session, {2, 6}, none);
        step(*session, 1);
        CHECK(!session->assemble()->synapseCourse && !session->assemble()->cellCourse);
    }
}

void anotherRunBeginsAnew() {
    const auto session = begun(longer());
    watch(*session);
    step(*session, 3);
    const FramePtr first = session->assemble();
    carryOut(*session, command::Reset{});
    CHECK(session->assemble()->synapseCourse->points.size() == 1);
    CHECK(session->assemble()->cellCourse->points.empty());
    step(*session, 1);
    carryOut(*session, command::BackToBefore{});
    CHECK(session->assemble()->synapseCourse->points == first->synapseCourse->points);
    CHECK(session->assemble()->cellCourse->points == first->cellCourse->points);
}

/// A run ends in the same bits whatever was watched, whenever.
void watchingChangesNoBit(const Experiment& experiment, int threads) {
    const auto alone = begun(experiment);
    step(*alone, 8);
    carryOut(*alone, intervene("current:1:1=0.3"));
    step(*alone, 2);
    const auto session = begun(experiment, threads);
    const auto look = [&] { return session->assemble(); };
    step(*session, 2);
    watch(*session);
    look();
    step(*session, 4);
    watch(*session, {1, 2}, {{3, 0}, 0});
    look();
    carryOut(*session, command::StepBack{StepUnit::Batch, 3});
    look();
    carryOut(*session, command::Step{StepUnit::TimeStep, 5});
    watch(*session);
    look();
    carryOut(*session, command::GoTo{{8, 0}});
    look();
    step(*session, 2);
    carryOut(*session, command::GoTo{{8, 0}});
    carryOut(*session, intervene("current:1:1=0.3"));
    step(*session, 2);
    CHECK(look()->synapseCourse->points.back().updates == 10);
    CHECK(sameWeights(stateOf(*session), stateOf(*alone)));
}

void watchingIsBitForBitForAllRulesEncodersErrorsAndThreads() {
    forEveryRun(watchingChangesNoBit);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"pointsAreThoseOfTheState", pointsAreThoseOfTheState},
         {"aKernelEntryIsSharedByAllPositions", aKernelEntryIsSharedByAllPositions},
         {"aCellIsMeasuredOverTheBatchThatIsLearned", aCellIsMeasuredOverTheBatchThatIsLearned},
         {"whatWasMissedComesFromKeptStates", whatWasMissedComesFromKeptStates},
         {"aKeptStatePresentsOneBlock", aKeptStatePresentsOneBlock},
         {"goingBackHidesWhatComesAgain", goingBackHidesWhatComesAgain},
         {"aWhatIfInThePastDropsWhatCameAfterIt", aWhatIfInThePastDropsWhatCameAfterIt},
         {"picksDuringPlayAreFilledInNowAndThen", picksDuringPlayAreFilledInNowAndThen},
         {"whatIsHiddenForAWhileGoesOn", whatIsHiddenForAWhileGoesOn},
         {"aWhatIfShowsInWhatComesAfterIt", aWhatIfShowsInWhatComesAfterIt},
         {"directFeedbackLeadsOnlyFromTheOutput", directFeedbackLeadsOnlyFromTheOutput},
         {"whatTheNetworkDoesNotHaveIsNotWatched", whatTheNetworkDoesNotHaveIsNotWatched},
         {"anotherRunBeginsAnew", anotherRunBeginsAnew},
         {"watchingIsBitForBitForAllRulesEncodersErrorsAndThreads",
          watchingIsBitForBitForAllRulesEncodersErrorsAndThreads}},
        count, arguments);
}
