#include "run_subject.h"

#include "base/errors.h"
#include "captions/run_captions.h"
#include "films/film_picture.h"
#include "session_views.h"
#include "status/status_line.h"
#include "steady_figure.h"
#include "style/text.h"
#include "time_control/time_text.h"
#include "training/files/checkpoint.h"
#include "training/state/learner_state.h"
#include "widgets/refuse.h"

#include <algorithm>
#include <iterator>
#include <span>
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

/// The run of a frame before its first batch, with the first so many of its interventions.
Snapshot beginningOf(const Frame& frame, std::size_t interventions) {
    LearnerState state = makeLearnerState(*frame.initialExperiment);
    History history = History::beforeLearning(state.network);
    return std::make_shared<const Checkpoint>(
        Checkpoint{*frame.initialExperiment,
                   std::move(state),
                   std::move(history),
                   {frame.interventions.begin(),
                    frame.interventions.begin() + static_cast<std::ptrdiff_t>(interventions)},
                   {},
                   *frame.dataRecord});
}

/// What the window of the session that was opened last keeps; empty if none was, or it keeps nothing.
std::string windowIn(const Frame& frame) {
    for (auto event = frame.files.rbegin(); event != frame.files.rend(); ++event) {
        if ((*event)->kind == FileEvent::Kind::Opened) {
            return (*event)->window;
        }
    }
    return {};
}

} // namespace

RunSubject::RunSubject(const FilmOfRun& asked, int threads)
    : asked_(asked), stage_(std::in_place, asked), runner_(runnerOf(asked, threads)) {
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
    } else if (phase_ == Phase::UndoingWhatIfs) {
        undoWhatIfs();
    } else if (phase_ == Phase::StartingOver && frame_->past->now == Moment{}) {
        begin();
    }
    return phase_ == Phase::Open;
}

/// Where the beginning of the film cannot be reached from what is kept, the run is computed from its start.
void RunSubject::takeUp() {
    if (asked_.session) {
        takeOver(asked_, windowIn(*frame_), frame_);
        stage_.emplace(asked_);
    }
    const CourseShape course = shape();
    ends_.from = momentOf(asked_.from, *frame_->past, course);
    ends_.to = momentOf(asked_.to, *frame_->past, course, ends_.from);
    made_ = frame_->interventions;
    if (asked_.controlled && *asked_.controlled >= frame_->interventionsInForce) {
        asked_.controlled.reset(); // it was undone before the run was copied
    }
    if (isKept(frame_->past->earliest)) {
        undoWhatIfs();
    } else {
        startOver();
    }
}

/// Whether the run can go to where the film begins, and to before the what-if that gets a control.
bool RunSubject::isKept(const Moment& earliest) const {
    if (earliest == Moment{}) {
        return true;
    }
    const std::int64_t whatIf =
        asked_.controlled ? made_[beginningOfLast(std::span(made_).first(*asked_.controlled + 1))].updates
                          : ends_.from.updates + 1;
    return ends_.from >= earliest && whatIf > earliest.updates;
}

void RunSubject::startOver() {
    if (!frame_->dataRecord->changes.empty()) {
        refuse(asked_.controlled
                   ? tr("The run went on with other data than it was begun with, so that neither it nor its "
                        "control can be computed from the start. End the control, or begin the film at the "
                        "earliest moment that is kept.")
                   : tr("The run went on with other data than it was begun with, so that it cannot be "
                        "computed from its start. The film can begin at the earliest moment that is kept."));
    }
    phase_ = Phase::StartingOver;
    const std::size_t kept = asked_.controlled.value_or(made_.size());
    post(command::Restore{beginningOf(*frame_, kept), {}, std::min(kept, frame_->interventionsBegunWith)});
}

/// One after the other, up to the one that gets a control, which is undone, too.
void RunSubject::undoWhatIfs() {
    if (asked_.controlled && frame_->interventions.size() > *asked_.controlled) {
        phase_ = Phase::UndoingWhatIfs;
        post(command::UndoIntervention{});
    } else {
        begin();
    }
}

