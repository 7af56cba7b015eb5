#pragma once

#include "lesson/lesson.h"

#include <QWidget>
#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mc::ui {

/// A question with its options: a prediction is asked for first, then the answer can be seen.
class QuestionBox : public QWidget {
    Q_OBJECT
public:
    explicit QuestionBox(QWidget* parent = nullptr);

    void ask(const Question& question);
    /// Asks nothing.
    void clear();
    /// Gives the keyboard to the options.
    void takeFocus();
    /// The prediction so far: its place, from 0.
    [[nodiscard]] std::optional<int> chosen() const;

signals:
    /// A person has predicted, and wants to see the answer. option: its place, from 0.
    void answered(int option);

private:
    void addOption(const Question::Option& option, int place);

    QLabel* text_;
    QVBoxLayout* options_;
    QButtonGroup* group_;
    QPushButton* show_;
};

} // namespace mc::ui
