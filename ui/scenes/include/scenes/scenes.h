#pragma once

#include "runtime/runner.h"
#include "scenes/scene_list.h"
#include "scenes/scene_show.h"
#include "sessions/session_state_cache.h"
#include "style/bound_keys.h"

#include <QObject>
#include <QPointer>
#include <cstdint>
#include <functional>
#include <memory>

class QAction;
class QKeyEvent;
class QMainWindow;
class QMenu;
class QScreen;
class QUndoStack;

namespace mc::ui {

class Docks;
class PresenterWindow;
class SceneWindow;

/// Facade of the scenes: the list with its window, the show, the black screen and the presenter's window, and
/// the menu that has them all.
class Scenes : public QObject {
    Q_OBJECT
public:
    /// What it works on; all outlive it. post: carries a command to the runner and returns its place. undo:
    /// takes changes of the list.
    struct Parts {
        Runner& runner;
        Docks& docks;
        QUndoStack& undo;
        std::function<std::uint64_t(const Command&)> post;
    };
    Scenes(QMainWindow& window, const Parts& parts);
    ~Scenes() override;

    /// Its actions. Those of lessons have the same keys while a lesson is open.
    void fill(QMenu& menu);

    /// Keys of the window that hold while scenes are shown.
    [[nodiscard]] static std::vector<BoundKey<Scenes>> keys();

    /// The board as it is now is the last scene.
    void record();
    void recordAgain(int row);
    void openList();
    /// Opens the presenter's window; where there is a second screen, the board goes there.
    void openPresenter();
    /// Keys that the presenter's window leaves to somebody else; see PresenterWindow.
    void setKeyTaker(std::function<bool(const QKeyEvent& event)> taker);
    /// How a vote of the class stands, for the presenter's window; empty: there is none.
    void showVote(const QString& words);
    /// The window closes.
    void end();

    void showFrame(const FramePtr& frame) { show_.showFrame(frame); }
    /// Another run is on the board: scenes that a session has replaced come back with their run.
    void showRun(const Frame& frame) { others_.showRun(frame); }
    void setLessonOpen(bool open);
    /// A person draws on the views.
    void setDrawing(bool drawing);
    [[nodiscard]] QJsonValue toJson() const { return list_.toJson(); }
    /// Of a session that was opened.
    void fromJson(const QJsonValue& value);
    /// What another window has kept of other runs.
    void takeKept(Scenes& other) { others_.takeKept(other.others_); }

    [[nodiscard]] SceneList& list() { return list_; }
    [[nodiscard]] SceneShow& show() { return show_; }
    /// Null while it is closed.
    [[nodiscard]] SceneWindow* listWindow() const;
    /// Null until it was opened.
    [[nodiscard]] PresenterWindow* presenter() const { return presenter_.get(); }

signals:
    void said(mc::Notice::Kind kind, const QString& text);
    void undoAsked();
    void redoAsked();
    void playAsked();
    void projectorAsked();
    /// The board belongs on a screen, for an audience; null: back to where it was.
    void screenAsked(QScreen* screen);

private:
    void addShowActions(QMenu& menu);
    void allow();
    /// The board as it is now, with a picture; says so where there is none.
    [[nodiscard]] std::optional<Scene> sceneNow();
    void replace(const QJsonValue& value);
    void placePresenter(const QScreen* gone = nullptr);
    void leaveScreen(QScreen* screen);
    void closePresenter();

    QMainWindow& window_;
    Parts parts_;
    SceneList list_;
    SceneShow show_;
    SessionStateCache others_; ///< lists of other runs
    QPointer<SceneWindow> listWindow_;
    std::unique_ptr<PresenterWindow> presenter_;
    std::function<bool(const QKeyEvent&)> keyTaker_;
    QString vote_;
    QAction* next_ = nullptr;
    QAction* back_ = nullptr;
    QAction* record_ = nullptr;
    std::vector<QAction*> ofShow_; ///< by the rows of keys()
    bool boardMoved_ = false;      ///< to another screen, for the presenter's window
    bool drawing_ = false;
};

} // namespace mc::ui
