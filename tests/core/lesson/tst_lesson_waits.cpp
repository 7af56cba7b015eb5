#include "base/errors.h"
#include "base/stop.h"
#include "lesson/promise_text.h"
#include "lesson/rehearsal.h"
#include "lesson_texts.h"
#include "support/check.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <thread>
#include <variant>
#include <vector>

// What becomes of what a lesson waits for and promises.

namespace {

using namespace mc;
using Phase = LessonPlayer::Phase;

void promisesAreTriedAtTheirPlaces() {
    const auto lesson = trial();
    Rehearsal rehearsal(lesson, 1);
    for (const Verdict& verdict : rehearsal.verdicts()) {
        CHECK(!verdict.kept() && verdict.words(*lesson).inEnglish().starts_with("not measured"));
    }
    for (std::size_t step = lesson->steps.size(); step-- > 0;) { // backwards
        rehearsal.enter(step);
        rehearsal.finish();
    }
    const std::vector<Verdict> verdicts = rehearsal.verdicts();
    CHECK(verdicts.size() == 5);
    for (const Verdict& verdict : verdicts) {
        if (!verdict.kept()) {
            throw check::Failed(verdict.words(*lesson).inEnglish());
        }
    }
}

void aBrokenPromiseIsToldWithItsValues() {
    const auto lesson = lessonOf(stepText("One", kSmall + "promise: accuracy > 99%\nwait: 1 batch\n"));
    Rehearsal rehearsal(lesson, 1);
    rehearsal.enter(0);
    rehearsal.finish();
    const std::string words = rehearsal.verdicts().front().words(*lesson).inEnglish();
    CHECK(words.starts_with("broken: The test accuracy is ") &&
          words.ends_with(" %. It should be above 99 %."));
}

void promisesOfOneQuantityShareASentence() {
    const auto lesson = lessonOf(stepText("One", kSmall + "wait: 3 batches\npromise: updates >= 1\n"
                                                          "promise: epochs > 5\npromise: updates <= 3\n"
                                                          "promise: updates < 20\n"));
    Rehearsal rehearsal(lesson, 1);
    rehearsal.enter(0);
    rehearsal.finish();
    const auto sentences = promiseSentences(rehearsal.player(), 0);
    CHECK(sentences.size() == 2);
    CHECK(sentences[0].kept &&
          sentences[0].text.inEnglish() == "The number of updates is 3, at least 1, and below 20.");
    CHECK(!sentences[1].kept &&
          sentences[1].text.inEnglish() == "The number of epochs is 0.3. It should be above 5.");
}

void rulesRaceOnTheExperimentOfTheStep() {
    Rehearsal rehearsal(lessonOf(stepText("One", kSmall + "race: fa, symmetric\nrace-epochs: 2\n"
                                                          "promise: accuracy@symmetric > accuracy@fa - 100%\n"
                                                          "promise: concordance:1@symmetric >= 100%\n")),
                        1);
    rehearsal.enter(0);
    rehearsal.finish();
    for (const Verdict& verdict : rehearsal.verdicts()) {
        CHECK(verdict.kept());
    }
}

void aRaceEndsSoonAfterAStop() {
    std::stop_source source;
    Rehearsal rehearsal(
        lessonOf(stepText("One",
                          "experiment: network=784-1000-1000-10, images=4000, test_images=50, batch=40\n"
                          "race: fa, symmetric\nrace-epochs: 9\n")),
        1, source.get_token());
    rehearsal.enter(0);
    const std::jthread person([&source] {
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        source.request_stop();
    });
    const auto begun = std::chrono::steady_clock::now();
    bool stopped = false;
    try {
        rehearsal.finish();
    } catch (const Stopped&) {
        stopped = true;
    }
    CHECK(stopped);
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(4)); // an epoch takes longer
}

/// What is said when the first step's wait is given up; empty where it comes to its end.
std::string faultOfTheFirstStep(Rehearsal& rehearsal) {
    rehearsal.enter(0);
    try {
        rehearsal.finish();
    } catch (const Refused& refused) {
        return refused.what();
    }
    return {};
}

void whatNeverOccursIsToldAfterAWhile() {
    Rehearsal rehearsal(
        lessonOf(stepText("One", kSmall + "forward: 1 batch\nwhat-if: freeze-all\nwait: accuracy>=99%\n")),
        1);
    const std::string fault = faultOfTheFirstStep(rehearsal);
    CHECK(fault.find("Step 1, 'One'") != std::string::npos &&
          fault.find("did not occur") != std::string::npos);
}

void whatCannotOccurAnyMoreIsToldWithTheReason() {
    // Strong feedback through many layers multiplies the error until it overflows.
    std::string network = "784";
    for (int layer = 0; layer < 24; ++layer) {
        network += "-20";
    }
    Rehearsal rehearsal(
        lessonOf(stepText("One", "experiment: images=200, test_images=50, batch=16, error=graded, "
                                 "feedback_scale=100, gate_width=100, rate_decay=1, network=" +
                                     network + "-10\nwait: accuracy>=100%\n")),
        1);
    const std::string fault = faultOfTheFirstStep(rehearsal);
    CHECK(fault.find("Step 1, 'One'") != std::string::npos && fault.find("finite") != std::string::npos);
    CHECK(fault.find("10000") == std::string::npos); // neither tried any longer nor said to have been
}

