#pragma once

#include "lesson/player.h"
#include "runtime/runner.h"
#include "sessions/own_run.h"
#include "window/step_board.h"

#include <QJsonValue>
#include <QObject>
#include <QString>
#include <functional>
#include <optional>
#include <string>

class QMainWindow;

namespace mc::ui {

class BoardMarker;
class Docks;
class LessonPanel;
class RaceLink;
class StepRace;

/// Plays a lesson on the board: what its panel is asked for becomes commands, docks, a frame around a part, a
/// race. A person's own run and layout are put aside when a lesson is opened, and brought back when it is
/// closed.
class LessonLink : public QObject {
    Q_OBJECT
public:
    /// What it works on; all outlive it. post: carries a command to the runner and returns its place.
    struct Parts {
        Runner& runner;
        LessonPanel& panel;
        Docks& docks;
        RaceLink& race;
        QWidget& time;   ///< the time control
        QWidget& course; ///< the bar of the course of the run
        /// What a session keeps of the window.
        std::function<std::string()> windowText;
        std::function<std::uint64_t(const Command&)> post;
    };
    LessonLink(QMainWindow& window, const Parts& parts);
    ~LessonLink() override;

    void showFrame(const FramePtr& frame);
    /// A person asks the board for something.
    void boardAsked(const Command& command);

    /// source: as shelf::read() takes it. One that cannot be read is told, and what is open stays.
    void open(const QString& source);
    void askOpen();
    /// Brings the list of lessons, or the lesson that is open, before the board.
    void showPanel();
    void next();
    void back();
    void goTo(std::size_t step);
    void close();
    /// As close(), for a file that is opened right behind: a person's own run comes back, to be gone back to
    /// from the file, and rests.
    void makeWay();
    /// The program ends: as close(), but the run that comes back rests.
    void end();

    /// The lesson that is open and its step, for a session; Undefined: none is.
    [[nodiscard]] QJsonValue position() const;
    /// Opens the lesson of a session at its step, for the run that was opened with it: that is left as it is,
    /// and is a person's own when the lesson is closed.
    void takeUp(const QJsonValue& position);

    [[nodiscard]] const LessonPlayer* player() const { return player_ ? &*player_ : nullptr; }
    [[nodiscard]] const StepBoard& board() const { return board_; }
    [[nodiscard]] BoardMarker& marker() const { return board_.marker(); }
    [[nodiscard]] const OwnRun& ownRun() const { return *own_; }

signals:
    void said(mc::Notice::Kind kind, const QString& text);
    /// A person's own run is put aside now.
    void aboutToTakeTheBoard();
    /// Whether a lesson is open now.
    void openedOrClosed(bool open);
    /// A lesson has the board for its runs now, or has given it back.
    void boardTaken(bool taken);

private:
    [[nodiscard]] bool begin(const QString& source);
    void leave();
    void closeThen(OwnRun::Then then);
    void takeBoard();
    void tellTaken(bool taken);
    void giveUp(const QString& why);
    void showStep();
    void advance();

    QMainWindow& window_;
    Parts parts_;
    StepBoard board_;
    OwnRun* own_;
    StepRace* race_;
    FramePtr last_;
    QString source_; ///< of the lesson that is open
    std::optional<LessonPlayer> player_;
    bool taken_ = false;       ///< the board, as was told last
    bool cameBack_ = false;    ///< a person's own run has, and its session says which lesson it had
    std::uint64_t ticket_ = 0; ///< of the command posted last
    /// What needs the run of the step is still to be done: its cell is picked, its options are set.
    bool finishingDue_ = false;
};

} // namespace mc::ui
