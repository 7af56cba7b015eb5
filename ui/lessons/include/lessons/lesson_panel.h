#pragma once

#include "lesson/player.h"
#include "lessons/lesson_foot.h"

#include <QWidget>
#include <map>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace mc::ui {

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
    /// Goes on within the step: to what is below the fold, to its question, to the answer; or back. False
    /// where the step ends.
    bool turnOn();
    bool turnBack();
    /// Shows where the player is.
    void showProgress(const LessonPlayer& player, const Frame& frame);

    /// Whether the question of a step is still to be answered.
    [[nodiscard]] bool awaitsAnswer(std::size_t step) const;

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
    /// The question of the step on show was answered.
    void answered();

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
    /// predicted: an option; none: nobody has predicted.
    void answer(std::optional<int> predicted);

    QStackedWidget* pages_;
    LessonList* list_;
    QLabel* title_;
    QComboBox* steps_;
    QToolButton* close_;
    LessonPage* page_;
    QuestionPage* question_;
    QStackedWidget* sheets_; ///< text and question of the step
    WaitLine* wait_;
    LessonFoot* foot_;

    QString source_;
    std::shared_ptr<const Lesson> lesson_; ///< null while the list is on show
    std::size_t step_ = 0;
    bool waiting_ = false;                              ///< the step still waits for something
    std::map<std::size_t, std::optional<int>> answers_; ///< shown, with the prediction, by step
};

} // namespace mc::ui
