#include "lesson/rehearsal.h"

#include "base/grouped.h"
#include "base/stop.h"
#include "lesson/promise_text.h"
#include "training/experiment/open_data.h"
#include "training/race/race.h"
#include "training/race/race_entry.h"

#include <utility>

namespace mc {

bool Verdict::kept() const {
    return outcome.measured() && holds(claim->relation, *outcome.left, *outcome.right);
}

Message Verdict::words(const Lesson& lesson) const {
    if (!outcome.measured()) {
        return {MC_TEXT("not measured: %1"), {claim->text}};
    }
    const Text broken = lesson.data.empty() ? MC_TEXT("broken: %1") : MC_TEXT("differs: %1");
    return {kept() ? MC_TEXT("kept: %1") : broken, {promiseText(lesson, step, *claim, outcome)}};
}

Rehearsal::Rehearsal(std::shared_ptr<const Lesson> lesson, int threads, std::stop_token stop)
    : lesson_(std::move(lesson)), player_(lesson_, false), threads_(threads), stop_(std::move(stop)),
      runner_(experimentOf(*lesson_, 0), threads), pause_(stop_, [this] { runner_.post(command::Pause{}); }) {
    runner_.post(command::BeginLesson{});
    runner_.post(command::Watch{needsOf(*lesson_)});
}

/// words: with %1 and %2 in place of the number and the title of the step, and %3 of the reason.
Refused Rehearsal::refusal(Text words, Message why) const {
    const std::size_t step = player_.step();
    return Refused({words, {step + 1, lesson_->steps[step].title, std::move(why)}});
}

FramePtr Rehearsal::arrive() {
    while (player_.phase() == LessonPlayer::Phase::Entering) {
        const FramePtr frame = runner_.settle();
        endIfStopped(stop_);
        for (Command& command : player_.follow(*frame, true)) {
            runner_.post(std::move(command));
        }
        if (stop_.stop_requested()) { // the pause may stand before what was posted now
            runner_.post(command::Pause{});
        }
    }
    if (player_.phase() == LessonPlayer::Phase::Stopped) {
        throw refusal(MC_TEXT("Step %1, '%2': %3"), player_.fault());
    }
    FramePtr frame = runner_.settle();
    endIfStopped(stop_);
    if (player_.missed()) {
        const bool broke = frame->notice.lasting() && frame->notice.kind == Notice::Kind::Failure;
        throw broke
            ? refusal(MC_TEXT("Step %1, '%2': what it waits for did not occur. %3"), frame->notice.text)
            : refusal(MC_TEXT("Step %1, '%2': what it waits for did not occur within %3 updates."),
                      grouped(LessonPlayer::kLongestWay));
    }
    return frame;
}

FramePtr Rehearsal::enter(std::size_t step) {
    raced_.reset();
    player_.enter(step);
    return arrive();
}

FramePtr Rehearsal::finish() {
    if (lesson_->steps[player_.step()].race) {
        race();
        return runner_.settle();
    }
    player_.finish();
    return arrive();
}

void Rehearsal::race() {
    const LessonRace& wanted = *lesson_->steps[player_.step()].race;
    const Experiment& base = experimentOf(*lesson_, player_.step());
    const std::vector<Experiment> experiments = experimentsOf(RaceEntry{base, wanted.rules, wanted.seeds});
    try {
        checkRoomFor(experiments);
    } catch (const BadParameter& fault) {
        throw refusal(MC_TEXT("Step %1, '%2': %3"), fault.message());
    }
    Race race(experiments, openData(base, stop_), MeasureSet{.concordance = true, .gradient = true},
              threads_);
    while (race.updates() < wanted.epochs * race.batchesPerEpoch()) {
        race.learn(race.batchesPerEpoch(), stop_);
        endIfStopped(stop_);
    }
    raced_ = std::make_shared<const RaceResult>(resultOf(race));
    player_.raceEnded(*raced_);
}

std::vector<Verdict> Rehearsal::verdicts() const {
    std::vector<Verdict> all;
    for (std::size_t step = 0; step < lesson_->steps.size(); ++step) {
        for (const Claim& claim : lesson_->steps[step].promises) {
            all.push_back({step, &claim, player_.outcome(step, claim)});
        }
    }
    return all;
}

} // namespace mc
