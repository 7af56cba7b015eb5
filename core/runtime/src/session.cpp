#include "session.h"

#include "base/errors.h"
#include "change_words.h"
#include "fault_notice.h"
#include "runtime/frame_assembly.h"
#include "training/files/checkpoint.h"
#include "training/files/experiment_file.h"
#include "training/run/course_recall.h"
#include "training/run/diagnosis.h"
#include "training/state/position.h"

#include <algorithm>
#include <exception>
#include <future>
#include <utility>
#include <variant>

namespace mc {

/// Faults become notices.
template <class Work> void Session::guarded(Work work) {
    const auto unlessTold = [&] {
        try {
            work();
        } catch (const NoExperiment&) {
            // Why there is none says more than that there is none.
            if (notice_.kind != Notice::Kind::Failure) {
                throw;
            }
        }
    };
    if (std::optional<Notice> fault = faultOf(unlessTold, [this] { player_.stopMoving(); })) {
        notice_ = std::move(*fault);
        frames_.markChanged();
    }
}

void Session::openFirst(const std::stop_token& stop) {
    if (firstSnapshot_) {
        execute(*std::exchange(firstSnapshot_, std::nullopt), stop);
    } else if (firstFile_.path.empty()) {
        guarded([&] { restart(pending_, stop); });
    } else {
        execute(firstFile_, stop);
    }
}

Session::Session(command::Restore first, int threads)
    : pending_{first.snapshot->experiment}, firstSnapshot_(std::move(first)), threads_(threads),
      replaced_(threads) {}

void Session::execute(const Command& command, const std::stop_token& stop) {
    frames_.markChanged();
    guarded([&] {
        std::visit(
            [&](const auto& c) {
                if constexpr (requires { player_.on(c, stop); }) {
                    player_.on(c, stop);
                } else if constexpr (requires { files_.on(c, stop); }) {
                    files_.on(c, stop);
                } else {
                    on(c, stop);
                }
            },
            command);
    });
    endLostReferences();
    guarded([&] {
        if (!active()) {
            references_.recallCircuits(stop);
        }
        recallCourses();
    });
}

/// While the run moves, at most a tenth of its time: another cell may be watched again and again.
void Session::recallCourses() {
    const auto begun = Clock::now();
    if (run_.trainer && !travels() && (!active() || begun >= coursesDue_)) {
        mc::recallCourses(*run_.trainer, run_.timeline);
        const auto ended = Clock::now();
        coursesDue_ = ended + 9 * (ended - begun);
    }
}

void Session::on(const command::SetPastBudget& budget, const std::stop_token&) {
    constexpr std::size_t kLeast = 1'000'000;
    if (budget.bytes < kLeast) {
        throw BadParameter("budget", MC_TEXT("What is kept of the past needs at least 1 MB."));
    }
    run_.timeline.setBudget(budget.bytes);
    if (run_.trainer) {
        replaced_.limit(*run_.trainer, run_.held, budget.bytes);
    }
}

void Session::on(const command::Intervene& intervene, const std::stop_token& stop) {
    run_.opened();
    player_.arrive(stop);
    notice_ = {};
    endLostReferences(); // by the way there, which this what-if would hide
    references_.intervene(intervene, actionsDone_ + 1);
    ++actionsDone_;
    frames_.forgetMeasured();
}

void Session::on(const command::Hold& hold, const std::stop_token&) {
    const Snapshot moment = copyOfRun(false);
    const FramePtr frame = frameOf(moment, summarize(*run_.trainer->data()), run_.begunWith);
    const HeldRun& held =
        run_.held->add({runsHeld_ + 1, hold.name, -1, true, moment, frame}, run_.timeline.budget());
    ++runsHeld_;
    notice_ = {Notice::Kind::Information, {MC_TEXT("%1 is held."), {titleOf(held.name)}}, {}};
}

void Session::on(const command::HoldAgain& again, const std::stop_token&) {
    if (run_.held->find(again.run.number)) {
        throw Refused({MC_TEXT("%1 is held already."), {titleOf(again.run.name)}});
    }
    const HeldRun& held = run_.held->add(again.run, run_.timeline.budget());
    runsHeld_ = std::max(runsHeld_, held.number);
    notice_ = {Notice::Kind::Information, {MC_TEXT("%1 is held again."), {titleOf(held.name)}}, {}};
}

void Session::on(const command::EditHeld& edit, const std::stop_token&) {
    run_.held->edit(edit.number, edit.name, edit.shown);
    forgetFailure(notice_);
}

void Session::on(const command::Release& release, const std::stop_token&) {
    const HeldRun released = run_.held->release(release.number);
    notice_ = {Notice::Kind::Information, {MC_TEXT("%1 is held no longer."), {titleOf(released.name)}}, {}};
}

void Session::on(const command::Test&, const std::stop_token& stop) {
    run_.opened();
    player_.arrive(stop);
    run_.lookAt(Evaluated::Test, stop);
    notice_ = {};
}

void Session::on(const command::Diagnose&, const std::stop_token& stop) {
    run_.opened();
    player_.arrive(stop);
    notice_ = {Notice::Kind::Information, diagnosisText(*run_.trainer), {}};
    notice_.answers = true;
}

void Session::on(const command::Compare& compare, const std::stop_token&) {
    references_.compare(compare.with);
    forgetFailure(notice_);
}

/// The run goes on when its control has come to where it is.
void Session::goOn(const std::stop_token& stop) {
    guarded([&] {
        if (player_.active() && (player_.travels() || !references_.areLate())) {
            player_.goOn(stop);
        }
        endLostReferences();
        if (!player_.travels() && references_.active()) {
            references_.goOn(stop);
        }
        recallCourses();
    });
}

void Session::endLostReferences() {
    if (!player_.travels()) {
        references_.endLost(runNumber_);
    }
}

void Session::on(const command::PauseWhen& when, const std::stop_token&) {
    for (const PauseEvent& event : when.events) {
        checkFits(event, run_.trainer ? run_.trainer->experiment() : pending_.experiment);
    }
    player_.pauseAt(when.events);
}

RunOpener Session::opener(const std::stop_token& stop) const {
    return RunOpener(run_.trainer.get(), threads_, stop);
}

void Session::on(const command::Reset&, const std::stop_token& stop) {
    if (!run_.trainer) {
        restart(pending_, stop);
        return;
    }
    command::Restart again{run_.trainer->experiment(), run_.changesBegunWith()};
    beginAnew(opener(stop).begin(again), false, stop);
}

void Session::on(const command::Restart& asked, const std::stop_token& stop) {
    restart(asked, stop);
}

void Session::restart(const command::Restart& asked, const std::stop_token& stop) {
    OpenedRun next = opener(stop).begin(asked);
    Message words = std::move(next.words);
    beginAnew(std::move(next), asked.ofLesson, stop);
    if (!words.empty()) {
        notice_.kind = std::max(notice_.kind, Notice::Kind::Information);
        notice_.text = followedBy(std::move(notice_.text), std::move(words));
    }
}

/// A run that was playing goes on playing.
void Session::beginAnew(OpenedRun next, bool ofLesson, const std::stop_token& stop) {
    notice_ = {};
    const bool playing = player_.settings().playing;
    Message what =
        run_.trainer ? beginningWords(run_.trainer->experiment(), next.trainer->experiment()) : Message();
    sayReplaced(std::move(what), begin(std::move(next), ofLesson, stop));
    if (playing) {
        player_.playOn();
    }
}

/// A run takes the place of the one on the board. Returns what is to be said of that one.
Replacement Session::begin(OpenedRun next, bool ofLesson, const std::stop_token& stop) {
    player_.stopMoving();
    const std::size_t budget = run_.timeline.budget();
    const bool holdsAnew = replaced_.putsAside(ofLesson) || !next.held.empty();
    const std::shared_ptr<HeldRunList> held = // before anything has changed: it may take much memory
        holdsAnew ? std::make_shared<HeldRunList>(std::move(next.held), runsHeld_, budget) : run_.held;
    const Replacement replacement = replaced_.replace(run_.leave(), ofLesson, *next.trainer, held, budget);
    run_.held = held;
    run_.trainer = std::move(next.trainer);
    run_.begunWith = next.begunWith;
    run_.numbers = {++actionsDone_, std::vector<std::uint64_t>(run_.trainer->interventions().size())};
    run_.origin = runNumber_ + 1;
    ++runNumber_;
    player_.beginRun();
    if (run_.trainer->atEpochBoundary() && run_.trainer->evaluationHere(run_.trainer->judged()) == nullptr) {
        run_.trainer->test(stop);
    }
    run_.timeline.begin(*run_.trainer, next.past);
    if (!run_.presentAgain(stop)) {
        notice_ = {
            Notice::Kind::Information,
            MC_TEXT("What was presented last is not shown: it was too many updates after the last state "
                    "kept before it."),
            {}};
    }
    run_.trainer->applyDue();
    return replacement;
}

void Session::beginOpened(OpenedRun next, const std::stop_token& stop) {
    notice_ = {};
    Message words = std::move(next.words);
    const std::size_t bookmarks = next.bookmarks;
    const std::size_t brought = next.held.size();
    const std::size_t held = brought == 0 ? 0 : run_.held->runs().size();
    const Replacement replacement = begin(std::move(next), false, stop);
    words = followedBy(std::move(words), leftOutWords(bookmarks - run_.timeline.bookmarks().size()));
    words = followedBy(std::move(words), heldAsideWords(held, replacement.kept));
    words = followedBy(std::move(words), heldOutWords(brought == 0 ? 0 : brought - run_.held->runs().size()));
    sayOpened(std::move(words), replacement);
}

void Session::comeBack(Run run, const std::stop_token& stop) {
    const std::size_t budget = run_.timeline.budget();
    run_ = std::move(run);
    run_.timeline.setBudget(budget); // it may have been kept within less
    notice_ = {};
    ++runNumber_;
    player_.beginRun();
    replaced_.limit(*run_.trainer, run_.held, budget);
    sayOpened({MC_TEXT("Back in the run of %1, %2, paused at %3."),
               {run_.summary->data, run_.summary->experiment->network, placeWords(run_.trainer->position())}},
              {});
    player_.recallCircuits(stop); // a cell may have been picked meanwhile
}

void Session::on(const command::BackToBefore&, const std::stop_token& stop) {
    if (!replaced_.hasBefore()) {
        throw Refused(MC_TEXT("There is no run before this one to go back to."));
    }
    player_.stopMoving();
    comeBack(replaced_.goBack(run_.leave()), stop);
}

void Session::on(const command::ForwardToAfter&, const std::stop_token& stop) {
    if (!replaced_.hasAfter()) {
        throw Refused(MC_TEXT("There is no run after this one to go forward to."));
    }
    player_.stopMoving();
    comeBack(replaced_.goForward(run_.leave()), stop);
}

void Session::on(const command::BeginLesson&, const std::stop_token&) {
    replaced_.beginLesson(player_.settings());
    player_.stopMoving();
}

void Session::on(const command::EndLesson& end, const std::stop_token& stop) {
    const std::optional<PlayerSettings> before = leaveLesson(stop);
    if (before && before->playing && end.resume) {
        player_.playOn();
    }
}

/// A person's own run is on the board again, if it is not there still. None if no lesson was open.
std::optional<PlayerSettings> Session::leaveLesson(const std::stop_token& stop) {
    if (!replaced_.inLesson()) {
        return std::nullopt;
    }
    player_.stopMoving(); // the goal of the lesson's run is not that of the own one
    ReplacedRuns::ClosedLesson closed = replaced_.endLesson();
    player_.restore(closed.settings);
    if (closed.own) {
        comeBack(*std::move(closed.own), stop);
        notice_ = {Notice::Kind::Information, MC_TEXT("The lesson is closed; your own run is back."), {}};
    } else if (run_.trainer) {
        player_.fitToRun();
    }
    return std::move(closed.settings);
}

/// Together with what had to be said of the beginning.
void Session::sayOpened(Message what, Replacement replacement) {
    notice_ = {Notice::Kind::Information, followedBy(std::move(what), std::move(notice_.text)), {}};
    sayReplaced({}, replacement);
}

void Session::sayReplaced(Message what, Replacement replacement) {
    if (!replacement.moved) {
        return;
    }
    notice_.kind = std::max(notice_.kind, Notice::Kind::Information);
    notice_.text = followedBy(std::move(what), std::move(notice_.text));
    if (replacement.kept) {
        notice_.replaced = true;
    } else {
        notice_.text =
            followedBy(std::move(notice_.text), MC_TEXT("The run before was too large to be kept."));
    }
}

void Session::on(const command::OpenCheckpoint& open, const std::stop_token& stop) {
    files_.open(open.path, [&](FileEvent& event) {
        OpenedRun next = openFile(open, stop);
        std::string window = std::move(next.window);
        event.endedLesson = replaced_.inLesson();
        leaveLesson(stop);
        beginOpened(std::move(next), stop);
        event.window = std::move(window);
    });
}

OpenedRun Session::openFile(const command::OpenCheckpoint& open, const std::stop_token& stop) const {
    if (!open.experiment && !isExperimentFile(open.path)) { // what was read already need not be a file
        return opener(stop).goOn(open);
    }
    const bool first = !run_.trainer && open.path == firstFile_.path; // also where its data were asked for
    const auto& read = open.experiment || !first ? open.experiment : firstFile_.experiment;
    ExperimentFile file = read ? *read : readExperimentFile(open.path);
    if (first) {
        replaceExperiment(file, pending_.experiment);
    }
    return opener(stop).begin(open, std::move(file));
}

Snapshot Session::copyOfRun(bool past) const {
    if (Message why = player_.whyNoCopy(); !why.empty()) {
        throw Refused(std::move(why));
    }
    Checkpoint copy = checkpointOf(run_.opened());
    if (past) {
        copy.session.past = run_.timeline.wholePast(run_.now());
    }
    return std::make_shared<const Checkpoint>(std::move(copy));
}

void Session::on(const command::TakeSnapshot& wish, const std::stop_token&) {
    try {
        wish.reply->set_value(copyOfRun(wish.past));
    } catch (const std::exception&) {
        wish.reply->set_exception(std::current_exception());
    }
}

void Session::on(const command::Restore& restore, const std::stop_token& stop) {
    OpenedRun next = opener(stop).goOn(restore);
    next.begunWith = restore.begunWith;
    const HeldRuns& held = run_.held->runs();
    if (const auto one = std::ranges::find(held, restore.snapshot, &HeldRun::moment); one != held.end()) {
        next.begunWith = one->frame->interventionsBegunWith;
    }
    beginOpened(std::move(next), stop);
}

FramePtr Session::assemble() {
    try {
        return assembleNew();
    } catch (const std::exception& fault) { // as where there is no memory for what is watched
        player_.stopMoving();
        notice_ = {Notice::Kind::Failure, messageOf(fault), {}};
        return assembleAsBefore();
    }
}

/// As the one before; if there is none, without a run.
std::shared_ptr<Frame> Session::frameAsBefore() {
    std::shared_ptr<Frame> frame = frames_.again();
    if (!frame) {
        frame = frames_.next();
        frame->experiment = std::make_shared<const Experiment>(pending_.experiment);
    }
    frame->threads = threads_;
    return frame;
}

/// With the notice alone.
FramePtr Session::assembleAsBefore() {
    std::shared_ptr<Frame> frame = frameAsBefore();
    frame->notice = notice_;
    frame->files = files_.latest();
    frame->playing = false;
    return frames_.publish(std::move(frame));
}

FramePtr Session::assembleNew() {
    if (travels()) { // not the way there: only that it goes on
        if (const std::shared_ptr<Frame> frame = frames_.again()) {
            frame->files = files_.latest();
            showHeld(*frame);
            frame->playing = true;
            frame->travels = true;
            return frame;
        }
    }
    const auto begun = Clock::now();
    std::shared_ptr<Frame> frame = frames_.next();
    frame->run = runNumber_;
    frame->origin = run_.origin;
    frame->threads = threads_;
    frame->notice = notice_;
    frame->files = files_.latest();
    showHeld(*frame);
    player_.fill(*frame);
    if (run_.trainer) {
        frames_.fill(run_, active(), *frame);
        frame->undo = replaced_.summarize(run_);
        references_.fill(*frame);
    } else {
        frame->experiment = std::make_shared<const Experiment>(pending_.experiment);
    }
    frame->assemblyMicroseconds = std::chrono::duration<double, std::micro>(Clock::now() - begun).count();
    return frames_.publish(std::move(frame));
}

void Session::showHeld(Frame& frame) const {
    frame.held = run_.held->runs();
    frame.heldChanges = run_.held->changes();
}

FramePtr Session::assembleBusy() {
    std::shared_ptr<Frame> frame = frameAsBefore();
    frame->busy = true;
    return frame;
}

} // namespace mc
