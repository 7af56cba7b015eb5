// How a window takes the place of another one on the same runner.

#include "actions.h"
#include "data_choice/settings.h"
#include "docks/docks.h"
#include "exports/data_exports.h"
#include "exports/export_link.h"
#include "exports/film_maker.h"
#include "handout/handout_dialog.h"
#include "lessons/lesson_panel.h"
#include "missing_data_offer.h"
#include "quiz/poll_board.h"
#include "quiz/quiz.h"
#include "race/race_window.h"
#include "scenes/scenes.h"
#include "sessions/autosaving.h"
#include "sessions/session_files.h"
#include "sessions/session_state_cache.h"
#include "setup/setup_panel.h"
#include "sound/sonification.h"
#include "status/notice_bar.h"
#include "status/status_line.h"
#include "window/appearance.h"
#include "window/frame_feed.h"
#include "window/lesson_link.h"
#include "window/main_window.h"
#include "window/race_link.h"
#include "window/recent_menu.h"
#include "window/start_link.h"
#include "window_title.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>

namespace mc::ui {

namespace {

/// A dialog or window in which something may be half done; null: none is open.
const QWidget* openBeside(const MainWindow& window, const QWidget* race) {
    for (const QWidget* other : QApplication::topLevelWidgets()) {
        const bool asks = qobject_cast<const QDialog*>(other) != nullptr || other->windowType() == Qt::Window;
        if (other != &window && other != race && other->isVisible() && asks) {
            return other;
        }
    }
    return nullptr;
}

} // namespace

QString MainWindow::whyNotReplaced() const {
    const auto* handout = findChild<HandoutDialog*>();
    if (exports_->films().busy()) {
        return tr("A film is being made. Choose the language once it is finished.");
    }
    if (exports_->data().busy()) {
        return tr("Arrays are being exported. Choose the language once that is done.");
    }
    if (handout != nullptr && handout->isWriting()) {
        return tr("A handout is being written. Choose the language once it is finished.");
    }
    if (scenes_->show().hasBegun()) {
        return tr("Scenes are being shown. End the show, then choose the language.");
    }
    if (quiz_->board() != nullptr) {
        return tr("A class is voting. Close the vote, then choose the language.");
    }
    if (sessions_->isWaiting() || !last_ || last_->busy) {
        return tr("A file is being opened or saved. Choose the language once that is done.");
    }
    const QWidget* other = openBeside(*this, race_->raceWindow());
    return other == nullptr
               ? QString()
               : tr("Close the window “%1”, then choose the language.").arg(other->windowTitle());
}

void MainWindow::takePlaceOf(MainWindow& other) {
    other.feed_->stop();    // what comes now is for this one
    other.replaced_ = true; // nor does it ask the runner for nothing when its views go
    appearance_->takeFrom(*other.appearance_);
    layoutKept_ = true;
    feed_->takeUp(other.last_);
    docks_->layout().bringBack(other.docks_->layout().arrangement());
    sessions_->parts().takeFrom(other.sessions_->parts());
    docks_->takeKept(*other.docks_);
    setup_->takeKept(*other.setup_);
    lessons_->takeOver(*other.lessons_);
    sessions_->takeKept(*other.sessions_);
    drawings_->takeKept(*other.drawings_);
    scenes_->takeKept(*other.scenes_);
    quiz_->takeKept(*other.quiz_);
    sound_->setOn(other.sound_->isOn());
    if (other.notice_->kind() == Notice::Kind::None) {
        notice_->say(Notice::Kind::None, {}); // read already
    }
    if (other.autosaving_) {
        follow(std::make_unique<Autosaving>(
            *other.autosaving_, [this] { return autosaveText(); }, *notice_));
        const bool offered = other.autosaving_->offers();
        other.actions_->recent().setAutosaving(nullptr);
        other.autosaving_.reset();
        if (offered) {
            autosaving_->offerAgain();
        }
    }
    start_->takeFrom(*other.start_); // its page lists autosaves
    missing_->takeFrom(*other.missing_);
    showTitle(*this, runTitle(*last_), sessions_->file(), sessions_->isModified());
}

} // namespace mc::ui
