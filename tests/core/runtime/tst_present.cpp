// An image that a person asks about: presented to the network as it is, without a trace in the run.

#include "session_runs.h"
#include "support/check.h"
#include "support/overflowing_run.h"

#include <memory>

namespace {

using namespace mc;

std::shared_ptr<AskedImage> bar(int label = kNoLabel) {
    auto image = std::make_shared<AskedImage>();
    image->name = std::string("a bar");
    image->label = label;
    image->pixels.assign(784, 0);
    for (std::size_t row = 4; row < 24; ++row) {
        for (std::size_t column = 13; column < 16; ++column) {
            image->pixels[28 * row + column] = column == 14 ? 255 : 120;
        }
    }
    return image;
}

const PresentationRecord& shownBy(Session& session) {
    static FramePtr frame; // holds what is returned
    frame = session.assemble();
    CHECK(frame->presentation != nullptr);
    return *frame->presentation;
}

bool sameRecord(const PresentationRecord& x, const PresentationRecord& y) {
    return x.image == y.image && x.label == y.label && x.input == y.input && x.current == y.current &&
           std::ranges::equal(x.layers, y.layers, sameLayer) && x.outputSum == y.outputSum &&
           x.prediction == y.prediction && x.loss == y.loss;
}

void theRunGoesOnToTheSameBits() {
    forEveryRun([](const Experiment& experiment, int threads) {
        Session plain(experiment, threads);
        Session asked(experiment, threads);
        for (Session* session : {&plain, &asked}) {
            session->openFirst({});
        }
        const auto both = [&](const Command& command) {
            carryOut(plain, command);
            for (const int label : {kNoLabel, 7}) {
                carryOut(asked, command::Present{bar(label)});
                CHECK(shownBy(asked).asked && shownBy(asked).label == label);
            }
            carryOut(asked, command);
            CHECK(samePresentation(plain.assemble(), asked.assemble()));
        };
        both(command::Step{StepUnit::TimeStep, 5});
        both(command::Step{StepUnit::Sample, 1});
        both(command::Step{StepUnit::Batch, 2});
        both(command::Step{StepUnit::Epoch, 1});
        both(command::StepBack{StepUnit::Sample, 7});
        both(command::GoTo{{2, 0}});
        both(command::Step{StepUnit::TimeStep, 1});
        const Checkpoint one = checkpointOf(plain);
        const Checkpoint other = checkpointOf(asked);
        CHECK(sameWeights(one.state, other.state) && one.state.errorRms == other.state.errorRms);
        CHECK(one.history.train.size() == other.history.train.size());
    });
}

void aTrainingImageIsAnsweredAsInTraining() {
    Experiment experiment = tiny();
    experiment.learning.batch = 1; // so that both are one lane
    experiment.errorCells.mode = ErrorMode::Spiking;
    Session session(experiment, 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 5});
    carryOut(session, command::Step{StepUnit::TimeStep, 1});
    const std::shared_ptr<const PresentationRecord> sample = session.assemble()->presentation;
    carryOut(session, command::Present{std::make_shared<AskedImage>(
                          AskedImage{sample->image, sample->label, std::string("again")})});
    const FramePtr frame = session.assemble();
    CHECK(sameRecord(*sample, *frame->presentation));
    CHECK(frame->presentation->use == ImageUse::Question &&
          frame->presentation->asked->name.inEnglish() == "again");
    CHECK(stepsShown(*frame) == experiment.circuit.steps && frame->position.step == 1);
}

void withoutALabelNoErrorGoesDown() {
    Experiment experiment = tiny();
    experiment.errorCells.adaptation = 0.2;
    Session session(experiment, 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 4});
    carryOut(session, command::Present{bar(1)});
    CHECK(shownBy(session).layers.front().error.cwiseAbs().maxCoeff() > 0);
    CHECK(shownBy(session).loss.size() == 3);
    carryOut(session, command::Present{bar()});
    const PresentationRecord& record = shownBy(session);
    CHECK(record.loss.empty() && record.prediction.size() == 3);
    for (const LayerRecord& layer : record.layers) {
        CHECK(layer.error.isZero(0) && layer.apical.isZero(0) && layer.usual.size() == 0);
    }
}

