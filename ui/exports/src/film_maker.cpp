#include "exports/film_maker.h"

#include "annotation/annotating.h"
#include "export_words.h"
#include "exports/exports.h"
#include "figures/picture_figure.h"
#include "films/film_estimate.h"
#include "race/race_figure.h"
#include "style/quantity_text.h"
#include "style/text.h"
#include "view/has_scales.h"
#include "view/run_state.h"
#include "widgets/option_control.h"
#include "widgets/refuse.h"

#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>
#include <iterator>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kLeastPause = 2;       ///< ms between two steps
constexpr int kLookAgain = 5;        ///< ms, where there was nothing to do
constexpr double kBesideBoard = 1.5; ///< times as long as alone pictures take beside the board
constexpr int kShareOfBoard = 2;     ///< the board gets one part in so many of the time that pictures take

/// The options of views as they are on the board.
std::vector<ViewSetting> settingsOf(const Docks::OpenView& open, const Experiment& experiment) {
    std::vector<ViewSetting> settings;
    auto* view = dynamic_cast<HasOptions*>(open.view);
    if (view == nullptr) {
        return settings;
    }
    for (const OptionControl& option : view->options()) {
        ViewSetting setting{open.dock->objectName().toStdString(), option.name, option.value()};
        const QString unfit = faultOf([&] { checkSetting(setting, experiment); });
        if (unfit.isEmpty()) {
            settings.push_back(std::move(setting));
        }
    }
    return settings;
}

/// A view as it is seen.
FilmView filmedView(const Docks::OpenView& open, bool drawings) {
    const QRect place(open.view->mapTo(open.dock->window(), QPoint()), open.view->size());
    FilmView filmed{open.dock->objectName(), place, open.dock->windowTitle()};
    if (const AnnotationLayer* drawn = annotationsOn(*open.view); drawings && drawn != nullptr) {
        filmed.drawn = drawn->annotations();
    }
    if (const auto* keeps = dynamic_cast<const HasRunState*>(open.view)) {
        filmed.state = keeps->runState();
    }
    if (const auto* scaled = dynamic_cast<const HasScales*>(open.view)) {
        filmed.scales = scaled->scales();
    }
    return filmed;
}

FilmAxis filmedAxis(const TimeLink& axis) {
    return {axis.isZoomed() ? std::optional(axis.span()) : std::nullopt,
            {std::nullopt, axis.cursors().first, axis.cursors().second}};
}

int filmThreads() {
    return std::max(1, QThread::idealThreadCount() / kShareOfBoard);
}

/// Time steps that are computed before the first picture: from the last state that is kept, or the start.
std::int64_t stepsBefore(const Moment& from, const PastSummary& past, const CourseShape& shape) {
    Moment kept{};
    if (from >= past.latest) {
        kept = past.latest;
    } else if (from >= past.earliest) {
        const auto after =
            std::ranges::upper_bound(past.states, from.presented > 0 ? from.updates : from.updates - 1);
        kept = after == past.states.begin() ? past.earliest
                                            : std::max(past.earliest, Moment{*std::prev(after), 0});
    }
    return shape.timeStepsUpTo(from) - shape.timeStepsUpTo(kept);
}

} // namespace

FilmMaker::FilmMaker(Docks& docks, Exports& exports, QObject* parent)
    : QObject(parent), docks_(docks), exports_(exports) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &FilmMaker::goOn);
}

FilmMaker::~FilmMaker() = default;

RaceFramePtr FilmMaker::race() const {
    const RaceFramePtr frame = race_ ? race_().frame : nullptr;
    return frame && frame->entry && frame->result ? frame : nullptr;
}

FilmMaker::ShownRace FilmMaker::shownRace() const {
    if (!race()) {
        refuse(tr("There is no race yet: begin one, then film it."));
    }
    return race_();
}

std::vector<Docks::OpenView> FilmMaker::filmedViews(const QString& subject) const {
    const bool board = subject == QLatin1String(kBoardSubject);
    std::vector<Docks::OpenView> views = docks_.openViews();
    std::erase_if(views, [&](const Docks::OpenView& open) {
        const bool onBoard = board && open.seen && !open.dock->isFloating();
        return !onBoard && subject != open.dock->objectName();
    });
    return views;
}

bool FilmMaker::hasDrawings(const QString& subject) const {
    return std::ranges::any_of(filmedViews(subject), [](const Docks::OpenView& open) {
        return annotationsOn(*open.view) != nullptr;
    });
}

FilmOfRun FilmMaker::runOf(const Wish& wish) const {
    const Frame& frame = *exports_.frame();
    FilmOfRun film;
    film.from = wish.from;
    film.to = wish.to;
    film.begunWith = frame.interventionsBegunWith;
    film.held = frame.held;
    film.pastBudget = frame.past->budget;
    film.presentation = filmedAxis(docks_.axes().of(TimeKind::Presentation));
    film.training = filmedAxis(docks_.axes().of(TimeKind::Training));
    film.comparedWith = frame.comparedWith;
    if (frame.control) { // which has the interventions up to its what-if
        film.controlled = frame.control->interventions.size();
    }
    film.cell = docks_.cell();
    film.synapse = docks_.synapse();
    for (const Docks::OpenView& open : filmedViews(wish.subject)) {
        film.views.push_back(filmedView(open, wish.drawings));
        const std::vector<ViewSetting> settings = settingsOf(open, *frame.experiment);
        film.settings.insert(film.settings.end(), settings.begin(), settings.end());
    }
    if (film.views.empty()) {
        refuse(wish.subject == QLatin1String(kBoardSubject)
                   ? tr("No view is seen on the board.")
                   : tr("This view is hidden: show it before you film it."));
    }
    return film;
}

