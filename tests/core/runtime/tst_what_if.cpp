// What an intervention does to cells, synapses and parameters.

#include "support/check.h"
#include "training/events/what_if_text.h"
#include "what_if_runs.h"

namespace {

using namespace mc;

double concordanceShown(Session& session) {
    return session.assemble()->history->concordance.back().pairs.back().plain.value();
}

Experiment tinyWithRule(const char* rule) {
    Experiment experiment = tiny();
    experiment.rule = rule;
    return experiment;
}

void flippedSignsAreSeenAndFeedbackThatFollowsFromWStaysFlipped() {
    for (const char* rule : {"symmetric", "usf", "brsf", "frsf"}) {
        Session session(tinyWithRule(rule), 1);
        session.openFirst({});
        carryOut(session, command::Step{StepUnit::Batch, 1});
        CHECK(concordanceShown(session) == 1);
        carryOut(session, intervene("flip-feedback:2=25%"));
        carryOut(session, command::Step{StepUnit::Batch, 6});
        CHECK(concordanceShown(session) == 0.75); // 15 of 60
        CHECK(session.assemble()->history->concordance.back().pairs.front().plain.value() == 1);
        carryOut(session, intervene("flip-feedback:2=100%"));
        carryOut(session, command::Step{StepUnit::Batch, 1});
        CHECK(concordanceShown(session) == 0.25);
    }
}

void learnedFeedbackIsFlippedOnce() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 1});
    const Matrix before = stateOf(session).network.layers[1].feedback;
    carryOut(session, intervene("flip-feedback:1=50%"));
    const Matrix after = stateOf(session).network.layers[1].feedback;
    CHECK((before.array() == -after.array()).count() == before.size() / 2);
    CHECK((before.array() == after.array()).count() == before.size() / 2);
}

void frozenSynapsesStayAndTheRestLearns() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    const LearnerState before = stateOf(session);
    carryOut(session, intervene("freeze-feedback"));
    carryOut(session, command::Step{StepUnit::Batch, 2});
    const LearnerState between = stateOf(session);
    CHECK(between.network.layers[1].feedback == before.network.layers[1].feedback);
    CHECK(between.slow[1].feedback == before.slow[1].feedback);
    CHECK(between.network.layers[1].forward != before.network.layers[1].forward);
    carryOut(session, intervene("freeze-all"));
    carryOut(session, command::Step{StepUnit::Batch, 2});
    const LearnerState frozen = stateOf(session);
    CHECK(frozen.updates == between.updates + 2);
    for (std::size_t k = 0; k < frozen.network.layers.size(); ++k) {
        CHECK(frozen.network.layers[k].forward == between.network.layers[k].forward);
        CHECK(frozen.network.layers[k].bias == between.network.layers[k].bias);
        CHECK(frozen.slow[k].forward == between.slow[k].forward);
    }
    carryOut(session, intervene("unfreeze-all"));
    carryOut(session, intervene("unfreeze-feedback"));
    carryOut(session, command::Step{StepUnit::Batch, 1});
    CHECK(stateOf(session).network.layers[1].feedback != frozen.network.layers[1].feedback);
}

void silencedCellsCarryNothing() {
    for (const ErrorMode mode : {ErrorMode::Graded, ErrorMode::Spiking}) {
        Experiment experiment = tiny();
        experiment.errorCells.mode = mode;
        Session session(experiment, 1);
        session.openFirst({});
        carryOut(session, command::Step{StepUnit::Batch, 1});
        CHECK(session.assemble()->presentation->layers.back().error.minCoeff() < 0);
        carryOut(session, intervene("silence-sst:3"));
        carryOut(session, command::Step{StepUnit::Batch, 1});
        const FramePtr noSst = session.assemble();
        CHECK(noSst->presentation->layers.back().error.minCoeff() == 0);
        CHECK(noSst->presentation->layers.back().error.maxCoeff() > 0);
        carryOut(session, intervene("silence-both:3"));
        carryOut(session, command::Step{StepUnit::TimeStep, 2});
        const FramePtr none = session.assemble();
        for (const LayerRecord& layer : none->presentation->layers) { // nothing comes down
            CHECK(layer.error.isZero(0));
        }
        carryOut(session, intervene("unsilence"));
        CHECK(!session.assemble()->presentation->layers.back().error.isZero(0));
    }
}

