#include "scenes/scene_show.h"

#include "docks/docks.h"
#include "scenes/board_state.h"
#include "scenes/course_mark.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

SceneShow::SceneShow(const Parts& parts, QObject* parent) : QObject(parent), parts_(parts) {}

std::optional<Scene> SceneShow::scene() const {
    if (!last_ || !last_->past || !last_->initialExperiment) {
        return std::nullopt;
    }
    Scene scene;
    scene.moment = last_->past->now;
    scene.batchesPerEpoch = last_->past->batchesPerEpoch;
    scene.course = courseMark(*last_, scene.moment);
    if (std::isfinite(last_->speedAsked)) {
        scene.speed = last_->speedAsked;
    }
    scene.plays = last_->playing;
    scene.board = boardState(parts_.docks, *last_);
    return scene;
}

void SceneShow::keepMoment(const Scene& scene) {
    const bool kept = last_ && last_->past &&
                      std::ranges::find(last_->past->bookmarks, scene.moment, &Bookmark::moment) !=
                          last_->past->bookmarks.end();
    if (!kept) {
        parts_.post(command::AddBookmark{scene.placeText().toStdString()});
    }
}

void SceneShow::begin() {
    if (!uncover()) {
        show(isOn() && current() >= 0 ? current() : 0);
    }
}

void SceneShow::goOn() {
    if (!uncover()) {
        show(std::max(current(), 0));
    }
}

/// The row before or behind the present scene, whether or not it is there; the first one where none is shown.
int SceneShow::rowBeside(bool behind) const {
    if (!isOn()) {
        return 0;
    }
    const int here = current();
    if (here >= 0) {
        return behind ? here + 1 : here - 1;
    }
    return behind ? row_ : row_ - 1; // it was removed
}

void SceneShow::next() {
    if (uncover()) {
        return;
    }
    if (lessonOpen_) {
        emit lessonNextAsked();
    } else if (const int row = rowBeside(true); row == 0 || row < parts_.scenes.size()) {
        show(row);
    } else {
        emit said(Notice::Kind::Information, tr("This is the last scene. Esc ends the show."));
    }
}

void SceneShow::back() {
    if (uncover()) {
        return;
    }
    if (lessonOpen_) {
        emit lessonBackAsked();
    } else if (const int row = rowBeside(false); row >= 0) {
        show(row);
    } else {
        emit said(Notice::Kind::Information, tr("This is the first scene."));
    }
}

void SceneShow::show(int row) {
    if (lessonOpen_) {
        emit said(Notice::Kind::Information, tr("A lesson is open. Close it to show scenes."));
        return;
    }
    if (row < 0 || row >= parts_.scenes.size()) {
        emit said(Notice::Kind::Information,
                  tr("There is no scene yet. Ctrl+Shift+B records the board as it is now."));
        return;
    }
    setBlack(false);
    emit aboutToShow();
    open();
    const Scene scene = parts_.scenes.at(row);
    current_ = scene.number;
    row_ = row;
    take(scene);
    emit moved();
}

void SceneShow::open() {
    if (!before_) {
        before_ = {parts_.docks.layout().arrangement(), parts_.docks.layout().snapshot()};
        time_.start();
        emit switched(true);
    }
}

/// The layout at once, the rest when the run is there.
void SceneShow::take(const Scene& scene) {
    underway_.reset();
    showLayout(parts_.docks, scene.board);
    const SceneReach reach = last_ ? reachOf(scene, *last_) : SceneReach::NoRun;
    if (reach != SceneReach::Reached) {
        finish(scene, false);
        if (last_) {
            emit said(Notice::Kind::Information, unreachedText(scene, *last_));
        }
        return;
    }
    parts_.post(command::SetSpeed{scene.speed.value_or(kFullSpeed)});
    underway_ = {scene, parts_.post(command::GoTo{scene.moment})};
}

void SceneShow::finish(const Scene& scene, bool reached) {
    const bool sameRun = last_ && scene.course == courseMark(*last_, scene.moment);
    showViews(parts_.docks, last_, scene.board, sameRun);
    if (reached) {
        if (const auto compare = comparisonOf(scene.board, *last_, sameRun)) {
            parts_.post(*compare);
        }
    }
    if (reached && scene.plays) {
        parts_.post(command::Play{});
    }
}

bool SceneShow::arrived() const {
    const Runner::Done done = parts_.runner.done();
    const bool carriedOut = done.commands >= underway_->ticket && last_->number >= done.frame;
    return carriedOut && last_->past && (last_->past->now == underway_->scene.moment || !last_->playing);
}

void SceneShow::showFrame(const FramePtr& frame) {
    last_ = frame;
    if (underway_ && arrived()) {
        const Scene scene = std::exchange(underway_, std::nullopt)->scene;
        finish(scene, last_->past->now == scene.moment);
        emit moved();
    }
}

void SceneShow::boardAsked(const Command& command) {
    const CommandTraits traits = traitsOf(command);
    if (underway_ && (traits.replacesRun || traits.movesRun || traits.changesRun)) {
        underway_.reset();
        emit moved();
    }
}

void SceneShow::end() {
    setBlack(false);
    if (!isOn()) {
        return;
    }
    underway_.reset();
    const Before before = *std::exchange(before_, std::nullopt);
    DockLayout& layout = parts_.docks.layout();
    if (before.docks.projecting && layout.isProjecting()) {
        layout.show(before.docks);
    } else {
        (void)layout.bringBack(before.arrangement);
    }
    emit switched(false);
    emit moved();
}

void SceneShow::forget() {
    const bool on = isOn();
    setBlack(false);
    underway_.reset();
    before_.reset();
    current_ = 0;
    time_.invalidate();
    if (on) {
        emit switched(false);
    }
    emit moved();
}

void SceneShow::setLessonOpen(bool open) {
    if (open == lessonOpen_) {
        return;
    }
    setBlack(false);
    underway_.reset();
    const bool shown = before_.has_value();
    lessonOpen_ = open;
    if (shown) {
        emit switched(!open);
    }
    emit moved();
}

void SceneShow::setBlack(bool black) {
    if (black != black_) {
        black_ = black;
        emit blackened(black);
    }
}

bool SceneShow::uncover() {
    const bool covered = black_;
    setBlack(false);
    return covered;
}

} // namespace mc::ui
