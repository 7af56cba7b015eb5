#include "scenes/scenes.h"

#include "docks/docks.h"
#include "frames/frame_text.h"
#include "scenes/black_screen.h"
#include "scenes/board_picture.h"
#include "scenes/presenter_window.h"
#include "scenes/scene_window.h"
#include "scenes/screen_plan.h"

#include <QAction>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QScreen>
#include <algorithm>
#include <utility>

namespace mc::ui {

Scenes::Scenes(QMainWindow& window, const Parts& parts)
    : QObject(&window), window_(window), parts_(parts), list_(parts.undo),
      show_({parts.runner, parts.docks, list_, parts.post}, this),
      others_([this] { return list_.toJson(); }, [this](const QJsonValue& value) { replace(value); }) {
    auto* black =
        new BlackScreen(window, [this](const QWidget& other) { return &other == presenter_.get(); });
    connect(&show_, &SceneShow::blackened, black, &BlackScreen::setOn);
    connect(black, &BlackScreen::lifted, &show_, [this] { show_.setBlack(false); });
    connect(&show_, &SceneShow::said, this, &Scenes::said);
    connect(&show_, &SceneShow::switched, this, &Scenes::allow);
    connect(&show_, &SceneShow::moved, this, &Scenes::allow);
    connect(&list_, &SceneList::changed, this, &Scenes::allow);
    connect(&list_, &SceneList::lacksRoom, this,
            [this](const QString& why) { emit said(Notice::Kind::Information, why); });
    connect(qApp, &QGuiApplication::screenRemoved, this, &Scenes::leaveScreen);
}

Scenes::~Scenes() = default;

void Scenes::fill(QMenu& menu) {
    menu.setToolTipsVisible(true);
    const auto add = [this, &menu](const QString& title, const QKeySequence& key, const QString& help,
                                   void (Scenes::*act)()) {
        QAction* action = menu.addAction(title);
        action->setShortcut(key);
        action->setAutoRepeat(false);
        action->setToolTip(help);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    record_ = add(tr("&Record a scene"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                  tr("Adds the board as it is now as the last scene"), &Scenes::record);
    add(tr("&List of scenes"), Qt::CTRL | Qt::Key_B, tr("Titles, notes and order of the scenes"),
        &Scenes::openList);
    menu.addSeparator();
    addShowActions(menu);
    menu.addSeparator();
    add(tr("Pre&senter's window"), Qt::ALT | Qt::Key_F5,
        tr("Shows notes, next scene and time on the second screen"), &Scenes::openPresenter);
    allow();
}

void Scenes::addShowActions(QMenu& menu) {
    const auto add = [this, &menu](const QString& title, const QKeySequence& key, auto act) {
        QAction* action = menu.addAction(title);
        action->setShortcut(key);
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, &show_, act);
        return action;
    };
    next_ = add(tr("&Next scene"), {}, &SceneShow::next);
    back_ = add(tr("&Previous scene"), {}, &SceneShow::back);
    add(tr("Show the &first scene"), Qt::Key_F5, &SceneShow::begin)
        ->setToolTip(tr("While scenes are shown: the present scene again, as it was recorded"));
    add(tr("&Go on at the last one shown"), Qt::SHIFT | Qt::Key_F5, &SceneShow::goOn);
    for (const BoundKey<Scenes>& bound : keys()) {
        QAction* action = menu.addAction(bound.words);
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, act = bound.act] { act(*this); });
        ofShow_.push_back(action);
    }
}

std::vector<BoundKey<Scenes>> Scenes::keys() {
    return {
        {{Qt::Key_Escape}, tr("End the show"), [](Scenes& all) { all.show_.end(); }},
        {{Qt::Key_Period, Qt::Key_B},
         tr("Black screen until a key is pressed"),
         [](Scenes& all) { all.show_.setBlack(true); },
         2},
    };
}

/// The keys of a clicker are those of the scenes where there are any and no lesson is open.
void Scenes::allow() {
    if (record_ == nullptr) {
        return; // there is no menu yet
    }
    const bool on = show_.isOn();
    const bool lesson = show_.lessonOpen();
    next_->setShortcut(lesson ? QKeySequence() : QKeySequence(Qt::Key_PageDown));
    back_->setShortcut(lesson ? QKeySequence() : QKeySequence(Qt::Key_PageUp));
    next_->setEnabled(list_.size() > 0 && !lesson);
    back_->setEnabled(list_.size() > 0 && !lesson);
    record_->setEnabled(!lesson);
    ofShow_.front()->setEnabled(on); // a black screen is of use at any time
    const std::vector<BoundKey<Scenes>> bound = keys();
    for (std::size_t k = 0; k < ofShow_.size(); ++k) {
        QList<QKeySequence> sequences;
        for (const QKeyCombination& key : bound[k].keys) {
            if (on && !(drawing_ && key.key() == Qt::Key_Escape)) { // which ends drawing first
                sequences.append(QKeySequence(key));
            }
        }
        ofShow_[k]->setShortcuts(sequences);
    }
}

