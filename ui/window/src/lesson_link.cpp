#include "window/lesson_link.h"

#include "base/errors.h"
#include "command_kinds.h"
#include "docks/docks.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_shelf.h"
#include "sessions/own_run.h"
#include "step_race.h"
#include "view/needs.h"

#include <QFileDialog>
#include <QJsonObject>
#include <QMainWindow>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

const QString kDock = QStringLiteral("lesson");
const QString kSourceKey = QStringLiteral("source");
const QString kStepKey = QStringLiteral("step");

} // namespace

LessonLink::LessonLink(QMainWindow& window, const Parts& parts)
    : QObject(&window), window_(window), parts_(parts),
      board_({window, parts.docks, parts.time, parts.course}),
      own_(new OwnRun(
          parts.docks.layout(), parts.windowText,
          [this](const Command& command) { ticket_ = parts_.post(command); }, this)),
      race_(new StepRace(window, parts.race, *parts.docks.named(kDock))) {
    connect(own_, &OwnRun::said, this, &LessonLink::said);
    connect(own_, &OwnRun::safe, this, &LessonLink::takeBoard);
    connect(own_, &OwnRun::refused, this, &LessonLink::giveUp);
    connect(own_, &OwnRun::cameBack, this, [this] { cameBack_ = true; });
    LessonPanel& panel = parts_.panel;
    connect(&panel, &LessonPanel::lessonChosen, this, &LessonLink::open);
    connect(&panel, &LessonPanel::fileAsked, this, &LessonLink::askOpen);
    connect(&panel, &LessonPanel::stepAsked, this, &LessonLink::goTo);
    connect(&panel, &LessonPanel::nextAsked, this, &LessonLink::next);
    connect(&panel, &LessonPanel::backAsked, this, &LessonLink::back);
    connect(&panel, &LessonPanel::closeAsked, this, &LessonLink::close);
    connect(&panel, &LessonPanel::skipAsked, this, [this] {
        player_->finish();
        advance();
    });
    connect(&panel, &LessonPanel::answered, this, [this] {
        player_->letGo();
        advance();
    });
    connect(&parts_.docks.layout(), &DockLayout::laidOut, this, [this] {
        if (player_) {
            board_.forget(); // as for a projector: the lesson stays in sight
            board_.show(player_->lesson(), player_->step());
        }
    });
    connect(race_, &StepRace::nextAsked, this, &LessonLink::next);
    connect(race_, &StepRace::backAsked, this, &LessonLink::back);
    connect(race_, &StepRace::ended, this, [this](const RaceResult& result) {
        player_->raceEnded(result);
        parts_.panel.showProgress(*player_, *last_);
    });
}

LessonLink::~LessonLink() = default;

void LessonLink::showFrame(const FramePtr& frame) {
    last_ = frame;
    own_->showFrame(frame);
    advance();
}

void LessonLink::boardAsked(const Command& command) {
    const bool touched = bringsAnotherRun(command) || movesTheRun(command) || changesTheRun(command);
    if (player_ && player_->phase() == LessonPlayer::Phase::Entering && touched) {
        player_->stop(tr("It was stopped on the way; Back and Next continue the lesson.").toStdString());
        advance();
    }
}

void LessonLink::open(const QString& source) {
    if (begin(source)) {
        goTo(0);
    }
}

/// Everything but a step.
bool LessonLink::begin(const QString& source) {
    std::shared_ptr<const Lesson> lesson;
    try {
        lesson = shelf::read(source);
    } catch (const BadFile& fault) {
        emit said(Notice::Kind::Failure, QString::fromUtf8(fault.what()));
        return false;
    }
    if (!own_->isAway()) {
        emit aboutToTakeTheBoard();
        own_->putAside();
        if (!own_->isAway()) {
            return false; // refused, and told
        }
    }
    race_->leave();
    board_.leave();
    board_.forget();
    parts_.docks.watchAlso(needsOf(*lesson));
    player_.emplace(lesson, true);
    source_ = source;
    parts_.panel.openLesson(source, std::move(lesson));
    emit openedOrClosed(true);
    if (own_->isSafe()) {
        tellTaken(true);
    }
    return true;
}

QJsonValue LessonLink::position() const {
    if (!player_) {
        return QJsonValue::Undefined;
    }
    return QJsonObject{{kSourceKey, source_}, {kStepKey, static_cast<qint64>(player_->step())}};
}