void whatIsInForceHoldsForTheImage() {
    Session session(tiny(), 1);
    session.openFirst({});
    CellAddress cell{1, 3};
    WatchSet topics;
    topics.circuits[0] = cell;
    carryOut(session, command::Watch{topics});
    carryOut(session, command::Step{StepUnit::Batch, 1});
    carryOut(session, command::Present{bar(2)});
    const Matrix before = shownBy(session).layers[0].membrane;
    carryOut(session, command::Intervene{what_if::InjectCurrent{cell, 5}});
    const Matrix after = shownBy(session).layers[0].membrane;
    CHECK((after.row(3) - before.row(3)).minCoeff() > 1 && after.row(2) == before.row(2));
    const FramePtr frame = session.assemble();
    CHECK(frame->circuits.size() == 1 && frame->circuits[0]->injected == 5);
    CHECK(frame->circuits[0]->updates == 1 && !frame->circuits[0]->learned); // by the synapses of now
    carryOut(session, command::Intervene{what_if::SilenceErrorCells{0, true, true}});
    CHECK(shownBy(session).layers[1].error.isZero(0));
    CHECK(!shownBy(session).layers[0].membrane.row(3).isZero(0));
    carryOut(session, command::Intervene{what_if::CutCell{cell}});
    CHECK(shownBy(session).layers[0].membrane.row(3).isZero(0));
}

void theSameImageGetsTheSameSpikes() {
    Experiment experiment = tiny();
    experiment.encoder = Encoder::Poisson;
    Session session(experiment, 1);
    session.openFirst({});
    carryOut(session, command::Present{bar()});
    const SpikeMatrix first = shownBy(session).input;
    carryOut(session, command::Step{StepUnit::Epoch, 2});
    carryOut(session, command::Present{bar(3)});
    CHECK(shownBy(session).input == first && first.cast<int>().sum() > 0);
}

void theTrainingSampleComesBack() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    const FramePtr sample = session.assemble();
    const auto comesBackBy = [&](const Command& command) {
        carryOut(session, command::Present{bar(4)});
        CHECK(shownBy(session).use == ImageUse::Question);
        session.execute(command, {});
        if (!std::holds_alternative<command::Play>(command)) { // which would not end
            settle(session);
        }
        CHECK(shownBy(session).use == ImageUse::Training);
        session.execute(command::Pause{}, {});
    };
    comesBackBy(command::Present{});
    CHECK(samePresentation(sample, session.assemble()));
    session.execute(command::SetSpeed{0.01}, {});
    comesBackBy(command::Play{}); // before the next step is due
    CHECK(samePresentation(sample, session.assemble()));
    comesBackBy(command::GoTo{sample->past->now});
    carryOut(session, command::Intervene{what_if::FlipFeedback{0, 0.5}});
    comesBackBy(command::UndoIntervention{});
    comesBackBy(command::Step{StepUnit::TimeStep, 1});
}

void anImageThatDoesNotFitIsRefused() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    const FramePtr before = session.assemble();
    const auto refused = [&](std::shared_ptr<AskedImage> image, const std::string& sentence) {
        carryOut(session, command::Present{std::move(image)});
        const FramePtr after = session.assemble();
        CHECK(after->notice.kind == Notice::Kind::Failure && after->notice.text.inEnglish() == sentence);
        CHECK(samePresentation(before, after));
    };
    auto small = bar();
    small->pixels.resize(700);
    refused(small, "An image of 700 values does not fit data of 28 x 28 pixels and 1 channel.");
    refused(bar(10), "The network has no output cell for label 10: its labels go from 0 to 9.");
    carryOut(session, command::Present{bar(3)});
    CHECK(session.assemble()->notice.kind == Notice::Kind::None);
    session.execute(command::GoTo{{1, 5}}, {}); // within a batch
    session.execute(command::Present{bar(10)}, {});
    CHECK(session.active()); // it is still on the way
    settle(session);
    CHECK(session.assemble()->past->now == (Moment{1, 5}));
}

void itIsStillSaidWhyTheRunStandsStill() {
    const Experiment wild = overflowing(tiny());
    Session session(wild, 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Epoch, 4});
    const Notice notice = session.assemble()->notice;
    CHECK(notice.kind == Notice::Kind::Failure && notice.tells(PauseCause::NotFinite));
    carryOut(session, command::Present{bar(3)});
    CHECK(session.assemble()->notice == notice);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"theRunGoesOnToTheSameBits", theRunGoesOnToTheSameBits},
                          {"aTrainingImageIsAnsweredAsInTraining", aTrainingImageIsAnsweredAsInTraining},
                          {"withoutALabelNoErrorGoesDown", withoutALabelNoErrorGoesDown},
                          {"whatIsInForceHoldsForTheImage", whatIsInForceHoldsForTheImage},
                          {"theSameImageGetsTheSameSpikes", theSameImageGetsTheSameSpikes},
                          {"theTrainingSampleComesBack", theTrainingSampleComesBack},
                          {"anImageThatDoesNotFitIsRefused", anImageThatDoesNotFitIsRefused},
                          {"itIsStillSaidWhyTheRunStandsStill", itIsStillSaidWhyTheRunStandsStill}},
                         count, arguments);
}
