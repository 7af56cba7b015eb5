#pragma once

#include "lesson/lesson.h"

#include <QStackedWidget>
#include <optional>

class QScrollArea;

namespace mc::ui {

class LessonPage;
class QuestionBox;

/// The page of a question: its options until one is predicted, then the prediction and the answer. Scrolls
/// where the panel is too low for it.
class QuestionPage : public QStackedWidget {
    Q_OBJECT
public:
    explicit QuestionPage(QWidget* parent = nullptr);

    /// source: of the lesson, as shelf::read() takes it. chosen: the prediction; none: not yet answered.
    void ask(const QString& source, const Question& question, std::optional<int> chosen);
    void clear();
    /// Gives the keyboard to the options, or to the answer.
    void takeFocus();

    [[nodiscard]] QuestionBox& box() const { return *box_; }
    [[nodiscard]] LessonPage& answer() const { return *answer_; }

signals:
    /// A prediction was made, and the answer is asked for. option: its place, from 0.
    void answered(int option);

private:
    QScrollArea* room_;
    QuestionBox* box_;
    LessonPage* answer_;
};

} // namespace mc::ui
