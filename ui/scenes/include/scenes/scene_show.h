#pragma once

#include "docks/dock_snapshot.h"
#include "runtime/runner.h"
#include "scenes/scene_list.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <cstdint>
#include <functional>
#include <optional>

namespace mc::ui {

class Docks;

/// Slide show of the scenes: takes the board from scene to scene, the run with it. The run computes its way
/// to a moment while the window goes on; what belongs to the moment is shown when it is there. The window has
/// its layout of before again when the show ends. A lesson that is open has the board; the show goes on after
/// it.
class SceneShow : public QObject {
    Q_OBJECT
public:
    /// All outlive it. post: carries a command to the runner and returns its place.
    struct Parts {
        Runner& runner;
        Docks& docks;
        SceneList& scenes;
        std::function<std::uint64_t(const Command&)> post;
    };
    SceneShow(const Parts& parts, QObject* parent);

    /// What the board shows now, as a scene without a title; none before there is a run.
    [[nodiscard]] std::optional<Scene> scene() const;

    /// At the first scene; while scenes are shown, the present one as it was recorded.
    void begin();
    /// At the scene that was shown last.
    void goOn();
    void next(); ///< the first one, where none is shown
    void back();
    void show(int row);
    void end();
    /// The show is over, and the board stays as it is: something else has taken it.
    void forget();
    /// A lesson has the board, or gives it back.
    void setLessonOpen(bool open);
    /// Covers the board, or uncovers it; the run goes on as it did.
    void setBlack(bool black);
    /// Ends a black screen; whether there was one, and so the key was only for that.
    bool uncover();
    /// Sets a bookmark at the moment of a scene, where there is none: a session then keeps a state from which
    /// the moment is reached.
    void keepMoment(const Scene& scene);

    void showFrame(const FramePtr& frame);
    /// A person has asked the board for something.
    void boardAsked(const Command& command);

    /// Whether scenes are shown now.
    [[nodiscard]] bool isOn() const { return before_.has_value() && !lessonOpen_; }
    /// Whether they are, or will be again once a lesson is closed.
    [[nodiscard]] bool hasBegun() const { return before_.has_value(); }
    [[nodiscard]] bool isBlack() const { return black_; }
    [[nodiscard]] bool lessonOpen() const { return lessonOpen_; }
    /// Whether the run is on its way to the moment of the scene.
    [[nodiscard]] bool isUnderway() const { return underway_.has_value(); }
    /// Row of the scene shown last; -1: none.
    [[nodiscard]] int current() const { return parts_.scenes.rowOf(current_); }
    /// Since the show began or the time was reset, ms; 0 before.
    [[nodiscard]] qint64 elapsed() const { return time_.isValid() ? time_.elapsed() : 0; }
    void resetTime() { time_.start(); }

signals:
    void said(mc::Notice::Kind kind, const QString& text);
    /// Whether scenes are shown now.
    void switched(bool on);
    void blackened(bool black);
    /// A scene comes to the board; what lies over it gives way.
    void aboutToShow();
    /// Another scene is shown, or it is there now.
    void moved();
    /// While a lesson is open.
    void lessonNextAsked();
    void lessonBackAsked();

private:
    [[nodiscard]] int rowBeside(bool behind) const;
    void open();
    void take(const Scene& scene);
    void finish(const Scene& scene, bool reached);
    [[nodiscard]] bool arrived() const;

    Parts parts_;
    FramePtr last_;
    quint64 current_ = 0; ///< number of the scene
    int row_ = 0;         ///< where it was; the next one is there once it is removed
    /// Layout of the window before the show.
    struct Before {
        QByteArray arrangement;
        DockSnapshot docks;
    };
    std::optional<Before> before_;
    /// A scene whose moment the run goes to.
    struct Underway {
        Scene scene;
        std::uint64_t ticket; ///< place of the command
    };
    std::optional<Underway> underway_;
    QElapsedTimer time_;
    bool black_ = false;
    bool lessonOpen_ = false;
};

} // namespace mc::ui
