#pragma once

#include "lesson/lesson.h"
#include "quiz/vote_count.h"
#include "style/bound_keys.h"

#include <QDialog>
#include <QStringList>
#include <QTimer>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace mc::ui {

class AnswerSheet;
class PageScroller;
class VoteRow;

/// Classroom poll (audience response): a question of a lesson as large as the window, with lettered options.
/// Votes are counted by keys or typed as numbers; then the answer is shown with the votes as bars beside it.
/// It keeps its keys to itself. Letters are those for a projector, or larger where there is room.
class PollBoard : public QDialog {
    Q_OBJECT
public:
    /// window: which it covers. source: of the lesson, as shelf::read() takes it. heading: which step asks.
    PollBoard(QWidget& window, QString source, Question question, const QString& heading);

    /// Shows votes of before, or none; with the answer or without.
    void begin(const std::vector<int>& votes, bool revealed);
    /// Something to know about the votes; empty: nothing.
    void setNote(const QString& note);
    /// What has come of the step, shown with the answer; empty: it is not over.
    void setOutcome(const QStringList& outcome);
    /// Takes the place of the window once more, which may fill the screen now.
    void coverWindow();
    /// Scroll down, then show the answer, then close with the lesson going on.
    void forward();
    /// Scroll up, then show the votes, then close.
    void backward();

    [[nodiscard]] const VoteCount& votes() const { return votes_; }
    [[nodiscard]] bool isRevealed() const { return revealed_; }
    [[nodiscard]] const std::vector<VoteRow*>& rows() const { return rows_; }
    /// What a screen reader is told of it: the question, the options with their votes, and the answer.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] static std::vector<BoundKey<PollBoard>> keys();
    /// Whether it has something to do for a key.
    [[nodiscard]] static bool binds(const QKeyEvent& event);
    /// Does it; false if there is nothing.
    bool takeKey(const QKeyEvent& event);

signals:
    void votesChanged();
    /// Votes or what is shown of them have changed.
    void stageChanged();
    /// The answer is on show from now on.
    void answerShown();
    /// The votes of before are to be kept, and counted anew.
    void begunAnew();
    /// A screen reader is told this now: votes once they rest for a moment, the answer at once.
    void told(const QString& news);
    /// A person asks for projector mode, or to leave it.
    void projectorAsked();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSheet(const QString& heading);
    QWidget* makeFoot();
    void addPressed();
    void removePressed();
    void takeBack();
    void setRevealed(bool revealed);
    void beginAnew();
    void changed();
    void showVotes();
    void showStage();
    [[nodiscard]] QString tallyText() const;
    [[nodiscard]] QString answerText() const;
    void toTop();
    void fit();
    void write();

    QWidget& window_;
    QString source_;
    Question question_;
    QStringList outcome_;
    VoteCount votes_;
    bool revealed_ = false;
    int pressed_ = -1; ///< option of the key that is handled
    QScrollArea* room_;
    PageScroller* scroller_;
    QLabel* note_ = nullptr;
    QLabel* words_ = nullptr; ///< of the question
    std::vector<VoteRow*> rows_;
    QLabel* hint_ = nullptr;
    QLabel* tally_ = nullptr;
    AnswerSheet* answer_ = nullptr;
    QWidget* sheet_; ///< all of these
    QPushButton* back_ = nullptr;
    QPushButton* anew_ = nullptr;
    QPushButton* next_ = nullptr;
    QWidget* foot_; ///< the buttons
    QTimer quiet_;  ///< until what has changed is said
    bool fitting_ = false;
};

} // namespace mc::ui
