#pragma once

#include "lesson/lesson.h"

#include <QStackedWidget>
#include <optional>

class QScrollArea;

namespace mc::ui {

class LessonPage;
class PageScroller;
class QuestionBox;

/// The page of a question: its options until one is predicted, then the prediction and the answer. Scrolls
/// where the panel is too low for it.
class QuestionPage : public QStackedWidget {
    Q_OBJECT
public:
    explicit QuestionPage(QWidget* parent = nullptr);

    void ask(const Question& question);
    /// source: of the lesson, as shelf::read() takes it. predicted: an option; none: nobody has predicted.
    void showAnswer(const QString& source, const Question& question, std::optional<int> predicted);
    void clear();
    /// Gives the keyboard to the options, or to the answer.
    void takeFocus();

    [[nodiscard]] QuestionBox& box() const { return *box_; }
    [[nodiscard]] LessonPage& answer() const { return *answer_; }
    /// Of what is on show.
    [[nodiscard]] PageScroller& scroller() const;

signals:
    /// A prediction was made, and the answer is asked for. option: its place, from 0.
    void answered(int option);
    /// Another part of the page is on show, or has been scrolled to.
    void moved();

private:
    QScrollArea* room_;
    PageScroller* scroller_; ///< of the options
    QuestionBox* box_;
    LessonPage* answer_;
};

} // namespace mc::ui
