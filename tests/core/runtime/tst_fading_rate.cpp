// Where the decay would undo what was learned, playing pauses: once, and with a reason.

#include "fading_rate.h"
#include "session.h"
#include "small_experiment.h"
#include "support/check.h"

namespace {

using namespace mc;

/// Faded after two epochs: rates of 1, 0.05 and 0.0025 of the first.
Experiment fading() {
    Experiment experiment = smallExperiment();
    experiment.learning.rateDecay = 0.05;
    return experiment;
}

constexpr std::int64_t kEpoch = 13; // updates

/// Goes on until the session rests or has made so many updates.
FramePtr goOnTo(Session& session, std::int64_t updates) {
    FramePtr frame = session.assemble();
    while (session.active() && frame->position.updates < updates) {
        session.goOn({});
        frame = session.assemble();
    }
    return frame;
}

void theEpochIsTheFirstWhoseNextRateIsBelowOnePercent() {
    LearningParameters learning;
    learning.rateDecay = 0.8;
    CHECK(epochsUntilFaded(learning) == 21);
    learning.rateDecay = 0.1; // 0.1 * 0.1 is one percent, give or take a rounding
    const std::optional<std::int64_t> tenth = epochsUntilFaded(learning);
    CHECK(tenth && learning.rateOfEpoch(*tenth) < 0.01 * learning.eta);
    CHECK(learning.rateOfEpoch(*tenth - 1) >= 0.01 * learning.eta);
    learning.rateDecay = 0;
    CHECK(epochsUntilFaded(learning) == 1);
    learning.rateDecay = 0.999999;
    CHECK(epochsUntilFaded(learning) > 4'000'000);
}

void aRateThatDoesNotFallOrNothingToUnlearnIsNoReasonToPause() {
    LearningParameters learning;
    learning.rateDecay = 1;
    CHECK(!epochsUntilFaded(learning));
    learning.rateDecay = 0.8;
    learning.weightDecay = 0;
    CHECK(!epochsUntilFaded(learning));
    learning = {};
    learning.eta = 0;
    CHECK(!epochsUntilFaded(learning));
    learning = {};
    CHECK(epochsUntilFaded(learning));
    learning.decayFollowsRate = true;
    CHECK(!epochsUntilFaded(learning));
}

void playingPausesWithAReasonAndGoesOnWhenAsked() {
    Session session(fading(), 1);
    session.openFirst({});
    session.execute(command::Play{}, {});
    const FramePtr paused = goOnTo(session, 10 * kEpoch);
    CHECK(!paused->playing && paused->position.updates == 2 * kEpoch);
    CHECK(paused->notice.kind == Notice::Kind::Information);
    CHECK(paused->notice.causes == std::vector{PauseCause::RateFaded});
    CHECK(paused->notice.text.inEnglish().find("Paused after 2 epochs") == 0);
    CHECK(paused->history->test.back().updates == 2 * kEpoch); // tested before the pause
    session.execute(command::Play{}, {});
    const FramePtr on = goOnTo(session, 5 * kEpoch);
    CHECK(on->playing && on->position.updates == 5 * kEpoch && on->notice.kind == Notice::Kind::None);
}

void whatElseOccursThereIsSaidBesides() {
    Session session(fading(), 1);
    session.openFirst({});
    session.execute(command::PauseWhen{{pause_event::EpochEnds{}}}, {});
    session.execute(command::Play{}, {});
    CHECK(goOnTo(session, 10 * kEpoch)->notice.causes == std::vector{PauseCause::Event}); // the first epoch
    session.execute(command::Play{}, {});
    const Notice both = goOnTo(session, 10 * kEpoch)->notice;
    CHECK((both.causes == std::vector{PauseCause::RateFaded, PauseCause::Event}));
    const std::string text = both.text.inEnglish();
    CHECK(text.find("learning rate") < text.find(" Paused at epoch 2"));
    CHECK(text.find("the epoch ends") != std::string::npos);
}

void aLimitedSpeedPausesAtTheSamePlace() {
    Session session(fading(), 1);
    session.openFirst({});
    session.execute(command::SetSpeed{1e7}, {});
    session.execute(command::Play{}, {});
    const FramePtr paused = goOnTo(session, 10 * kEpoch);
    CHECK(!paused->playing && paused->position.updates == 2 * kEpoch);
}

void stepsArePausedByNothingAndLeaveNothingToPauseFor() {
    Session session(fading(), 1);
    session.openFirst({});
    session.execute(command::Step{StepUnit::Epoch, 3}, {});
    const FramePtr stepped = goOnTo(session, 10 * kEpoch);
    CHECK(stepped->position.updates == 3 * kEpoch && stepped->notice.kind == Notice::Kind::None);
    session.execute(command::Play{}, {});
    CHECK(goOnTo(session, 6 * kEpoch)->playing);
}

void aRunThatBeginsAnewPausesAnew() {
    Session session(fading(), 1);
    session.openFirst({});
    for (int run = 0; run < 2; ++run) {
        session.execute(command::Play{}, {});
        CHECK(goOnTo(session, 10 * kEpoch)->position.updates == 2 * kEpoch);
        session.execute(command::Reset{}, {});
        const FramePtr begun = session.assemble();
        CHECK(!begun->playing && !begun->notice.tells(PauseCause::RateFaded));
    }
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"theEpochIsTheFirstWhoseNextRateIsBelowOnePercent",
          theEpochIsTheFirstWhoseNextRateIsBelowOnePercent},
         {"aRateThatDoesNotFallOrNothingToUnlearnIsNoReasonToPause",
          aRateThatDoesNotFallOrNothingToUnlearnIsNoReasonToPause},
         {"playingPausesWithAReasonAndGoesOnWhenAsked", playingPausesWithAReasonAndGoesOnWhenAsked},
         {"whatElseOccursThereIsSaidBesides", whatElseOccursThereIsSaidBesides},
         {"aLimitedSpeedPausesAtTheSamePlace", aLimitedSpeedPausesAtTheSamePlace},
         {"stepsArePausedByNothingAndLeaveNothingToPauseFor",
          stepsArePausedByNothingAndLeaveNothingToPauseFor},
         {"aRunThatBeginsAnewPausesAnew", aRunThatBeginsAnewPausesAnew}},
        count, arguments);
}
