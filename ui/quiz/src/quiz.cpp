#include "quiz/quiz.h"

#include "lessons/lesson_panel.h"
#include "lessons/lesson_shelf.h"
#include "quiz/poll_board.h"
#include "quiz/predictions_window.h"
#include "style/language.h"
#include "style/lists.h"

#include <QApplication>
#include <QTimer>

namespace mc::ui {

Quiz::Quiz(QWidget& window, LessonPanel& panel)
    : QObject(&window), window_(window), panel_(panel),
      others_([this] { return log_.toJson(); }, [this](const QJsonValue& value) { log_.fromJson(value); }) {
    connect(&panel, &LessonPanel::predicted, this, &Quiz::take);
    connect(&panel, &LessonPanel::answered, this, &Quiz::takeOutcome);
    connect(&panel, &LessonPanel::outcomeChanged, this, &Quiz::takeOutcome);
    connect(&panel, &LessonPanel::voteAsked, this, &Quiz::openBoard);
    connect(&panel, &LessonPanel::stepShown, this, [this] {
        if (board_) { // of another step
            board_->reject();
        }
    });
}

Quiz::~Quiz() = default;

PollBoard* Quiz::board() const {
    return board_;
}

PredictionsWindow* Quiz::predictions() const {
    return predictions_;
}

void Quiz::setLessonOpen(bool open) {
    others_.setLessonOpen(open);
    if (!open) {
        if (board_) {
            board_->reject();
        }
        return;
    }
    if (const QStringList steps = log_.compareWith(*original()); !steps.isEmpty()) {
        emit said(Notice::Kind::Information, tr("The lesson has changed since its questions were answered, "
                                                "in: %1. Lessons → Predictions keeps "
                                                "what was asked then.")
                                                 .arg(commaList(steps)));
    }
}

bool Quiz::turnOn() {
    if (!board_) {
        return false;
    }
    board_->forward();
    return true;
}

bool Quiz::turnBack() {
    if (!board_) {
        return false;
    }
    board_->backward();
    return true;
}

bool Quiz::takeKey(const QKeyEvent& event) {
    if (!board_ || event.key() == Qt::Key_PageDown || event.key() == Qt::Key_PageUp ||
        event.key() == Qt::Key_F11) {
        return false;
    }
    return event.type() == QEvent::KeyPress ? board_->takeKey(event) : PollBoard::binds(event);
}

void Quiz::tellVote() {
    if (!board_) {
        emit voteTold({});
        return;
    }
    Prediction counted = poll_;
    counted.votes = board_->votes().votes();
    const auto last = static_cast<int>(counted.options.size()) - 1;
    emit voteTold(board_->isRevealed()
                      ? tr("Vote: %1. The answer is on the board.").arg(answerWords(counted))
                      : tr("Vote: %1. Keys A to %2 count, Shift with a key removes, Return shows the answer.")
                            .arg(answerWords(counted), optionLetter(last)));
}

/// Of the lesson that is open.
std::shared_ptr<const Lesson> Quiz::original() const {
    return shelf::originalOf(panel_.source(), panel_.lesson());
}

/// A reader has predicted.
void Quiz::take(int option) {
    Prediction prediction = questionOf(*panel_.lesson(), panel_.step(), *original());
    prediction.own = option;
    prediction.time = QDateTime::currentDateTimeUtc();
    log_.add(prediction);
}

void Quiz::takeOutcome() {
    const std::size_t step = panel_.step();
    if (!panel_.lesson() || !panel_.lesson()->steps[step].question || panel_.outcome().isEmpty()) {
        return;
    }
    log_.setOutcome(questionOf(*panel_.lesson(), step, *original()), panel_.outcome());
    if (board_) {
        poll_.outcome = poll_.revealed ? panel_.outcome() : QStringList();
        board_->setOutcome(panel_.outcome());
    }
}

void Quiz::openBoard() {
    if (board_) {
        return;
    }
    if (!panel_.lesson()) {
        emit said(Notice::Kind::Information, tr("There is nothing to vote on: no lesson is open."));
        return;
    }
    const std::optional<Question>& question = panel_.lesson()->steps[panel_.step()].question;
    if (!question) {
        emit said(Notice::Kind::Information, tr("This step of the lesson asks no question."));
        return;
    }
    asking_ = {panel_.lesson(), panel_.step()};
    poll_ = questionOf(*asking_.lesson, asking_.step, *original());
    board_ = new PollBoard(window_, panel_.source(), *question,
                           tr("%1, step %2: %3").arg(poll_.lesson).arg(poll_.step).arg(poll_.title));
    connectBoard();
    board_->setNote(takeUpVotes());
    board_->setOutcome(panel_.outcome().isEmpty() ? poll_.outcome : panel_.outcome());
    board_->begin(poll_.votes, poll_.revealed);
    board_->coverWindow();
    tellVote();
}

/// Goes on with the votes that were counted on this question before, unless the lesson was begun anew since.
/// Returns what there is to know of them.
QString Quiz::takeUpVotes() {
    const auto momentOf = [](const Prediction& vote) {
        return dateLocale().toString(vote.time.toLocalTime(), QLocale::ShortFormat);
    };
    if (const Prediction* before = log_.latestVotes(poll_)) {
        if (before->revealed &&
            panel_.awaitsAnswer(asking_.step)) { // others vote, who have not seen the answer
            poll_.revealed = false;
            return tr("This is a new vote. Lessons → Predictions keeps the votes of %1.")
                .arg(momentOf(*before));
        }
        poll_ = *before;
        const bool today = before->time.toLocalTime().date() == QDate::currentDate();
        return today ? QString() : tr("These are the votes of %1.").arg(momentOf(*before));
    }
    poll_.revealed = false;
    const Prediction* other = log_.votesBeforeChange(poll_);
    return other == nullptr
               ? QString()
               : tr("The question has changed since the vote of %1. Lessons → Predictions keeps that vote.")
                     .arg(momentOf(*other));
}

void Quiz::connectBoard() {
    connect(board_, &PollBoard::votesChanged, this, &Quiz::putVotes);
    connect(board_, &PollBoard::answerShown, this, [this] {
        poll_.revealed = true;
        poll_.outcome = panel_.outcome();
        putVotes();
    });
    connect(board_, &PollBoard::begunAnew, this, [this] {
        poll_.time = {};
        poll_.revealed = false;
        poll_.outcome.clear();
    });
    connect(board_, &PollBoard::stageChanged, this, &Quiz::tellVote);
    connect(board_, &PollBoard::projectorAsked, this, &Quiz::projectorAsked);
    connect(board_, &QDialog::finished, this, &Quiz::endVote);
}

/// One of nobody is none.
void Quiz::putVotes() {
    poll_.votes = board_->votes().votes();
    if (!poll_.time.isValid()) {
        if (board_->votes().total() == 0) {
            return;
        }
        poll_.time = QDateTime::currentDateTimeUtc();
    }
    log_.putVotes(poll_);
}

/// The lesson goes on where the class has seen the answer.
void Quiz::endVote() {
    const QWidget* active = QApplication::activeWindow();
    if (active == nullptr || active == board_ ||
        active == &window_) {     // else a presenter works in another window
        window_.activateWindow(); // not every window system gives the keyboard back
    }
    board_ = nullptr;
    if (poll_.revealed && panel_.lesson() == asking_.lesson && panel_.step() == asking_.step) {
        panel_.reveal();
    }
    asking_ = {};
    tellVote();
}

void Quiz::setProjecting(bool /*projecting*/) {
    if (board_) {
        QTimer::singleShot(0, board_, &PollBoard::coverWindow); // once the window has its size
    }
}

void Quiz::showPredictions() {
    if (!predictions_) {
        predictions_ = new PredictionsWindow(log_, window_);
    }
    predictions_->show();
    predictions_->raise();
    predictions_->activateWindow();
}

} // namespace mc::ui