FilmOfRace FilmMaker::raceOf(const Wish& wish) const {
    const ShownRace shown = shownRace();
    return {*shown.frame->entry, wish.from, wish.to, shown.images};
}

std::unique_ptr<Figure> FilmMaker::figureNow(const Wish& wish) const {
    if (wish.subject != QLatin1String(kRace)) {
        return exports_.figureOf(wish.subject, wish.drawings ? Drawings::Shown : Drawings::LeftOut);
    }
    const ShownRace shown = shownRace();
    return std::make_unique<PictureFigure>(
        racePicture(*shown.frame->result, raceFooter(*shown.frame->entry), shown.images), FigureWords{});
}

/// A race of n runs takes n times as long as the run on the board, all on one thread.
FilmPlan FilmMaker::planOf(const Wish& wish, double secondsPerPaint) const {
    const FramePtr& frame = exports_.frame();
    if (!frame || !frame->past) {
        refuse(tr("There is nothing to film yet."));
    }
    FilmPlan plan;
    plan.shape = shapeOf(*frame);
    plan.secondsPerImage = frame->secondsPerImage * std::max(1.0, 1.0 * frame->threads / filmThreads());
    if (frame->control) {
        plan.secondsPerImage *= 2; // it learns, too
    }
    const PastSummary nothingKept{};
    const PastSummary* past = frame->past.get();
    if (wish.subject == QLatin1String(kRace)) {
        if (const RaceFramePtr race = this->race()) {
            plan.shape.batch = race->entry->base.learning.batch;
            plan.shape.steps = race->entry->base.circuit.steps;
            plan.secondsPerImage *= race->result->runs;
            past = &nothingKept;
        }
    }
    plan.from = momentOf(wish.from, *frame->past, plan.shape);
    plan.to = momentOf(wish.to, *frame->past, plan.shape, plan.from);
    plan.stepsBefore = stepsBefore(plan.from, *past, plan.shape);
    plan.pace = wish.pace;
    plan.format = wish.format;
    plan.size = wish.size;
    plan.rate = wish.rate;
    plan.secondsPerPaint = kBesideBoard * secondsPerPaint;
    return plan;
}

void FilmMaker::make(const Wish& wish) {
    if (busy()) {
        refuse(tr("Another film is still being made."));
    }
    if (!exports_.frame() || !exports_.frame()->past) {
        refuse(tr("There is nothing to film yet."));
    }
    FilmRequest request;
    request.pace = wish.pace;
    request.format = wish.format;
    request.size = wish.size;
    request.rate = wish.rate;
    request.path = wish.path;
    request.threads = filmThreads();
    if (wish.subject == QLatin1String(kRace)) {
        request.what = raceOf(wish);
        begin(std::move(request));
        return;
    }
    request.what = runOf(wish);
    const auto reply = std::make_shared<std::promise<Snapshot>>();
    copy_ = reply->get_future();
    waiting_ = std::move(request);
    emit commandIssued(command::TakeSnapshot{reply, true});
    timer_.start(kLookAgain);
}

void FilmMaker::begin(FilmRequest request) {
    path_ = request.path;
    recorder_ = std::make_unique<FilmRecorder>(std::move(request));
    timer_.start(kLeastPause);
}

void FilmMaker::goOn() {
    QString fault;
    try {
        fault = faultOf([this] { step(); });
    } catch (const std::future_error&) { // the runner has gone before it came to it
        fault = tr("The run was closed before it was copied.");
    } catch (const std::exception& wrong) { // of a library
        fault = tr("The film could not be completed: %1").arg(translated(wrong));
    }
    if (!fault.isEmpty()) {
        end(fault, true);
    }
}

void FilmMaker::step() {
    if (waiting_) {
        if (copy_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
            timer_.start(kLookAgain);
            return;
        }
        FilmRequest request = *std::exchange(waiting_, std::nullopt);
        std::get<FilmOfRun>(request.what).run = copy_.get();
        begin(std::move(request));
        return;
    }
    QElapsedTimer taken;
    taken.start();
    const FilmRecorder::Outcome outcome = recorder_->goOn();
    emit progressed();
    if (outcome == FilmRecorder::Outcome::Finished) {
        const FilmReport report = recorder_->report();
        end(tr("Film written: %1 (%2 pictures, %3 s, made in %4)")
                .arg(QDir::toNativeSeparators(path_), countText(report.pictures),
                     decimalText(report.secondsOfFilm, 1), durationText(report.secondsOfComputing)),
            false);
        return;
    }
    const auto pause = static_cast<int>(taken.elapsed()) / kShareOfBoard;
    timer_.start(outcome == FilmRecorder::Outcome::Waits ? kLookAgain : std::max(kLeastPause, pause));
}

void FilmMaker::cancel() {
    if (recorder_ && !recorder_->cancel()) {
        goOn(); // it is there, and says so
    } else if (busy()) {
        end(tr("The film was cancelled; nothing was written."), false);
    }
}

void FilmMaker::end(const QString& outcome, bool failed) {
    timer_.stop();
    waiting_.reset();
    copy_ = {};
    recorder_.reset();
    emit finished(outcome, failed);
    exports_.say(failed ? Notice::Kind::Failure : Notice::Kind::Information, outcome);
}

} // namespace mc::ui
