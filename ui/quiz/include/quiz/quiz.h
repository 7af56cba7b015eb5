#pragma once

#include "quiz/prediction_log.h"
#include "runtime/notice.h"
#include "sessions/session_state_cache.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <cstddef>
#include <memory>

class QKeyEvent;
class QWidget;

namespace mc::ui {

class LessonPanel;
class PollBoard;
class PredictionsWindow;

/// Quiz: puts the question of a lesson to a class, and keeps what a reader and a class have predicted beside
/// what came.
class Quiz : public QObject {
    Q_OBJECT
public:
    /// window: the main window. panel: of lessons; outlives this.
    Quiz(QWidget& window, LessonPanel& panel);
    ~Quiz() override;

    /// Shows the question of the step on show for a class to vote on it; says why not where there is none.
    void openBoard();
    /// A clicker goes on or back, in whichever window: the vote is turned if one is on show. False: there is
    /// none, and the lesson is to be turned.
    bool turnOn();
    bool turnBack();
    /// A key that is typed in another window, a KeyPress, or a ShortcutOverride that asks whether it counts
    /// here: whether it belongs to the vote on show. Keys of a clicker do not: see turnOn().
    bool takeKey(const QKeyEvent& event);
    /// The table of all predictions.
    void showPredictions();
    /// A lesson was opened, as the panel shows, or closed.
    void setLessonOpen(bool open);
    /// The window is in projector mode now, or is no longer.
    void setProjecting(bool projecting);
    /// Another run is on the board: predictions that a session has replaced come back with their run.
    void showRun(const Frame& frame) { others_.showRun(frame); }
    /// Of a session that was opened, in place of those there are. value: not trusted.
    void fromJson(const QJsonValue& value) { others_.open(value); }
    /// What another window has kept with other runs.
    void takeKept(Quiz& other) { others_.takeKept(other.others_); }

    [[nodiscard]] PredictionLog& log() { return log_; }
    /// Null: it is not open.
    [[nodiscard]] PollBoard* board() const;
    [[nodiscard]] PredictionsWindow* predictions() const;

signals:
    void said(mc::Notice::Kind kind, const QString& text);
    /// How the vote on show stands, for a presenter who looks at another window; empty: there is none.
    void voteTold(const QString& words);
    /// A person asks for projector mode, or to leave it.
    void projectorAsked();

private:
    void connectBoard();
    [[nodiscard]] QString takeUpVotes();
    [[nodiscard]] std::shared_ptr<const Lesson> original() const;
    void take(int option);
    void takeOutcome();
    void putVotes();
    void tellVote();
    void endVote();

    QWidget& window_;
    LessonPanel& panel_;
    PredictionLog log_;
    SessionStateCache others_; ///< predictions with other runs
    QPointer<PollBoard> board_;
    QPointer<PredictionsWindow> predictions_;
    struct Asking {
        std::shared_ptr<const Lesson> lesson;
        std::size_t step = 0;
    };
    Asking asking_;   ///< where the question on the board stands
    Prediction poll_; ///< the vote on the board
};

} // namespace mc::ui
