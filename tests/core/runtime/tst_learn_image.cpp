// An image of a person's that a run learns in place of a sample: a what-if like any other.

#include "support/check.h"
#include "training/events/what_if_text.h"
#include "what_if_runs.h"

namespace {

using namespace mc;

what_if::LearnImage ring(int label) {
    what_if::LearnImage image{label, std::vector<std::uint8_t>(784, 0)};
    for (std::size_t row = 8; row < 20; ++row) {
        for (std::size_t column = 8; column < 20; ++column) {
            const bool inside = row > 9 && row < 18 && column > 9 && column < 18;
            image.pixels[28 * row + column] = inside ? 0 : 230;
        }
    }
    return image;
}

/// Samples of the batch on show that are a person's images, by their labels.
std::vector<int> learnedIn(Session& session, std::int64_t samples) {
    std::vector<int> labels;
    for (std::int64_t sample = 0; sample < samples; ++sample) {
        carryOut(session, command::Step{StepUnit::Sample, 1});
        const FramePtr frame = session.assemble();
        CHECK(frame->presentation->use == ImageUse::Training);
        if (frame->presentation->asked) {
            CHECK(frame->presentation->label == frame->presentation->asked->label);
            CHECK(frame->presentation->image == frame->presentation->asked->pixels);
            CHECK(frame->position.sample == std::ssize(labels));
            labels.push_back(frame->presentation->label);
        }
    }
    return labels;
}

void itTakesThePlaceOfTheFirstSamplesOfOneBatch() {
    for (const Encoder encoder : {Encoder::Direct, Encoder::Poisson}) {
        Experiment experiment = tiny();
        experiment.encoder = encoder;
        Session session(experiment, 1);
        session.openFirst({});
        carryOut(session, command::Step{StepUnit::Batch, 1});
        carryOut(session, command::Intervene{ring(0)});
        carryOut(session, command::Intervene{ring(6)});
        CHECK((learnedIn(session, 16) == std::vector{0, 6})); // the last one after the batch was learned
        CHECK(learnedIn(session, 8).empty());
    }
}

void whereThereAreMoreThanSamplesTheLatestStay() {
    Experiment experiment = tiny();
    experiment.learning.batch = 2;
    Session session(experiment, 1);
    session.openFirst({});
    for (const int label : {1, 2, 3}) {
        carryOut(session, command::Intervene{ring(label)});
    }
    CHECK((learnedIn(session, 2) == std::vector{3, 2}));
}

void itsAnswerGetsBetter() {
    Session session(tiny(), 1);
    session.openFirst({});
    const auto loss = [&] {
        const what_if::LearnImage image = ring(3);
        carryOut(session, command::Present{std::make_shared<AskedImage>(AskedImage{image.pixels, 3, {}})});
        return session.assemble()->presentation->loss.back();
    };
    const double before = loss();
    for (int batch = 0; batch < 20; ++batch) {
        for (int place = 0; place < 16; ++place) {
            carryOut(session, command::Intervene{ring(3)});
        }
        carryOut(session, command::Step{StepUnit::Batch, 1});
    }
    CHECK(loss() < 0.7 * before);
}

void itIsWrittenAndReadAndLearnedAgain() {
    const WhatIf change = ring(4);
    CHECK(parseWhatIf(whatIfText(change)) == change);
    CHECK(whatIfText(change).starts_with("learn-image:4=00"));
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    carryOut(session, command::Intervene{change});
    carryOut(session, command::Step{StepUnit::TimeStep, 2});
    const FramePtr shown = session.assemble();
    const Checkpoint begun = checkpointOf(session);
    CHECK(begun.interventions.back().change == change);
    carryOut(session, command::Step{StepUnit::Batch, 3});
    const Checkpoint went = checkpointOf(session);
    Session other(tiny(), 2);
    other.openFirst({});
    carryOut(other, command::Restore{std::make_shared<const Checkpoint>(begun), std::string("")});
    carryOut(other, command::Step{StepUnit::Batch, 3});
    CHECK(sameWeights(checkpointOf(other).state, went.state));
    carryOut(session, command::GoTo{shown->past->now});
    CHECK(samePresentation(session.assemble(), shown) && session.assemble()->presentation->asked);
    carryOut(session, command::Step{StepUnit::Batch, 3});
    CHECK(sameWeights(checkpointOf(session).state, went.state));
}

void undoneItWasNeverThere() {
    Session plain(tiny(), 1);
    Session session(tiny(), 1);
    for (Session* one : {&plain, &session}) {
        one->openFirst({});
        carryOut(*one, command::Step{StepUnit::Batch, 2});
    }
    carryOut(session, command::Intervene{ring(4)});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    carryOut(plain, command::Step{StepUnit::Batch, 2});
    CHECK(!sameWeights(stateOf(plain), stateOf(session)));
    carryOut(session, command::UndoIntervention{});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    CHECK(sameWeights(stateOf(plain), stateOf(session)));
}

void whatDoesNotFitIsRefused() {
    const auto refused = [](const std::string& text) {
        try {
            checkFits(parseWhatIf(text), tiny());
        } catch (const BadParameter& fault) {
            return std::string(fault.what());
        }
        return std::string();
    };
    const std::string pixels(2 * std::size_t{784}, '7');
    CHECK(refused("learn-image:3=" + pixels).empty());
    CHECK(refused("learn-image:3=0011") ==
          "An image of 2 values cannot be learned by a network of 784 input cells.");
    CHECK(refused("learn-image:10=" + pixels) ==
          "An image cannot be learned with label 10: labels go from 0 to 9.");
    CHECK(refused("learn-image:3")
              .starts_with("The what-if 'learn-image:3' does not give a label and pixels of two hexadecimal "
                           "digits each."));
    CHECK(refused("learn-image:3=0g").starts_with("The what-if 'learn-image:3=0g' has a pixel '0g'"));
    CHECK(refused("learn-image:x=" + pixels).size() < 2000); // an image is not said again
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"itTakesThePlaceOfTheFirstSamplesOfOneBatch", itTakesThePlaceOfTheFirstSamplesOfOneBatch},
         {"whereThereAreMoreThanSamplesTheLatestStay", whereThereAreMoreThanSamplesTheLatestStay},
         {"itsAnswerGetsBetter", itsAnswerGetsBetter},
         {"itIsWrittenAndReadAndLearnedAgain", itIsWrittenAndReadAndLearnedAgain},
         {"undoneItWasNeverThere", undoneItWasNeverThere},
         {"whatDoesNotFitIsRefused", whatDoesNotFitIsRefused}},
        count, arguments);
}
