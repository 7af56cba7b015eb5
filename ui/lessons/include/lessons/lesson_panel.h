#pragma once

#include "lesson/player.h"
#include "lessons/lesson_foot.h"

#include <QString>
#include <QStringList>
#include <QWidget>
#include <map>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace mc::ui {

class LessonDataLine;
class LessonList;
class LessonPage;
class PageScroller;
class QuestionPage;
class WaitLine;

/// The lessons there are, or the step of the one that is open: its text and, on a page of its own, its
/// question, what it waits for, and the way to other steps. It says what a person wants; what becomes of it,
/// it is shown.
class LessonPanel : public QWidget {
    Q_OBJECT
public:
    explicit LessonPanel(QWidget* parent = nullptr);

    /// source: as shelf::read() takes it. lesson: not null.
    void openLesson(const QString& source, std::shared_ptr<const Lesson> lesson);
    void closeLesson();
    /// Shows the text of a step.
    void showStep(std::size_t step);
    /// Shows what the panel of another window shows: the same step of the same lesson, which is open here
    /// too, with the questions that were answered.
    void takeFrom(const LessonPanel& other);
    /// Goes on within the step: to what is below the fold, to its question, to the answer; or back. False
    /// where the step ends.
    bool turnOn();
    bool turnBack();
    /// Shows where the player is.
    void showProgress(const LessonPlayer& player, const Frame& frame);

    /// The lesson that is open; null while the list is on show.
    [[nodiscard]] const std::shared_ptr<const Lesson>& lesson() const { return lesson_; }
    /// Where it comes from, as shelf::read() takes it.
    [[nodiscard]] const QString& source() const { return source_; }
    /// The step on show, from 0.
    [[nodiscard]] std::size_t step() const { return step_; }
    /// What has come of the step on show, in sentences; empty until it is over.
    [[nodiscard]] const QStringList& outcome() const { return outcome_; }
    /// Shows the answer to the question of the step on show without a prediction, if it is still to be
    /// answered.
    void reveal();

    /// Whether the question of a step is still to be answered.
    [[nodiscard]] bool awaitsAnswer(std::size_t step) const;

    [[nodiscard]] LessonDataLine& data() const { return *data_; }
    [[nodiscard]] LessonList& list() const { return *list_; }
    [[nodiscard]] LessonPage& page() const { return *page_; }
    [[nodiscard]] QuestionPage& question() const { return *question_; }
    /// Whether the question is on show, not the text.
    [[nodiscard]] bool asks() const;
    [[nodiscard]] WaitLine& wait() const { return *wait_; }

signals:
    void lessonChosen(const QString& source);
    void fileAsked();
    void stepAsked(std::size_t step);
    void nextAsked();
    void backAsked();
    void skipAsked();
    void closeAsked();
    /// A reader has predicted. option: its place, from 0.
    void predicted(int option);
    /// The question of the step on show was answered, with a prediction or without.
    void answered();
    /// Another step is on show.
    void stepShown();
    /// outcome() is another one.
    void outcomeChanged();
    /// The question of the step on show is to be put to a class.
    void voteAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLessonPage();
    [[nodiscard]] QWidget* makeHead();
    void showQuestion();
    [[nodiscard]] Onward onward() const;
    [[nodiscard]] Backward backward() const;
    [[nodiscard]] PageScroller& scroller() const;
    void turnTo(QWidget& sheet);
    void showPlace();
    /// prediction: an option; none: nobody has predicted.
    void answer(std::optional<int> prediction);

    QStackedWidget* pages_;
    LessonList* list_;
    QLabel* title_;
    LessonDataLine* data_;
    QComboBox* steps_;
    QToolButton* vote_;
    QToolButton* close_;
    LessonPage* page_;
    QuestionPage* question_;
    QStackedWidget* sheets_; ///< text and question of the step
    WaitLine* wait_;
    LessonFoot* foot_;

    QString source_;
    std::shared_ptr<const Lesson> lesson_; ///< null while the list is on show
    std::size_t step_ = 0;
    bool waiting_ = false; ///< the step still waits for something
    QStringList outcome_;
    std::map<std::size_t, std::optional<int>> answers_; ///< shown, with the prediction, by step
};

} // namespace mc::ui
