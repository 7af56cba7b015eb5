#include "run_subject.h"

#include "base/errors.h"
#include "captions/run_captions.h"
#include "films/film_picture.h"
#include "status/status_line.h"
#include "steady_figure.h"
#include "style/text.h"
#include "time_control/time_text.h"
#include "training/files/checkpoint.h"
#include "training/state/learner_state.h"
#include "widgets/refuse.h"

#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

/// For what is kept of the past once the film has begun: it only goes on.
constexpr std::size_t kPastOfFilms = 100'000'000;

std::unique_ptr<Runner> runnerOf(const FilmOfRun& asked, int threads) {
    if (const auto* first = std::get_if<command::Restart>(&asked.run)) {
        return std::make_unique<Runner>(*first, threads);
    }
    if (const auto* file = std::get_if<command::OpenCheckpoint>(&asked.run)) {
        const Experiment first = file->experiment ? file->experiment->experiment : Experiment{};
        return std::make_unique<Runner>(command::Restart{first}, threads, *file);
    }
    return std::make_unique<Runner>(command::Restore{std::get<Snapshot>(asked.run), {}, asked.begunWith},
                                    threads);
}

/// The run of a frame before its first batch.
Snapshot beginningOf(const Frame& frame) {
    LearnerState state = makeLearnerState(*frame.initialExperiment);
    History history = History::beforeLearning(state.network);
    return std::make_shared<const Checkpoint>(Checkpoint{*frame.initialExperiment,
                                                         std::move(state),
                                                         std::move(history),
                                                         frame.interventions,
                                                         {},
                                                         *frame.dataRecord});
}

} // namespace

RunSubject::RunSubject(const FilmOfRun& asked, int threads)
    : asked_(asked), stage_(asked), runner_(runnerOf(asked, threads)) {
    if (asked_.pastBudget > 0) { // held runs take up to as much as the past may
        post(command::SetPastBudget{asked_.pastBudget});
    }
    for (const HeldRun& held : asked_.held) {
        post(command::HoldAgain{held});
    }
}

RunSubject::~RunSubject() = default;

void RunSubject::post(const Command& command) {
    posted_ = runner_->post(command);
}

/// Whether all that was asked for is done, and frame_ shows it.
bool RunSubject::atRest() {
    if (FramePtr next = runner_->takeFrame()) {
        frame_ = std::move(next);
    }
    const Runner::Done done = runner_->done();
    return frame_ && done.commands >= posted_ && frame_->number >= done.frame && !frame_->playing &&
           !frame_->busy;
}

void RunSubject::throwFailure() const {
    if (frame_->notice.kind == Notice::Kind::Failure) {
        throw Refused(frame_->notice.text);
    }
}

bool RunSubject::isOpen() {
    if (phase_ == Phase::Open) {
        return true;
    }
    if (!atRest()) {
        return false;
    }
    throwFailure();
    if (!frame_->past) {
        return false; // the data are still being opened
    }
    if (phase_ == Phase::Opening) {
        takeUp();
    }
    if (phase_ == Phase::StartingOver && frame_->past->now == Moment{}) {
        begin();
    }
    return phase_ == Phase::Open;
}

/// Where the beginning of the film cannot be reached from what is kept, the run is computed from its start.
void RunSubject::takeUp() {
    const CourseShape course = shape();
    ends_.from = momentOf(asked_.from, *frame_->past, course);
    ends_.to = momentOf(asked_.to, *frame_->past, course, ends_.from);
    if (ends_.from < frame_->past->earliest && frame_->past->earliest != Moment{}) {
        startOver();
    } else {
        begin();
    }
}

void RunSubject::startOver() {
    if (!frame_->dataRecord->changes.empty()) {
        refuse(
            tr("The run went on with other data than it was begun with, so that it cannot be computed from "
               "its start. The film can begin at the earliest moment that is kept."));
    }
    phase_ = Phase::StartingOver;
    post(command::Restore{beginningOf(*frame_), {}, frame_->interventionsBegunWith});
}

void RunSubject::begin() {
    stage_.begin(frame_);
    if (asked_.comparedWith) {
        post(command::Compare{asked_.comparedWith});
    }
    watch();
    phase_ = Phase::Open;
}

void RunSubject::watch() {
    watched_ = stage_.needs();
    post(command::Watch{*watched_});
}

CourseShape RunSubject::shape() const {
    return shapeOf(*frame_);
}

void RunSubject::goTo(const Moment& moment) {
    goal_ = moment;
    if (!begun_) {
        post(command::GoTo{goal_}); // as far as the run has come
    } else {
        travel();
    }
}

/// Goes on to the goal, as fast as possible: by batches to the end of one, else by time steps.
void RunSubject::travel() {
    const Moment now = frame_->past->now;
    if (now >= goal_) {
        return;
    }
    if (goal_.presented == 0) {
        post(command::Step{StepUnit::Batch, goal_.updates - now.updates});
    } else {
        const CourseShape course = shape();
        post(command::Step{StepUnit::TimeStep, course.timeStepsUpTo(goal_) - course.timeStepsUpTo(now)});
    }
}

bool RunSubject::arrived() {
    if (!atRest()) {
        return false;
    }
    if (frame_->notice.tells(PauseCause::NotFinite)) {
        refuse(
            tr("The film cannot go on: %1 Choose an end before that.").arg(translated(frame_->notice.text)));
    }
    throwFailure();
    if (frame_->past->now < goal_) {
        travel();
        return false;
    }
    if (!begun_) {
        begun_ = true;
        stage_.begin(frame_); // so far it has shown where the run was opened
        post(command::SetPastBudget{kPastOfFilms});
        return false;
    }
    stage_.show(frame_);
    if (stage_.needs() != *watched_) { // what it has to show has changed with the run
        watch();
        return false;
    }
    return true;
}

void RunSubject::hold() {
    held_ = frame_;
}

QImage RunSubject::paint(QSize size, double points) {
    stage_.show(held_);
    const std::unique_ptr<Figure> figure = stage_.figure();
    SteadyFigure steady(*figure, room_);
    const FilmDensity density = stage_.views() == 1 ? FilmDensity::Usual : FilmDensity::Dense;
    return filmPicture(steady, size, points > 0 ? points : filmPoints(size, density));
}

FigureWords RunSubject::words() const {
    FigureWords words = figureWords(*frame_, stage_.title());
    const auto place = [this](const Moment& moment) {
        return positionForms(shape().positionAt(moment)).first();
    };
    words.description =
        originLines(*frame_, words.title, tr("From %1 to %2").arg(place(ends_.from), place(ends_.to)))
            .join(QLatin1Char('\n'));
    return words;
}

} // namespace mc::ui