void RunSubject::begin() {
    stage_->begin(frame_);
    if (asked_.controlled) {
        planAgain();
    } else if (asked_.comparedWith) {
        post(command::Compare{asked_.comparedWith});
    }
    watch();
    phase_ = Phase::Open;
}

/// What was undone is made again at its place. A comparison with a moment begins there, before what-ifs of
/// that place, as it did when a person asked for it to see what they do.
void RunSubject::planAgain() {
    for (std::size_t k = frame_->interventions.size(); k < made_.size(); ++k) {
        due_.push_back({{made_[k].updates, 0},
                        command::Intervene{made_[k].change, made_[k].continues, k == *asked_.controlled}});
        if (k == *asked_.controlled && asked_.comparedWith &&
            asked_.comparedWith->kind == ComparedWith::Kind::Control) {
            due_.push_back({due_.back().moment, command::Compare{asked_.comparedWith}});
        }
    }
    if (asked_.comparedWith && asked_.comparedWith->kind != ComparedWith::Kind::Control) {
        const Due compare{asked_.comparedWith->moment, command::Compare{asked_.comparedWith}};
        due_.insert(std::ranges::lower_bound(due_, compare.moment, {}, &Due::moment), compare);
    }
}

void RunSubject::watch() {
    watched_ = stage_->needs();
    post(command::Watch{*watched_});
}

CourseShape RunSubject::shape() const {
    return shapeOf(*frame_);
}

double RunSubject::secondsPerImage() const {
    return frame_->control ? 2 * frame_->secondsPerImage : frame_->secondsPerImage; // it learns, too
}

void RunSubject::goTo(const Moment& moment) {
    goal_ = moment;
    if (!begun_) {
        post(command::GoTo{goal_}); // as far as the run has come
    } else {
        travel();
    }
}

bool RunSubject::isDue() const {
    return next_ < due_.size() && due_[next_].moment <= frame_->past->now;
}

/// Goes on to the goal, as fast as possible: by batches to the end of one, else by time steps. What is due on
/// the way is done there.
void RunSubject::travel() {
    if (isDue()) {
        post(due_[next_++].command);
        return;
    }
    const Moment now = frame_->past->now;
    const Moment next = next_ < due_.size() ? std::min(goal_, due_[next_].moment) : goal_;
    if (now >= next) {
        return;
    }
    if (next.presented == 0) {
        post(command::Step{StepUnit::Batch, next.updates - now.updates});
    } else {
        const CourseShape course = shape();
        post(command::Step{StepUnit::TimeStep, course.timeStepsUpTo(next) - course.timeStepsUpTo(now)});
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
    if (frame_->past->now < goal_ || isDue()) {
        travel();
        return false;
    }
    if (!begun_) {
        begun_ = true;
        stage_->begin(frame_); // so far it has shown where the run was opened
        post(command::SetPastBudget{kPastOfFilms});
        return false;
    }
    stage_->show(frame_);
    if (stage_->needs() != *watched_) { // what it has to show has changed with the run
        watch();
        return false;
    }
    return true;
}

void RunSubject::hold() {
    held_ = frame_;
}

QImage RunSubject::paint(QSize size, double points) {
    stage_->show(held_);
    const std::unique_ptr<Figure> figure = stage_->figure();
    SteadyFigure steady(*figure, room_);
    const FilmDensity density = stage_->views() == 1 ? FilmDensity::Usual : FilmDensity::Dense;
    return filmPicture(steady, size, points > 0 ? points : filmPoints(size, density));
}

FigureWords RunSubject::words() const {
    FigureWords words = figureWords(*frame_, stage_->title());
    const auto place = [this](const Moment& moment) {
        return positionForms(shape().positionAt(moment)).first();
    };
    words.description =
        originLines(*frame_, words.title, tr("From %1 to %2").arg(place(ends_.from), place(ends_.to)))
            .join(QLatin1Char('\n'));
    return words;
}

} // namespace mc::ui
