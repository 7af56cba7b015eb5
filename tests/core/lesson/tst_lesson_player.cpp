#include "lesson/rehearsal.h"
#include "lesson_texts.h"
#include "support/check.h"
#include "support/wait_until.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

// That a step is the same state however it is come to.

namespace {

using namespace mc;
using Phase = LessonPlayer::Phase;

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
    const std::vector<std::vector<Command>> actions = {
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
    for (const std::vector<Command>& action : actions) {
        rehearsal.enter(step);
        for (const Command& command : action) {
            runner.post(command);
        }
        static_cast<void>(runner.settle());
        step = (step + 2) % expected.entry.size();
        rehearsal.enter(step);
        CHECK(standOf(runner) == expected.entry[step]);
    }
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
        return waitUntil([&] {
            look();
            return holds();
        });
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

/// As on a slow machine, where the way there is longer than from one frame to the next.
void aRunOnItsWayToTheEndOfAWaitIsNotSentThereAgain() {
    const std::shared_ptr<const Lesson> lesson = trial();
    Runner runner(experimentOf(*lesson, 0), 1);
    LessonPlayer player(lesson, true);
    Onlooker onlooker(runner, player);
    player.enter(1);
    CHECK(onlooker.lookUntil([&] { return player.phase() == Phase::Waiting; }));
    const FramePtr entered = onlooker.settle();
    const auto sent = [&](const Moment& now, bool travels) {
        Frame frame = *entered;
        auto past = std::make_shared<PastSummary>(*entered->past);
        past->now = now;
        frame.past = past;
        frame.playing = true;
        frame.travels = travels;
        const std::vector<Command> commands = player.follow(frame, true);
        return commands.size() == 1 && std::get<command::GoTo>(commands.front()).moment == Moment{20, 0};
    };
    CHECK(!sent({19, 0}, false));
    CHECK(sent({23, 0}, false));
    CHECK(!sent({23, 0}, true)); // that is what is seen of the way back
    CHECK(sent({20, 0}, false)); // a person has made it play again
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

/// Whatever the order in which steps are come to.
void optionsOfViewsHoldFromStepToStep() {
    const Lesson lesson = *lessonOf(
        stepText("One",
                 kSmall + "name: one, a small network\nshow: concordance, layers\nsee: layers: VIP\n") +
        stepText("Two", "view: concordance, weighted=on, pairs=off\nsee: concordance, time\n") +
        stepText("Three", "view: concordance, pair=1\nview: layers, vip=on\n") +
        stepText("Four", "view: concordance, weighted=off\n"));
    CHECK(lesson.steps[0].name == "one" && lesson.steps[0].words == "a small network");
    const ViewSetting off{"concordance", "weighted", "off"};
    const ViewSetting on{"concordance", "weighted", "on"};
    CHECK(settingsAt(lesson, 0) == (std::vector<ViewSetting>{off,
                                                             {"concordance", "pairs", "auto"},
                                                             {"concordance", "pair", "uppermost"},
                                                             {"layers", "vip", "off"}}));
    CHECK(settingsAt(lesson, 1)[0] == on && settingsAt(lesson, 2)[0] == on &&
          settingsAt(lesson, 3)[0] == off);
    CHECK(settingsAt(lesson, 3)[2].value == "1" && settingsAt(lesson, 3)[3].value == "on");
    CHECK(lesson.steps[0].sights.size() == 1 && lesson.steps[0].sights[0].words == "VIP");
    CHECK(lesson.steps[1].sights[1].part == "time" && lesson.steps[1].sights[0].words.empty());
    CHECK(columnsAt(lesson, 3) == (BoardColumns{{"concordance", "layers"}}));
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"optionsOfViewsHoldFromStepToStep", optionsOfViewsHoldFromStepToStep},
         {"aStepIsTheSameInAnyOrder", aStepIsTheSameInAnyOrder},
         {"whatAPersonDoesMeanwhileIsUndone", whatAPersonDoesMeanwhileIsUndone},
         {"quickPressesEndWhereTheLastOneGoes", quickPressesEndWhereTheLastOneGoes},
         {"aWatchedWaitEndsWhereItIsPlayedToAtOnce", aWatchedWaitEndsWhereItIsPlayedToAtOnce},
         {"aRunOnItsWayToTheEndOfAWaitIsNotSentThereAgain", aRunOnItsWayToTheEndOfAWaitIsNotSentThereAgain},
         {"aQuestionHoldsAStepBackUntilItIsLetGo", aQuestionHoldsAStepBackUntilItIsLetGo}},
        count, arguments);
}
