#include "window/lesson_link.h"

#include "base/errors.h"
#include "lessons/board_marker.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_shelf.h"
#include "views/needs.h"
#include "window/docks.h"
#include "window/own_run.h"
#include "window/step_race.h"

#include <QDockWidget>
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
    : QObject(&window), window_(window), parts_(parts), marker_(new BoardMarker(&window)),
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
            arranged_.clear(); // as for a projector: the lesson stays in sight
            arrangeBoard(player_->lesson().steps[player_->step()]);
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
    const bool another = std::holds_alternative<command::Restart>(command) ||
                         std::holds_alternative<command::Reset>(command) ||
                         std::holds_alternative<command::OpenCheckpoint>(command) ||
                         std::holds_alternative<command::GoOnFrom>(command);
    const bool moved =
        std::holds_alternative<command::Pause>(command) || std::holds_alternative<command::Play>(command) ||
        std::holds_alternative<command::Step>(command) || std::holds_alternative<command::GoTo>(command) ||
        std::holds_alternative<command::StepBack>(command);
    const bool changed = std::holds_alternative<command::Intervene>(command) ||
                         std::holds_alternative<command::UndoIntervention>(command);
    if (player_ && player_->phase() == LessonPlayer::Phase::Entering && (another || moved || changed)) {
        player_->stop(tr("It was stopped on the way; Back and Next go on.").toStdString());
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
    arranged_.clear();
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
        arranged_.clear();
        arrangeBoard(player_->lesson().steps[player_->step()]);
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
    player_->stop(tr("The run is as it was saved; Back and Next go on.").toStdString());
    arranged_ = viewsOf(player_->step()); // as the session has them, however a person has moved them
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
    if (player_) {
        leave();
        own_->bringBack();
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
    marker_->mark(nullptr);
    player_.reset();
    parts_.panel.closeLesson();
    parts_.docks.watchAlso(needs::kNothing);
}

void LessonLink::next() {
    if (player_ && player_->step() + 1 < player_->lesson().steps.size()) {
        goTo(player_->step() + 1);
    }
}

void LessonLink::back() {
    if (player_ && player_->step() > 0) {
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
    const LessonStep& step = player_->lesson().steps[player_->step()];
    arrangeBoard(step);
    parts_.panel.showStep(player_->step());
    marker_->mark(step.highlight.empty() ? nullptr : partNamed(step.highlight));
    pickDue_ = step.cell.has_value();
}

/// Of the nearest step, at this one or before it, that names some.
BoardColumns LessonLink::viewsOf(std::size_t step) const {
    static const BoardColumns kUsual = {{"raster", "accuracy"}};
    const std::vector<LessonStep>& steps = player_->lesson().steps;
    for (std::size_t k = step + 1; k-- > 0;) {
        if (steps[k].show) {
            return *steps[k].show;
        }
    }
    return kUsual;
}

void LessonLink::arrangeBoard(const LessonStep& step) {
    const BoardColumns views = viewsOf(player_->step());
    QDockWidget& lesson = *parts_.docks.named(kDock);
    if (views != arranged_) {
        arranged_ = views;
        QList<QList<QDockWidget*>> columns;
        for (const std::vector<std::string>& column : views) {
            QList<QDockWidget*> docks;
            for (const std::string& name : column) {
                docks << parts_.docks.named(QString::fromStdString(name));
            }
            columns << docks;
        }
        parts_.docks.layout().arrange(lesson, columns);
    } else if (lesson.isHidden()) {
        parts_.docks.bringUp(lesson);
    }
    if (QDockWidget* dock = parts_.docks.named(QString::fromStdString(step.highlight))) {
        parts_.docks.bringUp(*dock);
    }
}

QWidget* LessonLink::partNamed(const std::string& name) const {
    return name == "time"     ? &parts_.time
           : name == "course" ? &parts_.course
                              : static_cast<QWidget*>(parts_.docks.named(QString::fromStdString(name)));
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
    if (player_->entered() && std::exchange(pickDue_, false)) {
        parts_.docks.pickCell(*step.cell);
    }
    parts_.panel.showProgress(*player_, *last_);
}

} // namespace mc::ui
