#pragma once

#include "lesson/player.h"
#include "runtime/runner.h"
#include "style/bound_keys.h"
#include "window/step_layout.h"

#include <QByteArray>
#include <QJsonValue>
#include <QObject>
#include <QString>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QMainWindow;

namespace mc::ui {

class BoardMarker;
class Docks;
class LessonPanel;
class RaceLink;
class StepRace;

/// Plays a lesson on the board: what its panel is asked for becomes commands, docks, a frame around a part, a
/// race. A person's own run and the window as it was come back when the lesson is closed.
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
        /// What a session keeps of the window, and the way back of what belongs to the board.
        std::function<std::string()> windowText;
        std::function<void(const std::string& text)> restoreWindow;
        std::function<std::uint64_t(const Command&)> post;
    };
    LessonLink(QMainWindow& window, const Parts& parts);
    ~LessonLink() override;

    /// Keys of the window while a lesson is open.
    [[nodiscard]] static std::vector<BoundKey<LessonLink>> keys();

    void showFrame(const FramePtr& frame);
    /// A file that was opened takes the place of a person's own run: the lesson closes.
    void takeFile(const FileEvent& file);
    /// Asks for what comes next in the lesson; once all else has seen the frame.
    void goOn();
    /// A person has asked the board for something. place: of the command in the row of all.
    void boardAsked(const Command& command, std::uint64_t place);

    /// source: as shelf::read() takes it. One that cannot be read is told, and what is open stays.
    void open(const QString& source);
    /// The same for a file that somebody else may have written: unless a person has begun it before, it says
    /// what it would do, and begins where a person agrees.
    void offer(const QString& source);
    void askOpen();
    /// From now on lessons run on this data set; the one that is open begins its step again. name: as in
    /// lesson_data.h; empty: the drawn digits.
    void chooseData(const QString& name);
    /// Brings the list of lessons, or the lesson that is open, before the board.
    void showPanel();
    void next();
    void back();
    void goTo(std::size_t step);
    void close();
    /// The program ends: as close(), but the run that comes back rests.
    void end();

    /// The lesson that is open and its step, for a session; Undefined: none is.
    [[nodiscard]] QJsonValue position() const;
    /// Opens the lesson of a session at its step, for the run that was opened with it: that is left as it is,
    /// and is a person's own when the lesson is closed. A file that no person has begun as a lesson here is
    /// not opened, since a session could name any.
    void takeUp(const QJsonValue& position);

    /// Goes on with the lesson that is open in another window on the same run, in the language of now; the
    /// run is left as it is. What is to come back afterwards comes back here.
    void takeOver(LessonLink& other);

    /// Of the lesson that is open; empty: none is.
    [[nodiscard]] QString source() const { return player_ ? source_ : QString(); }
    [[nodiscard]] const LessonPlayer* player() const { return player_ ? &*player_ : nullptr; }
    [[nodiscard]] const StepLayout& board() const { return board_; }
    [[nodiscard]] BoardMarker& marker() const { return board_.marker(); }
    /// What a session keeps of the window of a person's own run that is on its way back; none: it is not.
    [[nodiscard]] std::optional<std::string> awaitedText() const;

signals:
    void said(mc::Notice::Kind kind, const QString& text);
    /// A lesson takes the board from a person's own run now.
    void aboutToTakeTheBoard();
    /// Whether a lesson is open now.
    void openedOrClosed(bool open);
    /// A lesson has the board for its runs now, or has given it back.
    void boardTaken(bool taken);

private:
    void beginRace();
    [[nodiscard]] bool begin(const QString& source, const QString& data);
    [[nodiscard]] std::shared_ptr<const Lesson> read(const QString& source, const QString& data);
    /// Shows a lesson in the panel, whatever its step.
    void present(std::shared_ptr<const Lesson> lesson);
    void leave();
    void giveBack(bool resume);
    void post(const Command& command);
    [[nodiscard]] bool caughtUp() const;
    void showStep();

    QMainWindow& window_;
    Parts parts_;
    StepLayout board_;
    StepRace* race_;
    FramePtr last_;
    QString source_; ///< of the lesson that is open
    std::optional<LessonPlayer> player_;
    /// The window of a person's own run, until that is back on the board.
    struct Before {
        std::uint64_t origin = 0; ///< of the run
        QByteArray layout;
        std::string text; ///< what a session keeps of it
    };
    std::optional<Before> before_;
    bool ended_ = false;       ///< the program ends
    std::uint64_t ticket_ = 0; ///< place of the command posted last
    /// What needs the run of the step is still to be done: its cell and its synapse are picked, its options
    /// are set.
    bool finishingDue_ = false;
};

} // namespace mc::ui