std::optional<Scene> Scenes::sceneNow() {
    std::optional<Scene> scene = show_.scene();
    if (!scene) {
        emit said(Notice::Kind::Information, tr("There is no run yet to record a scene of."));
    } else if (show_.lessonOpen()) {
        emit said(Notice::Kind::Information, tr("A lesson is open. Close it to record scenes."));
        scene.reset();
    } else {
        scene->setImage(boardPicture(window_));
    }
    return scene;
}

void Scenes::record() {
    const std::optional<Scene> scene = sceneNow();
    if (!scene) {
        return;
    }
    const int row = list_.add(*scene);
    if (row < 0) {
        return; // the list has said why
    }
    show_.keepMoment(*scene);
    if (list_.at(row).picture == scene->picture) { // else the list has said why not
        emit said(Notice::Kind::Information,
                  tr("Recorded as “%1”: %2. Ctrl+B lists the scenes, PageDown goes through them.")
                      .arg(list_.at(row).titleText(), scene->placeText()));
    }
    if (listWindow_) {
        listWindow_->choose(row);
    }
}

void Scenes::recordAgain(int row) {
    if (const std::optional<Scene> scene = sceneNow()) {
        list_.recordAgain(row, *scene);
        show_.keepMoment(*scene);
    }
}

SceneWindow* Scenes::listWindow() const {
    return listWindow_;
}

void Scenes::openList() {
    if (!listWindow_) {
        listWindow_ = new SceneWindow(show_, list_, window_);
        listWindow_->setAttribute(Qt::WA_DeleteOnClose);
        listWindow_->move(window_.mapToGlobal(window_.rect().center()) - listWindow_->rect().center());
        connect(listWindow_, &SceneWindow::recordAsked, this, &Scenes::record);
        connect(listWindow_, &SceneWindow::recordAgainAsked, this, &Scenes::recordAgain);
        connect(listWindow_, &SceneWindow::presenterAsked, this, &Scenes::openPresenter);
        connect(listWindow_, &SceneWindow::undoAsked, this, &Scenes::undoAsked);
        connect(listWindow_, &SceneWindow::redoAsked, this, &Scenes::redoAsked);
    }
    listWindow_->show();
    listWindow_->raise();
    listWindow_->activateWindow();
}

void Scenes::openPresenter() {
    if (!presenter_) {
        presenter_ = std::make_unique<PresenterWindow>(show_, list_);
        presenter_->setKeyTaker(keyTaker_);
        presenter_->showVote(vote_);
        connect(presenter_.get(), &PresenterWindow::playAsked, this, &Scenes::playAsked);
        connect(presenter_.get(), &PresenterWindow::projectorAsked, this, &Scenes::projectorAsked);
        connect(presenter_.get(), &PresenterWindow::closed, this, &Scenes::closePresenter);
    }
    if (!presenter_->isVisible()) {
        placePresenter();
    }
    presenter_->raise();
    presenter_->activateWindow();
}

/// gone: a screen that is not there any more, whatever the list says.
void Scenes::placePresenter(const QScreen* gone) {
    QList<QScreen*> screens = QGuiApplication::screens();
    screens.removeIf([gone](const QScreen* screen) { return screen == gone; });
    if (screens.isEmpty()) {
        return; // for a moment, until there is another one
    }
    QList<ScreenPlace> places;
    for (const QScreen* screen : screens) {
        places.append({screen->geometry(), screen == QGuiApplication::primaryScreen()});
    }
    const ScreenPlan plan = planScreens(places, std::max(screens.indexOf(window_.screen()), qsizetype{0}));
    const QRect available = screens[plan.presenter]->availableGeometry();
    presenter_->setGeometry(besideTheBoard(available));
    if (plan.hasTwo()) {
        boardMoved_ = true;
        emit screenAsked(screens[plan.board]);
        presenter_->showMaximized();
    } else {
        presenter_->show();
    }
}

void Scenes::setKeyTaker(std::function<bool(const QKeyEvent& event)> taker) {
    keyTaker_ = std::move(taker);
    if (presenter_) {
        presenter_->setKeyTaker(keyTaker_);
    }
}

void Scenes::showVote(const QString& words) {
    vote_ = words;
    if (presenter_) {
        presenter_->showVote(vote_);
    }
}

void Scenes::closePresenter() {
    if (std::exchange(boardMoved_, false)) {
        emit screenAsked(nullptr);
    }
}

/// A screen was unplugged: with one left the board is where it was, and the presenter's window beside it.
void Scenes::leaveScreen(QScreen* screen) {
    if (boardMoved_) {
        closePresenter();
        presenter_->showNormal();
        placePresenter(screen);
    }
}

void Scenes::end() {
    if (presenter_) {
        presenter_->close();
    }
    show_.end();
}

void Scenes::setLessonOpen(bool open) {
    show_.setLessonOpen(open);
    others_.setLessonOpen(open);
    allow();
}

void Scenes::setDrawing(bool drawing) {
    drawing_ = drawing;
    allow();
}

void Scenes::replace(const QJsonValue& value) {
    show_.forget();
    list_.fromJson(value);
}

void Scenes::fromJson(const QJsonValue& value) {
    others_.open(value);
}

} // namespace mc::ui
