#include "step_race.h"

#include "race/race_place.h"
#include "race/race_window.h"
#include "window/race_link.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QShortcut>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kLookMilliseconds = 20;

} // namespace

StepRace::StepRace(QMainWindow& window, RaceLink& link, const QDockWidget& text)
    : QObject(&window), window_(window), link_(link), text_(text) {
    timer_.setInterval(kLookMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &StepRace::look);
}

void StepRace::begin(const std::shared_ptr<const Experiment>& experiment, const LessonRace& race) {
    race_ = race;
    RaceWindow& board = link_.race(experiment, race.rules, race.seeds, race.epochs);
    listenTo(board);
    placeBesideText(board);
    timer_.start();
}

void StepRace::leave() {
    timer_.stop();
    RaceWindow* const board = link_.raceWindow();
    if (!std::exchange(race_, std::nullopt) || board == nullptr) {
        return;
    }
    if (board->isVisible()) {
        board->close();
        window_.activateWindow();
    }
    board->place().bringBack();
}

void StepRace::listenTo(RaceWindow& board) {
    if (std::exchange(heard_, &board) != &board) {
        connect(new QShortcut(Qt::Key_PageDown, &board), &QShortcut::activated, this, &StepRace::nextAsked);
        connect(new QShortcut(Qt::Key_PageUp, &board), &QShortcut::activated, this, &StepRace::backAsked);
    }
}

/// Where the screen has the room.
void StepRace::placeBesideText(RaceWindow& board) const {
    const QPoint corner = text_.mapToGlobal(QPoint(text_.width() + 1, 0));
    const QPoint end = window_.mapToGlobal(QPoint(window_.width(), window_.height()));
    const QSize room = QSize(end.x() - corner.x(), end.y() - corner.y()).expandedTo(board.minimumSizeHint());
    board.place().lend({QPoint(end.x() - room.width(), end.y() - room.height()), room});
}

void StepRace::look() {
    const RaceWindow* board = link_.raceWindow();
    if (board == nullptr || !board->frame() || !board->frame()->result || board->opening()) {
        return;
    }
    const RaceFramePtr frame = board->frame();
    if (frame->entry->rules != race_->rules || frame->result->epochs < static_cast<double>(race_->epochs)) {
        return;
    }
    timer_.stop();
    if (frame->playing) { // a person has begun it anew, without an end
        link_.boardMoves();
    }
    emit ended(*frame->result);
}

} // namespace mc::ui