/// Does what the player asks for until it asks for nothing. change: makes the frames others before it is
/// shown them.
template <class Change> void followWith(LessonPlayer& player, Runner& runner, Change change) {
    while (true) {
        Frame frame = *runner.settle();
        change(frame);
        const std::vector<Command> commands = player.follow(frame, true);
        if (commands.empty()) {
            return;
        }
        for (const Command& command : commands) {
            runner.post(command);
        }
    }
}

/// Curves are measured every 16 updates; the board says what is so now.
void whatIsPromisedOfPairsIsWhatTheBoardShows() {
    const auto lesson = lessonOf(stepText("One", kSmall + "promise: concordance:1 >= 0\n"));
    Runner runner(experimentOf(*lesson, 0), 1);
    runner.post(command::Watch{needsOf(*lesson)});
    runner.post(command::Step{StepUnit::Batch, 7});
    const FramePtr frame = runner.settle();
    const Claim claim = parseClaim("distance:1 < 100%");
    Quantity quantity = claim.left;
    CHECK(*valueIn(*frame, quantity) < 1); // not that of the beginning
    quantity.measure = &promiseMeasureNamed("concordance");
    CHECK(frame->concordance && valueIn(*frame, quantity) == frame->concordance->pairs[0].plain);
}

void aPauseIsKnownByItsCauseAndNotByItsWords() {
    const auto lesson = lessonOf(stepText("One", kSmall + "play: yes\nwait: epoch-end\n"));
    Runner runner(experimentOf(*lesson, 0), 1);
    LessonPlayer player(lesson, true);
    player.enter(0);
    followWith(player, runner, [](Frame& frame) {
        if (frame.notice.lasting()) {
            frame.notice.text = std::string("Angehalten am Ende der Epoche.");
        }
    });
    CHECK(player.phase() == Phase::Done && (runner.settle()->past->now == Moment{10, 0}));
    player.enter(0);
    std::string words;
    followWith(player, runner, [&](Frame& frame) {
        if (frame.notice.lasting()) {
            words = frame.notice.text.inEnglish();
            frame.notice.causes = {PauseCause::RateFaded};
        }
    });
    CHECK(words.starts_with("Paused at ") && player.phase() == Phase::Waiting);
}

void progressCountsTheSampleThatHadBegun() {
    const auto lesson = lessonOf(stepText("One", kSmall + "forward: 4 ms\nwait: 1 sample\n"));
    Runner runner(experimentOf(*lesson, 0), 1);
    LessonPlayer player(lesson, true);
    player.enter(0);
    followWith(player, runner, [](Frame&) {});
    CHECK(player.phase() == Phase::Waiting);
    runner.post(command::Step{StepUnit::TimeStep, 5});
    const auto before = player.progress(*runner.settle());
    CHECK(before && before->goal == 1 && before->value == 0);
    runner.post(command::Step{StepUnit::TimeStep, 1});
    const auto after = player.progress(*runner.settle());
    CHECK(after && after->value == 1);
}

void aWhatIfThatIsTakenBackOnTheWayIsSaid() {
    const auto lesson = lessonOf(stepText("One", kSmall + "what-if: silence-sst:1\n"));
    Runner runner(experimentOf(*lesson, 0), 1);
    LessonPlayer player(lesson, false);
    player.enter(0);
    while (player.phase() == Phase::Entering) {
        for (const Command& one : player.follow(*runner.settle(), true)) {
            runner.post(one);
            if (std::holds_alternative<command::Intervene>(one)) {
                runner.post(command::UndoIntervention{}); // as a person may
            }
        }
    }
    CHECK(player.phase() == Phase::Stopped &&
          player.fault().inEnglish().find("undone on the way") != std::string::npos);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"promisesAreTriedAtTheirPlaces", promisesAreTriedAtTheirPlaces},
         {"aBrokenPromiseIsToldWithItsValues", aBrokenPromiseIsToldWithItsValues},
         {"promisesOfOneQuantityShareASentence", promisesOfOneQuantityShareASentence},
         {"rulesRaceOnTheExperimentOfTheStep", rulesRaceOnTheExperimentOfTheStep},
         {"aRaceEndsSoonAfterAStop", aRaceEndsSoonAfterAStop},
         {"whatNeverOccursIsToldAfterAWhile", whatNeverOccursIsToldAfterAWhile},
         {"whatCannotOccurAnyMoreIsToldWithTheReason", whatCannotOccurAnyMoreIsToldWithTheReason},
         {"aPauseIsKnownByItsCauseAndNotByItsWords", aPauseIsKnownByItsCauseAndNotByItsWords},
         {"whatIsPromisedOfPairsIsWhatTheBoardShows", whatIsPromisedOfPairsIsWhatTheBoardShows},
         {"progressCountsTheSampleThatHadBegun", progressCountsTheSampleThatHadBegun},
         {"aWhatIfThatIsTakenBackOnTheWayIsSaid", aWhatIfThatIsTakenBackOnTheWayIsSaid}},
        count, arguments);
}