void LessonLink::takeUp(const QJsonValue& position) {
    if (std::exchange(cameBack_, false) && player_) { // another lesson was opened meanwhile
        board_.forget();
        board_.show(player_->lesson(), player_->step());
        advance();
        return;
    }
    if (player_) {
        leave();
        own_->forget(); // the run of the session has taken its place
    }
    const QString source = position.toObject().value(kSourceKey).toString();
    if (source.isEmpty() || !begin(source)) {
        emit openedOrClosed(false);
        tellTaken(false);
        return;
    }
    tellTaken(true); // its runs are those of the session
    const int step = std::max(0, position.toObject().value(kStepKey).toInt());
    player_->enter(static_cast<std::size_t>(step));
    player_->stop(tr("The run is as it was saved; Back and Next continue the lesson.").toStdString());
    board_.take(player_->lesson(), player_->step()); // the session has brought them
    showStep();
    advance();
}

void LessonLink::askOpen() {
    auto* dialog = new QFileDialog(&window_, tr("Open a lesson"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lessons (*.md)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LessonLink::open);
    dialog->open();
}

void LessonLink::showPanel() {
    parts_.docks.bringUp(*parts_.docks.named(kDock));
}

void LessonLink::takeBoard() {
    if (player_) {
        if (!taken_) {
            tellTaken(true);
        }
        advance();
    }
}

void LessonLink::tellTaken(bool taken) {
    taken_ = taken;
    emit boardTaken(taken);
}

/// A person's own run is left on the board.
void LessonLink::giveUp(const QString& why) {
    if (player_) {
        leave();
        emit openedOrClosed(false);
        tellTaken(false);
    }
    emit said(Notice::Kind::Failure, why);
}

void LessonLink::close() {
    closeThen(OwnRun::Then::GoesOn);
}

void LessonLink::makeWay() {
    closeThen(OwnRun::Then::MakesWay);
}

void LessonLink::closeThen(OwnRun::Then then) {
    if (player_) {
        leave();
        own_->bringBack(then);
        emit openedOrClosed(false);
        tellTaken(false);
    }
}

void LessonLink::end() {
    if (player_) {
        leave();
        tellTaken(false);
    }
    own_->end();
}

void LessonLink::leave() {
    race_->leave();
    board_.leave();
    player_.reset();
    parts_.panel.closeLesson();
    parts_.docks.watchAlso(needs::kNothing);
}

void LessonLink::next() {
    if (!player_ || parts_.panel.turnOn()) {
        return;
    }
    if (player_->step() + 1 < player_->lesson().steps.size()) {
        goTo(player_->step() + 1);
    }
}

void LessonLink::back() {
    if (!player_ || parts_.panel.turnBack()) {
        return;
    }
    if (player_->step() > 0) {
        goTo(player_->step() - 1);
    }
}

void LessonLink::goTo(std::size_t step) {
    if (!player_ || step >= player_->lesson().steps.size()) {
        return;
    }
    race_->leave();
    player_->hold(parts_.panel.awaitsAnswer(step));
    player_->enter(step);
    showStep();
    advance();
}

void LessonLink::showStep() {
    const std::size_t step = player_->step();
    board_.show(player_->lesson(), step);
    board_.setOptions(settingsAt(player_->lesson(), step));
    parts_.panel.showStep(step);
    finishingDue_ = true;
}

void LessonLink::advance() {
    if (!player_ || !last_) {
        return;
    }
    if (!own_->isSafe() || cameBack_) { // a person's own run is still on the board
        parts_.panel.showProgress(*player_, *last_);
        return;
    }
    const Runner::Done done = parts_.runner.done();
    const bool caughtUp = done.commands >= ticket_ && last_->number >= done.frame;
    const bool before = player_->entered();
    for (const Command& command : player_->follow(*last_, caughtUp)) {
        ticket_ = parts_.post(command);
    }
    const LessonStep& step = player_->lesson().steps[player_->step()];
    if (!before && player_->entered() && step.race && player_->phase() == LessonPlayer::Phase::Waiting) {
        race_->begin(last_->experiment, *step.race);
    }
    if (player_->entered() && std::exchange(finishingDue_, false)) {
        if (step.cell) {
            parts_.docks.pickCell(*step.cell);
        }
        board_.setOptions(settingsAt(player_->lesson(), player_->step())); // of views that began anew
    }
    parts_.panel.showProgress(*player_, *last_);
}

} // namespace mc::ui
