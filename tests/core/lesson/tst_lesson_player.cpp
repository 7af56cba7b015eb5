#include "base/checked_file.h"
#include "base/errors.h"
#include "lesson/rehearsal.h"
#include "lesson_texts.h"
#include "support/check.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <thread>

// That a step is the same state however it is come to.

namespace {

using namespace mc;
using Phase = LessonPlayer::Phase;

/// Two experiments; waits, interventions and places within a presentation.
std::shared_ptr<const Lesson> trial() {
    static const std::string other =
        "experiment: network=784-8-8-10, images=200, test_images=50, batch=20, error=spiking, rate_decay=1\n";
    return lessonOf(
        stepText("Start", kSmall + "promise: epochs <= 0\n") +
        stepText("Learn",
                 "name: learned\nforward: 4 batches\nwait: 2 epochs\npromise: updates > updates@before\n"
                 "promise: updates >= 20\n") +
        stepText("Flip", "what-if: flip-feedback=50%\nforward: 3 batches\nwait: accuracy>=1%\n") +
        stepText("Inside", "forward: 3 samples\nforward: 4 ms\nwait: 2 ms\n") +
        stepText("Other", other + "forward: 3 batches\nwhat-if: silence-sst:1\n") +
        stepText("More", "forward: 5 batches\nwhat-if: unsilence:1\nwait: epoch-end\npromise: updates <= 10\n"
                         "promise: updates > updates@learned - 1000\n"));
}

struct Stand {
    Moment moment;
    std::string state; ///< the whole checkpoint
    bool operator==(const Stand&) const = default;
};

std::filesystem::path temporary() {
    return std::filesystem::temp_directory_path() /
           ("mc_tst_lesson_player_" +
            std::to_string(std::hash<std::thread::id>{}(std::this_thread::get_id())) + ".mcz");
}

Stand standOf(Runner& runner) {
    const std::filesystem::path path = temporary();
    runner.post(command::SaveCheckpoint{path});
    const FramePtr frame = runner.settle();
    std::ifstream file(path, std::ios::binary);
    Stand stand{frame->past->now, {std::istreambuf_iterator<char>(file), {}}};
    std::filesystem::remove(path);
    CHECK(stand.state.size() > 1000);
    return stand;
}

struct Stands {
    std::vector<Stand> entry;
    std::vector<Stand> end;
};

/// As they are when the lesson is played from start to end.
Stands straight() {
    Rehearsal rehearsal(trial(), 1);
    Stands stands;
    for (std::size_t step = 0; step < trial()->steps.size(); ++step) {
        rehearsal.enter(step);
        stands.entry.push_back(standOf(rehearsal.runner()));
        rehearsal.finish();
        stands.end.push_back(standOf(rehearsal.runner()));
    }
    CHECK((stands.entry[1].moment == Moment{4, 0}) && (stands.end[1].moment == Moment{20, 0}));
    CHECK((stands.entry[3].moment.presented == 3 * 10 + 4) && (stands.end[3].moment.presented == 3 * 10 + 6));
    return stands;
}

void aStepIsTheSameInAnyOrder() {
    const Stands expected = straight();
    Rehearsal rehearsal(trial(), 1);
    std::mt19937 dice(7);
    for (const std::size_t step : {5U, 4U, 3U, 2U, 1U, 0U, 3U, 5U, 2U, 2U, 0U, 1U, 4U, 1U, 5U}) {
        rehearsal.enter(step);
        CHECK(standOf(rehearsal.runner()) == expected.entry[step]);
        if (dice() % 2 == 0) {
            rehearsal.finish();
            CHECK(standOf(rehearsal.runner()) == expected.end[step]);
        }
    }
}

void whatAPersonDoesMeanwhileIsUndone() {
    const Stands expected = straight();
    Rehearsal rehearsal(trial(), 1);
    Runner& runner = rehearsal.runner();
    const std::vector<std::vector<Command>> deeds = {
        {command::Step{StepUnit::Batch, 7}},
        {command::Intervene{what_if::FreezePlasticity{true}}, command::Step{StepUnit::Batch, 3}},
        {command::UndoIntervention{}},
        {command::Reset{}, command::Step{StepUnit::Epoch, 1}},
        {command::StepBack{StepUnit::Epoch, 1}},
        {command::Restart{experimentOf(*trial(), 4)}},
        {command::Play{}, command::Pause{}},
        {command::PauseWhen{{pause_event::SampleMisclassified{}}}, command::Step{StepUnit::Batch, 2}},
    };
    std::size_t step = 1;
    for (const std::vector<Command>& deed : deeds) {
        rehearsal.enter(step);
        for (const Command& command : deed) {
            runner.post(command);
        }
        static_cast<void>(runner.settle());
        step = (step + 2) % expected.entry.size();
        rehearsal.enter(step);
        CHECK(standOf(runner) == expected.entry[step]);
    }
}

void promisesAreTriedAtTheirPlaces() {
    Rehearsal rehearsal(trial(), 1);
    for (const Verdict& verdict : rehearsal.verdicts()) {
        CHECK(!verdict.kept() && verdict.words().starts_with("not measured"));
    }
    for (std::size_t step = trial()->steps.size(); step-- > 0;) { // backwards
        rehearsal.enter(step);
        rehearsal.finish();
    }
    const std::vector<Verdict> verdicts = rehearsal.verdicts();
    CHECK(verdicts.size() == 5);
    for (const Verdict& verdict : verdicts) {
        if (!verdict.kept()) {
            throw check::Failed(verdict.words());
        }
    }
}

void aBrokenPromiseIsToldWithItsValues() {
    Rehearsal rehearsal(lessonOf(stepText("One", kSmall + "promise: accuracy > 99%\nwait: 1 batch\n")), 1);
    rehearsal.enter(0);
    rehearsal.finish();
    const std::string words = rehearsal.verdicts().front().words();
    CHECK(words.starts_with("broken: accuracy > 99% (") && words.ends_with("> 99.0 %)"));
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

void whatNeverOccursIsToldAfterAWhile() {
    Rehearsal rehearsal(
        lessonOf(stepText("One", kSmall + "forward: 1 batch\nwhat-if: freeze-all\nwait: accuracy>=99%\n")),
        1);
    rehearsal.enter(0);
    std::string fault;
    try {
        rehearsal.finish();
    } catch (const Refused& refused) {
        fault = refused.what();
    }
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
    rehearsal.enter(0);
    std::string fault;
    try {
        rehearsal.finish();
    } catch (const Refused& refused) {
        fault = refused.what();
    }
    CHECK(fault.find("Step 1, 'One'") != std::string::npos && fault.find("finite") != std::string::npos);
    CHECK(fault.find("10000 updates") == std::string::npos);
}

/// Somebody who looks on, as the window does: takes the frames that come, posts what the player says.
class Onlooker {
public:
    explicit Onlooker(Runner& runner, LessonPlayer& player) : runner_(runner), player_(player) {}

    /// Takes the frame that nobody will be given again.
    FramePtr settle() { return frame_ = runner_.settle(); }

    void look() {
        if (FramePtr frame = runner_.takeFrame()) {
            frame_ = std::move(frame);
        }
        if (!frame_) {
            return;
        }
        const Runner::Done done = runner_.done();
        const bool caughtUp = done.commands >= ticket_ && frame_->number >= done.frame;
        for (Command& command : player_.follow(*frame_, caughtUp)) {
            ticket_ = runner_.post(std::move(command));
        }
    }
    template <class Condition> bool lookUntil(Condition holds) {
        using namespace std::chrono_literals;
        const auto end = std::chrono::steady_clock::now() + 20s;
        while (!holds() && std::chrono::steady_clock::now() < end) {
            look();
            std::this_thread::sleep_for(1ms);
        }
        return holds();
    }

private:
    Runner& runner_;
    LessonPlayer& player_;
    FramePtr frame_;
    std::uint64_t ticket_ = 0;
};

void quickPressesEndWhereTheLastOneGoes() {
    const Stands expected = straight();
    const std::shared_ptr<const Lesson> lesson = trial();
    Runner runner(experimentOf(*lesson, 4), 1); // something else at first
    runner.post(command::Play{});
    LessonPlayer player(lesson, true);
    Onlooker onlooker(runner, player);
    std::mt19937 dice(3);
    for (int round = 0; round < 8; ++round) {
        const std::size_t presses = 3 + dice() % 30;
        std::size_t step = player.step();
        for (std::size_t press = 0; press < presses; ++press) {
            step = (step + lesson->steps.size() + (dice() % 2 == 0 ? 1 : -1)) % lesson->steps.size();
            player.enter(step);
            for (std::size_t looks = dice() % 4; looks > 0; --looks) {
                onlooker.look();
            }
        }
        CHECK(onlooker.lookUntil([&] { return player.entered(); }));
        CHECK(player.step() == step);
        CHECK(standOf(runner) == expected.entry[step]);
        onlooker.settle();
    }
}

void aWatchedWaitEndsWhereItIsPlayedToAtOnce() {
    const Stands expected = straight();
    const std::shared_ptr<const Lesson> lesson = trial();
    Runner runner(experimentOf(*lesson, 0), 1);
    LessonPlayer player(lesson, true);
    Onlooker onlooker(runner, player);
    for (const std::size_t step : {1U, 2U, 3U, 5U}) {
        player.enter(step);
        CHECK(onlooker.lookUntil([&] { return player.phase() == Phase::Waiting; }));
        runner.post(command::Play{}); // as a person does
        CHECK(onlooker.lookUntil([&] { return player.phase() == Phase::Done; }));
        CHECK(standOf(runner) == expected.end[step]);
        onlooker.settle();
    }
}

void aQuestionHoldsAStepBackUntilItIsLetGo() {
    const auto lesson = lessonOf(stepText("One", kSmall + "play: yes\nwait: 5 batches\n"));
    Runner runner(experimentOf(*lesson, 0), 1);
    LessonPlayer player(lesson, true);
    Onlooker onlooker(runner, player);
    player.hold(true);
    player.enter(0);
    CHECK(onlooker.lookUntil([&] { return player.phase() == Phase::Waiting; }));
    CHECK(!onlooker.settle()->playing);
    player.letGo();
    CHECK(onlooker.lookUntil([&] { return player.phase() == Phase::Done; }));
    CHECK((runner.settle()->past->now == Moment{5, 0}));
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

void aPauseIsKnownByItsCauseAndNotByItsWords() {
    const auto lesson = lessonOf(stepText("One", kSmall + "play: yes\nwait: epoch-end\n"));
    Runner runner(experimentOf(*lesson, 0), 1);
    LessonPlayer player(lesson, true);
    player.enter(0);
    followWith(player, runner, [](Frame& frame) {
        if (frame.notice.lasting()) {
            frame.notice.text = "Angehalten am Ende der Epoche.";
        }
    });
    CHECK(player.phase() == Phase::Done && (runner.settle()->past->now == Moment{10, 0}));
    player.enter(0);
    std::string words;
    followWith(player, runner, [&](Frame& frame) {
        if (frame.notice.lasting()) {
            words = frame.notice.text;
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
    CHECK(player.phase() == Phase::Stopped && player.fault().find("taken back") != std::string::npos);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"aStepIsTheSameInAnyOrder", aStepIsTheSameInAnyOrder},
         {"whatAPersonDoesMeanwhileIsUndone", whatAPersonDoesMeanwhileIsUndone},
         {"promisesAreTriedAtTheirPlaces", promisesAreTriedAtTheirPlaces},
         {"aBrokenPromiseIsToldWithItsValues", aBrokenPromiseIsToldWithItsValues},
         {"rulesRaceOnTheExperimentOfTheStep", rulesRaceOnTheExperimentOfTheStep},
         {"whatNeverOccursIsToldAfterAWhile", whatNeverOccursIsToldAfterAWhile},
         {"whatCannotOccurAnyMoreIsToldWithTheReason", whatCannotOccurAnyMoreIsToldWithTheReason},
         {"quickPressesEndWhereTheLastOneGoes", quickPressesEndWhereTheLastOneGoes},
         {"aWatchedWaitEndsWhereItIsPlayedToAtOnce", aWatchedWaitEndsWhereItIsPlayedToAtOnce},
         {"aQuestionHoldsAStepBackUntilItIsLetGo", aQuestionHoldsAStepBackUntilItIsLetGo},
         {"aPauseIsKnownByItsCauseAndNotByItsWords", aPauseIsKnownByItsCauseAndNotByItsWords},
         {"progressCountsTheSampleThatHadBegun", progressCountsTheSampleThatHadBegun},
         {"aWhatIfThatIsTakenBackOnTheWayIsSaid", aWhatIfThatIsTakenBackOnTheWayIsSaid}},
        count, arguments);
}