void aCurrentRaisesTheSomaInEveryStep() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::TimeStep, 2});
    const Matrix before = session.assemble()->presentation->layers[0].membrane;
    carryOut(session, intervene("current:1:5=0.25"));
    const FramePtr frame = session.assemble();
    const Matrix& after = frame->presentation->layers[0].membrane;
    CHECK(std::abs(after(5, 0) - before(5, 0) - 0.25F) < 1e-6F);
    CHECK(after.row(4) == before.row(4));
    carryOut(session, intervene("current:1:5=100"));
    const SpikeMatrix spikes = session.assemble()->presentation->layers[0].spikes;
    CHECK(spikes.row(5).cast<int>().sum() == spikes.cols());
    carryOut(session, intervene("current:1:5=0"));
    CHECK(session.assemble()->presentation->layers[0].membrane == before);
}

void noiseHasItsSpread() {
    Session session(smallExperiment(), 1);
    session.openFirst({});
    const Matrix before = stateOf(session).network.layers[0].forward;
    carryOut(session, intervene("weight-noise:1=50%"));
    const LearnerState state = stateOf(session);
    const Matrix noise = state.network.layers[0].forward - before;
    CHECK(std::abs(spread(noise) / spread(before) - 0.5) < 0.02);
    CHECK(std::abs(noise.mean()) < 0.05 * spread(before));
}

void aParameterChangesWithoutANewBeginning() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    const FramePtr before = session.assemble();
    const LearnerState state = stateOf(session);
    carryOut(session, intervene("set:eta=0"));
    carryOut(session, intervene("set:weight-decay=0"));
    const FramePtr after = session.assemble();
    CHECK(after->run == before->run && after->position.updates == 2);
    CHECK(after->experiment->learning.eta == 0 && before->experiment->learning.eta != 0);
    carryOut(session, command::Step{StepUnit::Batch, 1});
    CHECK(stateOf(session).network.layers[0].forward == state.network.layers[0].forward);
    carryOut(session, command::Reset{}); // the experiment as it was begun
    CHECK(session.assemble()->experiment->learning.eta == before->experiment->learning.eta);
    CHECK(session.assemble()->interventions.empty());
}

void whatCannotBeIsRefusedAndChangesNothing() {
    for (const char* rule : {"bp", "fa", "microcircuit"}) {
        Session session(tinyWithRule(rule), 1);
        session.openFirst({});
        carryOut(session, command::Step{StepUnit::Batch, 1});
        const LearnerState before = stateOf(session);
        std::vector<const char*> wrong = {"flip-feedback:3=30%",
                                          "flip-feedback=0",
                                          "flip-feedback=101%",
                                          "silence-sst:4",
                                          "current:1:8=0.5",
                                          "current:4:0=1",
                                          "current:1:1=101",
                                          "weight-noise=0",
                                          "weight-noise:4=1%",
                                          "set:batch=3",
                                          "set:network=7-10",
                                          "set:eta=-1",
                                          "cut:0:1",
                                          "cut:1:8",
                                          "mend:4:0",
                                          "cut-synapse:2:1:8",
                                          "cut-synapse:1:9:0"};
        if (std::string(rule) != "microcircuit") {
            wrong.push_back("freeze-feedback");
        }
        if (std::string(rule) == "bp") {
            wrong.push_back("silence-vip:1");
        }
        for (const char* what : wrong) {
            try {
                const WhatIf change = parseWhatIf(what);
                carryOut(session, command::Intervene{change});
                CHECK(refused(session));
            } catch (const BadParameter&) { // it cannot even be said
            }
            CHECK(session.assemble()->interventions.empty());
        }
        carryOut(session, command::UndoIntervention{});
        CHECK(refused(session));
        CHECK(sameWeights(stateOf(session), before));
    }
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"flippedSignsAreSeenAndFeedbackThatFollowsFromWStaysFlipped",
                           flippedSignsAreSeenAndFeedbackThatFollowsFromWStaysFlipped},
                          {"learnedFeedbackIsFlippedOnce", learnedFeedbackIsFlippedOnce},
                          {"frozenSynapsesStayAndTheRestLearns", frozenSynapsesStayAndTheRestLearns},
                          {"silencedCellsCarryNothing", silencedCellsCarryNothing},
                          {"aCurrentRaisesTheSomaInEveryStep", aCurrentRaisesTheSomaInEveryStep},
                          {"noiseHasItsSpread", noiseHasItsSpread},
                          {"aParameterChangesWithoutANewBeginning", aParameterChangesWithoutANewBeginning},
                          {"whatCannotBeIsRefusedAndChangesNothing", whatCannotBeIsRefusedAndChangesNothing}},
                         count, arguments);
}
